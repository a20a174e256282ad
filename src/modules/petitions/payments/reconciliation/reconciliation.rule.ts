import type { LocalDate } from '#kernel/time.ts'

/** What one day came to, on the city's account or with the provider of virtual accounts. */
export interface DayFigures {
  readonly day: LocalDate
  readonly heldBy: 'bank' | 'provider'
  readonly statementWon: number
  /** What the ledger says was decided, and what still waits. */
  readonly matchedWon: number
  readonly unmatchedWon: number
  /** By how much the balance moved otherwise than its lines say; nothing where no balance is given. */
  readonly balanceDifferenceWon: number | null
}

/** Statement less decided less waiting: 0, or the ledger has lost something. @article 9(2) */
export const differenceOf = (day: DayFigures): number => day.statementWon - day.matchedWon - day.unmatchedWon

export const agrees = (day: DayFigures): boolean =>
  differenceOf(day) === 0 && (day.balanceDifferenceWon ?? 0) === 0

export const isSame = (a: DayFigures, b: DayFigures): boolean =>
  a.statementWon === b.statementWon &&
  a.matchedWon === b.matchedWon &&
  a.unmatchedWon === b.unmatchedWon &&
  a.balanceDifferenceWon === b.balanceDifferenceWon
