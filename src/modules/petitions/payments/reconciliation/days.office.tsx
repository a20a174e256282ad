import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { addDays } from '#kernel/time.ts'
import type { PaymentsDesk } from '../desk.ts'
import { allBalances } from '../ledger/ledger.store.ts'
import { TABS } from '../payments-page.view.tsx'
import { DaysPage } from './days.view.tsx'
import { DAYS_BACK } from './reconcile-days.act.ts'
import { recordedSince } from './reconciliation.store.ts'

/** @article 9(2) day by day whether everything agrees */
export function daysRoutes(office: OfficeScope, { look, clock }: Deps, desk: PaymentsDesk): void {
  office.get(TABS.days.replace('/office', ''), async (req, reply) => {
    const around = await desk.around(req)
    const recorded = await recordedSince(look, addDays(clock.today(), -DAYS_BACK))
    const props = { ...around, ...(await desk.differences()), recorded, balances: await allBalances(look) }
    return html(reply, <DaysPage {...props} />)
  })
}
