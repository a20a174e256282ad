import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { appealBy, decideExtendedObjectionBy } from '../clock/internal-clocks.rule.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import {
  decideDecision,
  type DecideObjectionRefusal,
  decideExtendObjection,
  type ExtendObjectionRefusal,
  type ObjectionOutcome,
} from './objection.rule.ts'
import { findObjection, saveObjectionDecided, saveObjectionExtended } from './objection.store.ts'

/** Ten days more, with the reason, told before the first ten are over. @law CPTA 35(2); CPTA-ED 40(3) */
export async function extendObjection(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly why: string },
): Promise<Result<void, OfficeRefusal | ExtendObjectionRefusal | 'CALENDAR_ENDS'>> {
  const locked = await lockForAct(tx, 'extend-objection', act)
  if (!locked.ok) return locked
  const { number, by, at, why } = act
  const objection = await findObjection(tx, number)
  const decided = decideExtendObjection(objection, dayOf(at))
  if (!decided.ok || !objection) return decided.ok ? { ok: false, refusal: 'no-objection' } : decided
  const to = decideExtendedObjectionBy(dayOf(objection.filedAt), await loadCalendar(tx))
  if (!to.ok) return { ok: false, refusal: 'CALENDAR_ENDS' }
  await saveObjectionExtended(tx, number, { to: to.value, why, at })
  const { departmentId, postId } = by
  const moving = { to: locked.value.to, by, at, departmentId, postId, says: why }
  const seq = await movePetition(tx, number, { act: 'extend-objection', ...moving })
  const told = { act: 'extend-objection', seq, postId, says: why, until: to.value, at } as const
  await tellPetitioner(tx, mailing, number, told)
  return ok(undefined)
}

/** What comes of an objection, with the reason, how to appeal the refusal and until when. @law CPTA 35(2); CPTA-ED 40(2); GAPA 36(4), 36(5) */
export async function decideObjection(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { outcome: ObjectionOutcome; decision: string; appeal: string },
): Promise<Result<void, OfficeRefusal | DecideObjectionRefusal>> {
  const locked = await lockForAct(tx, 'decide-objection', act)
  if (!locked.ok) return locked
  const { number, by, at, outcome, decision, appeal } = act
  const decided = decideDecision(await findObjection(tx, number))
  if (!decided.ok) return decided
  const { departmentId, postId } = by
  await saveObjectionDecided(tx, number, { outcome, decision, appeal, at, by: by.id, postId })
  const moving = { to: locked.value.to, by, at, departmentId, postId, detail: { outcome } }
  const seq = await movePetition(tx, number, { act: 'decide-objection', ...moving })
  const says = `${decision}\n\n${appeal}`
  const last = appealBy(dayOf(at), await loadCalendar(tx))
  const until = outcome !== 'granted' && last.ok ? last.value : undefined
  await tellPetitioner(tx, mailing, number, { act: 'decide-objection', seq, postId, says, until, at })
  return ok(undefined)
}
