import { type Category, type Eligibility, isOnline } from './kind.rule.ts'

export interface Asked {
  readonly query: string
  readonly category: string
  readonly departmentId: string
  /** '' for all. */
  readonly online: '' | 'yes' | 'no'
}
interface Line extends Eligibility {
  readonly category: Category
  readonly departmentId: string
}

/** Letters and digits alone: Korean is written with and without blanks. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The kinds that fit, in their order; every word of the question must be there. `textOf` is what is searched. */
export function findKinds<K extends Line>(
  kinds: readonly K[],
  asked: Asked,
  textOf: (kind: K) => string,
): K[] {
  const words = asked.query.split(/\s+/).map(bare).filter(Boolean)
  return kinds.filter((kind) => {
    if (asked.category !== '' && kind.category !== asked.category) return false
    if (asked.departmentId !== '' && kind.departmentId !== asked.departmentId) return false
    if (asked.online !== '' && isOnline(kind) !== (asked.online === 'yes')) return false
    if (words.length === 0) return true
    const text = bare(textOf(kind))
    return words.every((word) => text.includes(word))
  })
}
