import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Looking, lookOverTexts } from '../answers/look-over-answer.ts'
import { shareIsPublished } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { isOnRegister } from '../register/register-entry.rule.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideLooks, type Look, type LookRefusal } from './photograph.rule.ts'
import { saveLooks } from './photograph.store.ts'

export type PublishRefusal =
  | OfficeRefusal
  | LookRefusal
  | 'not-on-register'
  | 'personal-data'
  | 'no-photograph'
/** The field in which an officer says what a photograph shows. */
export const altOf = (nth: number) => `alt${nth}`

/**
 * An officer has looked at the photographs of a petition and says of each whether everyone may see it, and what it
 * shows. What is said of others before stays.
 *
 * @article 10(2) published from receipt on, unless declined @article 10(3) no person in it
 * @refusal not-on-register, alt-missing, not-checked, personal-data in the words, no-photograph
 */
export async function publishPhotographs(
  tx: Tx,
  looking: Looking,
  act: OfficeAct & { readonly looks: readonly Look[] },
): Promise<Result<void, PublishRefusal>> {
  const locked = await lockForAct(tx, 'publish-photographs', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const { petition, to } = locked.value
  const looks = decideLooks(act.looks)
  if (!looks.ok) return refuse(looks.refusal.why)
  const shown = looks.value.filter((one) => one.isShown)
  const { wantsPublication, receivedAt, kindId } = petition
  const isPublished = await shareIsPublished(tx, kindId)
  if (shown.length > 0 && !isOnRegister({ isPublished, wantsPublication, isReceived: receivedAt !== null }))
    return refuse('not-on-register')
  const texts = Object.fromEntries(shown.map(({ nth, alt }) => [altOf(nth), alt]))
  const { refused, warned } = await lookOverTexts(tx, looking, number, texts)
  if (refused.length + warned.length > 0) return refuse('personal-data')
  if ((await saveLooks(tx, number, looks.value, { by: by.id, at })) < looks.value.length)
    return refuse('no-photograph')
  const { departmentId, postId } = by
  await movePetition(tx, number, {
    act: 'publish-photographs',
    to,
    by,
    at,
    departmentId,
    postId,
    detail: { shown: shown.length, kept: looks.value.length - shown.length },
  })
  return ok(undefined)
}
