import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import { putSavedAnswer, removeSavedAnswer, type SavedAnswer } from './saved-answer.store.ts'

interface By {
  readonly by: Clerk
  readonly at: Instant
}

/** Keeps a text for the counselors of a field. @returns nothing; refuses `not-counselor` @article 11(1) */
export async function saveAnswerText(
  tx: Tx,
  { id, fieldId, title, text, by, at }: Omit<SavedAnswer, 'id'> & By & { id: number | undefined },
): Promise<Result<undefined, 'not-counselor'>> {
  if (!(await fieldsOf(tx, by.postId, dayOf(at))).includes(fieldId)) return refuse('not-counselor')
  if (!(await putSavedAnswer(tx, { id, fieldId, title, text, by: by.id, at }))) return refuse('not-counselor')
  record(tx, { what: 'saved-answer.saved', about: `counsel-field:${fieldId}`, by })
  return ok(undefined)
}

/** One of a field of somebody else, or removed already, stays as it is. @article 11(1) */
export async function removeAnswerText(tx: Tx, { id, by, at }: By & { id: number }): Promise<void> {
  const fieldIds = await fieldsOf(tx, by.postId, dayOf(at))
  if (await removeSavedAnswer(tx, { id, fieldIds, at }))
    record(tx, { what: 'saved-answer.removed', about: `saved-answer:${id}`, by })
}
