import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'

export interface YearAtHand {
  readonly year: number
  readonly isClosed: boolean
  /** Of those opened. */
  readonly rounds: readonly {
    readonly title: string
    readonly closesOn: LocalDate
    readonly endedOn: LocalDate | null
  }[]
  readonly ungrouped: number
  /** Groups with opinions that nobody decided. */
  readonly undecided: readonly string[]
}

export type CloseRefusal =
  | { readonly why: 'already-closed' | 'to-come' | 'no-round' }
  | { readonly why: 'round-open' | 'undecided'; readonly title: string }
  | { readonly why: 'ungrouped'; readonly n: number }

/**
 * The year is closed when users were asked at least once and each of their opinions has its decision; otherwise
 * everything that is missing is named.
 *
 * @article 4 opinions gathered at least once a year, and heeded
 */
export function decideClose(of: YearAtHand, today: LocalDate): Result<void, CloseRefusal[]> {
  if (of.isClosed) return refuse([{ why: 'already-closed' }])
  if (of.year > Number(today.slice(0, 4))) return refuse([{ why: 'to-come' }])
  const missing: CloseRefusal[] = [
    ...(of.rounds.length === 0 ? [{ why: 'no-round' as const }] : []),
    ...of.rounds
      .filter((one) => one.closesOn >= today && one.endedOn === null)
      .map(({ title }) => ({ why: 'round-open' as const, title })),
    ...(of.ungrouped > 0 ? [{ why: 'ungrouped' as const, n: of.ungrouped }] : []),
    ...of.undecided.map((title) => ({ why: 'undecided' as const, title })),
  ]
  return missing.length === 0 ? ok(undefined) : refuse(missing)
}

/** The year to which an opinion of a day belongs: its own, unless that is closed. */
export const yearFor = (today: LocalDate, closed: ReadonlySet<number>): number => {
  let year = Number(today.slice(0, 4))
  while (closed.has(year)) year += 1
  return year
}
