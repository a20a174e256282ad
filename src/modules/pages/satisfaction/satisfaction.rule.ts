import { ok, refuse, type Result } from '#kernel/result.ts'

/** 5 very satisfied … 1 very dissatisfied. */
export const SCORES = ['5', '4', '3', '2', '1'] as const
/** Characters of a remark. */
export const LONGEST_REMARK = 500
/** Fewer votes than these tell how somebody voted. */
export const FEWEST = 5

const LONGEST_PATH = 200
const SEGMENT = /^(?!0\d)(?!\.+$)[A-Za-z0-9._-]+$/

/**
 * Whether an address is written as our own pages write it: one page has one address, so that `/news/07` and `/news/7`
 * are not counted apart. `path` is without language and query.
 */
export const isPagePath = (path: string): boolean =>
  path === '/' ||
  (path.length <= LONGEST_PATH &&
    path.startsWith('/') &&
    path
      .slice(1)
      .split('/')
      .every((one) => SEGMENT.test(one)))

export interface Figure {
  /** Empty for all. */
  readonly departmentId: string
  readonly n: number
  /** Of the scores. */
  readonly sum: number
  /** Of their squares. */
  readonly squares: number
}

/**
 * What may be shown of a year: departments with five votes or more, and the whole. Where the whole would tell, beside
 * these, how the fewer than five others voted, it is the whole of those that are shown.
 *
 * @article 4 users' opinions, in public @article 17(1) nobody's alone
 */
export function figuresShown(departments: readonly Figure[]): Figure[] {
  const shown = departments.filter((one) => one.n >= FEWEST)
  const left = wholeOf(departments).n - wholeOf(shown).n
  const whole = wholeOf(left > 0 && left < FEWEST ? shown : departments)
  return whole.n >= FEWEST ? [whole, ...shown] : []
}

const wholeOf = (figures: readonly Figure[]): Figure =>
  figures.reduce(
    (sum, one) => ({
      departmentId: '',
      n: sum.n + one.n,
      sum: sum.sum + one.sum,
      squares: sum.squares + one.squares,
    }),
    { departmentId: '', n: 0, sum: 0, squares: 0 },
  )

export const meanOf = ({ n, sum }: Figure): number => sum / n
/** The standard deviation, of all and not of a sample. */
export const spreadOf = ({ n, sum, squares }: Figure): number =>
  Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2))

export type DealRefusal = 'not-yours' | 'no-remark' | 'already-dealt'

/** The head of a department and whoever edits its pages read of their own, the managing department of all. */
export const readsSome = (rights: ReadonlySet<string>): boolean =>
  rights.has('site-admin') || rights.has('page-edit') || rights.has('department-admin')

export const mayRead = (
  of: { departmentId: string },
  officer: { departmentId: string; rights: ReadonlySet<string> },
): boolean =>
  officer.rights.has('site-admin') || (readsSome(officer.rights) && officer.departmentId === of.departmentId)

/** A remark is dealt with once, by the department that answers for the page, or by the managing one. @article 4 */
export function decideDeal(
  vote: { departmentId: string; remark: string | null; did: string | null },
  officer: Parameters<typeof mayRead>[1],
): Result<void, DealRefusal> {
  if (!mayRead(vote, officer)) return refuse('not-yours')
  if (vote.remark === null) return refuse('no-remark')
  return vote.did === null ? ok(undefined) : refuse('already-dealt')
}
