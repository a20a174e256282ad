import type { Place } from './abuse.rule.ts'

/** The items of Article 6(2) that a text by itself can speak for; 1 needs knowledge, 8 a comparison. */
export type Subparagraph = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type Why =
  | 'political'
  | 'criticism'
  | 'slander'
  | 'advertising'
  | 'copied'
  | 'abuse'
  | 'obscenity'
  | 'abusive-tone'
  | 'election'
  | 'election-period'
  | 'unwholesome'

/** A ground that an officer may look at: a proposal, never a decision. `score` 0 to 1, `why` a key of grounds.words. */
export interface Proposal {
  readonly subparagraph: Subparagraph
  readonly score: number
  readonly why: Why
  /** What speaks for it in the text, in its order; none when the whole of it does. */
  readonly places: readonly Place[]
}

/** Pairs of start and end, overlapping ones made one. */
export function placesOf(places: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}
