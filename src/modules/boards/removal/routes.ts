import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { askBlockRoutes } from '../blocks/block.case.tsx'
import { endBlocks, forgetRequesters } from '../blocks/blocks.job.ts'
import { blocksRoutes } from '../blocks/blocks.office.tsx'
import { maskingRoutes } from '../masking/masking.office.tsx'
import { delegateRoutes } from '../moderators/delegates.office.tsx'
import { objectionRoutes } from '../objections/objections.office.tsx'
import { ownRemovedRoutes } from '../objections/own-removed.case.tsx'
import { orderFileRoutes } from '../orders/order-file.office.tsx'
import { orderRoutes } from '../orders/orders.office.tsx'
import { logRoutes } from '../removal-log/log.public.tsx'
import { purgeRemoved } from '../retention/purge.job.ts'
import { retentionRoutes } from '../retention/retention.office.tsx'
import { listRoutes } from './list.office.tsx'
import type { OfficeDeps } from './read-reasons.ts'
import { recordRoutes } from './record.office.tsx'
import { removalRoutes } from './removal.office.tsx'
import { removalsRoutes } from './removals.office.tsx'

/** Everything by which a text stops being shown, or is shown again. @article 6(2) */
export const removal = {
  public(site: PublicScope, deps: PublicDeps) {
    logRoutes(site, deps)
  },
  case(scope: CaseScope, deps: Deps) {
    askBlockRoutes(scope, deps)
    ownRemovedRoutes(scope, deps)
  },
  office(office: OfficeScope, deps: OfficeDeps) {
    for (const routes of [
      removalRoutes,
      removalsRoutes,
      listRoutes,
      recordRoutes,
      maskingRoutes,
      orderRoutes,
      orderFileRoutes,
    ])
      routes(office, deps)
    for (const routes of [blocksRoutes, objectionRoutes, retentionRoutes, delegateRoutes])
      routes(office, deps)
  },
  jobs: [endBlocks, forgetRequesters, purgeRemoved],
}
