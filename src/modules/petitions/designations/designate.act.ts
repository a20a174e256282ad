import { departments } from '#modules/departments/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { findField } from '../counsel/fields/field.store.ts'
import { decideDesignation, type DesignationRefusal, type Role } from './designation.rule.ts'
import { type Designation, insertDesignation, lockRole } from './designation.store.ts'

/** Of whatever shows who is designated. */
export const TAG = 'designations'

interface Designating extends Omit<Designation, 'id' | 'role' | 'releasedOn'> {
  readonly role: Role
  readonly by: Actor
  readonly at: Instant
}

/**
 * Designates a post for counsel in a field, or as officer for electronic petitions, deputy or examiner.
 *
 * @returns the designation's id; refuses as `decideDesignation` does, and `no-post`
 * @article 11(1) @law CPTA-ED 11(3), 11(4)
 */
export async function designate(
  tx: Tx,
  { by, at, ...wanted }: Designating,
): Promise<Result<number, DesignationRefusal>> {
  const { role, fieldId, postId, documentNo, fromOn, untilOn } = wanted
  const known = await lockRole(tx, role)
  if (!(await departments.findPost(tx, postId))) return refuse('no-post')
  if (fieldId !== null && !(await findField(tx, fieldId))) return refuse('no-field')
  const decided = decideDesignation(wanted, known, dayOf(at))
  if (!decided.ok) return decided
  const id = await insertDesignation(tx, { ...wanted, by: by.id, at })
  touch(tx, TAG)
  record(tx, {
    what: 'post.designated',
    about: `designation:${id}`,
    by,
    detail: { role, field: fieldId, post: postId, document: documentNo, from: fromOn, until: untilOn },
  })
  return ok(id)
}
