import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideRating, decideSeen, type RateRefusal, type SeenRefusal } from './rating.rule.ts'
import { findRating, insertRating, saveSeen } from './rating.store.ts'

/** The petitioner says how satisfying the answer was, once. @law CPTA 26 */
export async function rate(
  tx: Tx,
  {
    number,
    score,
    remark,
    by,
    at,
  }: { number: string; score: number; remark: string; by: Actor; at: Instant },
): Promise<Result<void, RateRefusal | 'not-at-this-stage'>> {
  const { stage, departmentId } = await lockPetition(tx, number)
  const to = decideMove('rate', stage)
  if (!to.ok) return to
  const decided = decideRating((await findRating(tx, number)) !== undefined)
  if (!decided.ok) return decided
  await insertRating(tx, number, { score, remark: remark || null, ratedAt: at, departmentId })
  await movePetition(tx, number, { act: 'rate', to: to.value, by, at, departmentId, detail: { score } })
  return ok(undefined)
}

/** The head of the department looks into a low rating and tells the petitioner what was done. @law CPTA 26 */
export async function noteDissatisfaction(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly did: string },
): Promise<Result<void, OfficeRefusal | SeenRefusal>> {
  const locked = await lockForAct(tx, 'note-dissatisfaction', act)
  if (!locked.ok) return locked
  const { number, by, at, did } = act
  const decided = decideSeen(await findRating(tx, number))
  if (!decided.ok) return decided
  const { departmentId, postId } = by
  await saveSeen(tx, number, { did, by: by.id, at })
  const moving = { to: locked.value.to, by, at, departmentId, postId, says: did }
  const seq = await movePetition(tx, number, { act: 'note-dissatisfaction', ...moving })
  await tellPetitioner(tx, mailing, number, { act: 'note-dissatisfaction', seq, postId, says: did, at })
  return ok(undefined)
}
