import type { Deps, OfficeScope } from '#kernel/http.ts'
import { creditRoutes } from './credit/credits.office.tsx'
import { paymentsDesk } from './desk.ts'
import { daysRoutes } from './reconciliation/days.office.tsx'
import { feePolicyOf } from './ending/fee-policy-of.ts'
import { refundRoutes } from './refund/refunds.office.tsx'
import { statementRoutes } from './statement/statements.office.tsx'

/** /office/payments: for posts with the right petition-desk. @article 9(2) */
export function paymentsRoutes(office: OfficeScope, deps: Deps): void {
  feePolicyOf(deps.city)
  const desk = paymentsDesk(deps)
  creditRoutes(office, deps, desk)
  refundRoutes(office, deps, desk)
  daysRoutes(office, deps, desk)
  statementRoutes(office, deps, desk)
}
