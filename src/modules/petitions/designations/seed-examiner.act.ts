import { SetupError } from '#kernel/errors.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { designate } from './designate.act.ts'
import { lockRole } from './designation.store.ts'
import { words } from './designations.words.ts'

/**
 * Designates the examiner whom the city's settings name, where none was ever designated. From then on designation
 * and release decide alone, and the setting is not looked at again.
 *
 * @law CPTA-ED 11(4)
 * @throws SetupError no such post
 */
export async function seedExaminer(tx: Tx, postId: string | undefined, at: Instant): Promise<void> {
  if (postId === undefined || (await lockRole(tx, 'examiner')).length > 0) return
  const done = await designate(tx, {
    role: 'examiner',
    fieldId: null,
    postId,
    fromOn: dayOf(at),
    untilOn: null,
    ...words('ko').seeded,
    by: { id: 'system:city', from: 'city.json' },
    at,
  })
  if (!done.ok) throw new SetupError(`city.json: policies.examinerPost ${postId} is no post`)
}
