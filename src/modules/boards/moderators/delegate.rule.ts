import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, type LocalDate } from '#kernel/time.ts'

/** Days for which a head lets another post decide. */
export const LONGEST_TERM_DAYS = 366

export type DelegateRefusal =
  | 'not-head'
  | 'no-post'
  | 'own-post'
  | 'other-department'
  | 'ends-before'
  | 'day-past'
  | 'too-long'
  | 'already-delegate'

/** The head alone names a post of the department, for a term. @article 6(2) the head of the managing department decides */
export function decideDelegate(
  wanted: { postId: string; fromOn: LocalDate; untilOn: LocalDate },
  of: {
    today: LocalDate
    isHead: boolean
    headPost: string
    post: { departmentId: string } | undefined
    departmentId: string
    delegates: readonly string[]
  },
): Result<undefined, DelegateRefusal> {
  const { postId, fromOn, untilOn } = wanted
  if (!of.isHead) return refuse('not-head')
  if (!of.post) return refuse('no-post')
  if (of.post.departmentId !== of.departmentId) return refuse('other-department')
  if (postId === of.headPost) return refuse('own-post')
  if (untilOn < fromOn) return refuse('ends-before')
  if (fromOn < of.today) return refuse('day-past')
  if (untilOn > addDays(fromOn, LONGEST_TERM_DAYS)) return refuse('too-long')
  return of.delegates.includes(postId) ? refuse('already-delegate') : ok(undefined)
}
