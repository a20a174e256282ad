import { votes } from './likeness.rule.ts'

/** Why a department is suggested, for a person to judge. */
export type Reason =
  | { readonly is: 'kind' }
  | { readonly is: 'similar'; readonly numbers: readonly string[] }
  | { readonly is: 'duties'; readonly words: readonly string[] }

export interface Suggestion {
  readonly departmentId: string
  /** The post in it whose duties fit best. */
  readonly postId: string
  readonly because: readonly Reason[]
}
export interface Evidence {
  /** The department that the kind names. */
  readonly kindDepartment: string
  readonly similar: readonly { number: string; departmentId: string | null; likeness: number }[]
  /** Posts that handle petitions, each with the words of its duties that stand in the text. */
  readonly posts: readonly { postId: string; departmentId: string; words: readonly string[] }[]
  /** Departments that gave the petition back. */
  readonly gaveBack: readonly string[]
}
/** A word of the duties outweighs the kind, and close cases outweigh both. */
const KIND = 0.25
const WORD = 0.3
const WORDS = 2
const CASES = 1.5

/**
 * The department that seems to be the right one, with the reasons; nothing without any. It decides nothing: a
 * person does.
 *
 * @law CPTA-ED 13(1)
 */
export function suggest({ kindDepartment, similar, posts, gaveBack }: Evidence): Suggestion | undefined {
  const voted = new Map(
    votes(similar.map((one) => ({ group: one.departmentId, likeness: one.likeness }))).map((one) => [
      one.group,
      Math.sqrt(one.score),
    ]),
  )
  const departments = [...new Set(posts.map((one) => one.departmentId))]
  const judged = departments
    .filter((id) => !gaveBack.includes(id))
    .map((departmentId) => {
      const own = posts.filter((one) => one.departmentId === departmentId)
      const best = own.reduce((a, b) => (b.words.length > a.words.length ? b : a))
      const numbers = similar.filter((one) => one.departmentId === departmentId).map((one) => one.number)
      const isKinds = departmentId === kindDepartment
      const score =
        (isKinds ? KIND : 0) +
        WORD * Math.min(WORDS, best.words.length) +
        CASES * Math.min(1, voted.get(departmentId) ?? 0)
      const because: Reason[] = [
        ...(numbers.length > 0 ? [{ is: 'similar', numbers } as const] : []),
        ...(best.words.length > 0 ? [{ is: 'duties', words: best.words } as const] : []),
        ...(isKinds ? [{ is: 'kind' } as const] : []),
      ]
      return { departmentId, postId: best.postId, score, because }
    })
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score)
  const [first] = judged
  return first && { departmentId: first.departmentId, postId: first.postId, because: first.because }
}
