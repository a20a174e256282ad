import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { supplyBy } from '../clock/internal-clocks.rule.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideDemand, type DemandRefusal } from './supplement.rule.ts'
import { insertSupplement, saveLapsed, supplementsOf } from './supplement.store.ts'

/**
 * Asks the petitioner for what is missing, within `days` calendar days; the period stands still meanwhile.
 *
 * @law CPTA 22(1); CPTA-ED 20, 24
 */
export async function demandSupplement(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly asks: string; readonly days: number },
): Promise<Result<void, OfficeRefusal | DemandRefusal | 'CALENDAR_ENDS'>> {
  const locked = await lockForAct(tx, 'demand-supplement', act)
  if (!locked.ok) return locked
  const { number, by, at, asks, days } = act
  const earlier = await supplementsOf(tx, number)
  const decided = decideDemand({ days, today: dayOf(at) }, earlier)
  if (!decided.ok) return decided
  const until = supplyBy(days)(dayOf(at), await loadCalendar(tx))
  if (!until.ok) return { ok: false, refusal: 'CALENDAR_ENDS' }
  await saveLapsed(tx, number, at)
  await insertSupplement(tx, number, { nth: earlier.length + 1, asks, demandedAt: at, supplyBy: until.value })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const seq = await movePetition(tx, number, {
    act: 'demand-supplement',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    says: asks,
    detail: { days },
  })
  await tellPetitioner(tx, mailing, number, {
    act: 'demand-supplement',
    seq,
    postId,
    says: asks,
    supplyBy: until.value,
    at,
  })
  return ok(undefined)
}
