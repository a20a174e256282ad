import { privacy } from '#modules/privacy/index.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { getKind } from '../kinds/kind.store.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveEnded } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { findRepeats } from './find-repeats.ts'
import { type ClosingRefusal, decideClosing } from './repeats.rule.ts'
import { findPeople, reviewsOf, saveClosure } from './repeats.store.ts'

/**
 * The head closes a petition as repeated, having compared it with earlier ones. The petitioner is told why and
 * where else to turn; the comparison stays with the office.
 *
 * @law CPTA 23(1), 23(2), 23(3); CPTA-ED 26 @article 10(2) the register shows that it was closed
 * @refusal as `decideClosing`
 */
export async function closeRepeated(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & {
    readonly compared: readonly string[]
    readonly comparison: string
    readonly says: string
  },
): Promise<Result<void, OfficeRefusal | ClosingRefusal>> {
  const locked = await lockForAct(tx, 'close-repeated', act)
  if (!locked.ok) return locked
  const { number, by, at, comparison, says } = act
  const { petition, to } = locked.value
  const decided = decideClosing({
    category: (await getKind(tx, petition.kindId)).category,
    earlier: await findRepeats(tx, petition),
    compared: act.compared,
    lookedAt: await lookedAt(tx, act.compared, by.id),
    people: await findPeople(tx, number),
    review: (await reviewsOf(tx, number)).at(-1),
  })
  if (!decided.ok) return decided
  const compared = decided.value.map((one) => ({ number: one.number, likeness: one.likeness }))
  await saveClosure(tx, number, { comparison, compared, by: by.id, at })
  await saveEnded(tx, number, at)
  await settleEnded(tx, mailing, { number, end: 'repeated', by, at })
  const { departmentId, postId } = by
  const detail = { compared: compared.map((one) => one.number).join(' ') }
  const moving = {
    act: 'close-repeated',
    to,
    by,
    at,
    departmentId,
    postId,
    says,
    note: comparison,
    detail,
  } as const
  const seq = await movePetition(tx, number, moving)
  await tellPetitioner(tx, mailing, number, { act: 'close-repeated', seq, postId, says, at })
  return ok(undefined)
}

/** Those whose texts this person opened beside the petition's. */
async function lookedAt(tx: Tx, numbers: readonly string[], actor: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (const number of numbers) {
    const records = await privacy.accessRecords(tx, `petition:${number}`)
    if (records.some((one) => one.actor === actor && one.what === 'compared')) found.add(number)
  }
  return found
}
