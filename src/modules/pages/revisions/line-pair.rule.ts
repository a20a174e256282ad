/** A piece of a line: the same on both sides, or on one alone. */
export interface Piece {
  readonly text: string
  readonly isChanged: boolean
}
/** A line of each side, or of one; a line changed stands beside what it became. */
export interface LinePair {
  readonly old: readonly Piece[] | undefined
  readonly new: readonly Piece[] | undefined
}
export interface Comparison {
  readonly pairs: readonly LinePair[]
  /** They have too little in common: one row holds both. */
  readonly isWhole: boolean
}
