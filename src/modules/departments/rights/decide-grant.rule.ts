import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, type LocalDate } from '#kernel/time.ts'

/** What a department's administrator may hand on. The rest only the managing department gives. */
const DELEGABLE: readonly string[] = [
  'petition-handle',
  'petition-approve',
  'page-edit',
  'board-manage',
  'dialogue-answer',
]
/** What may be handed on only by whoever has it. @article 10(4) the head of the petition department delegates */
const OWN_ONLY: readonly string[] = ['identity-check']

export const mayHandOn = (right: string, own: ReadonlySet<string>): boolean =>
  DELEGABLE.includes(right) || (OWN_ONLY.includes(right) && own.has(right))

/** Days for which a department's administrator may hand on a right. */
export const LONGEST_DAYS = 366

export type GrantRefusal =
  | 'not-allowed'
  | 'other-department'
  | 'not-delegable'
  | 'own-post'
  | 'day-needed'
  | 'day-past'
  | 'too-long'

export interface Granter {
  readonly departmentId: string
  readonly postId: string
  readonly rights: ReadonlySet<string>
}
interface Change {
  readonly post: { readonly id: string; readonly departmentId: string }
  readonly right: string
}

/**
 * Whether somebody may change a right of a post: the managing department's administrator any, a
 * department's administrator the delegable ones of other posts of the own department.
 *
 * @article 3(3) departments in charge run what is theirs
 */
export function decideRightChange(granter: Granter, { post, right }: Change): Result<void, GrantRefusal> {
  if (granter.rights.has('site-admin'))
    return post.id === granter.postId && right === 'site-admin' ? refuse('own-post') : ok(undefined)
  if (!granter.rights.has('department-admin')) return refuse('not-allowed')
  if (post.departmentId !== granter.departmentId) return refuse('other-department')
  if (!mayHandOn(right, granter.rights)) return refuse('not-delegable')
  return post.id === granter.postId ? refuse('own-post') : ok(undefined)
}

/** The same for giving one, until a day which the managing department alone may leave out. @article 3(3) */
export function decideGrant(
  granter: Granter,
  change: Change,
  untilOn: LocalDate | null,
  today: LocalDate,
): Result<void, GrantRefusal> {
  const may = decideRightChange(granter, change)
  if (!may.ok) return may
  if (untilOn !== null && untilOn < today) return refuse('day-past')
  if (granter.rights.has('site-admin')) return may
  if (untilOn === null) return refuse('day-needed')
  return untilOn > addDays(today, LONGEST_DAYS) ? refuse('too-long') : may
}
