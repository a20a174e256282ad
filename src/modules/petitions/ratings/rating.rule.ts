import { ok, refuse, type Result } from '#kernel/result.ts'

/** 1 very dissatisfied … 5 very satisfied. */
export const SCORES = ['5', '4', '3', '2', '1'] as const
/** Up to here the supervisor looks into it. */
export const DISSATISFIED = 2

export type RateRefusal = 'already-rated'
export type SeenRefusal = 'not-dissatisfied' | 'already-seen'

export const decideRating = (hasRated: boolean): Result<void, RateRefusal> =>
  hasRated ? refuse('already-rated') : ok(undefined)

export function decideSeen(
  rating: { score: number; did: string | null } | undefined,
): Result<void, SeenRefusal> {
  if (!rating || rating.score > DISSATISFIED) return refuse('not-dissatisfied')
  return rating.did === null ? ok(undefined) : refuse('already-seen')
}
