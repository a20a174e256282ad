import type { LocalDate } from '#kernel/time.ts'

export type WhyNot = 'nobody-writes' | 'not-yet' | 'over'

interface Opening {
  readonly writes: string
  readonly comments: string
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
}

/** Why citizens write no posting, or no comment, on a board today. @article 13 */
export function whyNotOpen(
  board: Opening,
  what: 'writes' | 'comments',
  today: LocalDate,
): WhyNot | undefined {
  if (board[what] !== 'citizens') return 'nobody-writes'
  if (board.opensOn !== null && today < board.opensOn) return 'not-yet'
  return board.closesOn !== null && today > board.closesOn ? 'over' : undefined
}
