import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { extendingOf } from './extending.ts'
import { decideExtendedDue, type ExtendRefusal } from './extension.rule.ts'
import { consentRequestsOf, extensionsOf, insertRequest } from './extension.store.ts'

export type AskRefusal = ExtendRefusal | 'first-needs-no-consent' | 'already-asked'

/**
 * Asks the petitioner for consent to a second extension, with the reason and the day to which it would move.
 *
 * @law CPTA-ED 21(1)
 */
export async function askConsent(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly n: number; readonly reason: string },
): Promise<Result<void, OfficeRefusal | AskRefusal>> {
  const locked = await lockForAct(tx, 'ask-extension-consent', act)
  if (!locked.ok) return locked
  const { number, by, at, n, reason } = act
  const { petition, to } = locked.value
  if ((await extensionsOf(tx, number)).length === 0) return refuse('first-needs-no-consent')
  const earlier = await consentRequestsOf(tx, number)
  if (earlier.some((one) => one.answered === undefined)) return refuse('already-asked')
  const [extending] = await extendingOf(tx, [petition], at)
  if (!extending) throw new Error(`${number} has no clock`)
  const due = decideExtendedDue(extending, { n, consent: true }, await loadCalendar(tx))
  if (!due.ok) return due
  const request = { nth: earlier.length + 1, n, reason, dueOn: due.value, askedAt: at, askedBy: by.id }
  await insertRequest(tx, number, request)
  const { departmentId, postId } = by
  const seq = await movePetition(tx, number, {
    act: 'ask-extension-consent',
    to,
    by,
    at,
    departmentId,
    postId,
    says: reason,
    detail: { n, unit: petition.period.unit, until: due.value },
  })
  const news = { act: 'ask-extension-consent', seq, postId, says: reason, expectedOn: due.value, at } as const
  await tellPetitioner(tx, mailing, number, news)
  return ok(undefined)
}
