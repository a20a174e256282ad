import { ok, refuse, type Result } from '#kernel/result.ts'

export const SHORTEST = 8
export const LONGEST = 64
export type PasswordRefusal = 'too-short' | 'too-long' | 'easily-guessed' | 'differs'

/**
 * A password for looking at one petition, typed twice. It guards little and is tried a few times only, so that
 * eight characters do; what a neighbour would try first does not.
 *
 * @article 10(3)
 */
export function decidePetitionPassword(
  { password, again }: { password: string; again: string },
  known: readonly string[],
): Result<string, PasswordRefusal> {
  const length = [...password].length
  if (length < SHORTEST) return refuse('too-short')
  if (length > LONGEST) return refuse('too-long')
  const bare = password.toLowerCase()
  const isKnown = known.some((one) => one !== '' && bare === one.toLowerCase())
  if (isKnown || new Set(bare).size < 3 || '01234567890123456789'.includes(bare))
    return refuse('easily-guessed')
  return password === again ? ok(password) : refuse('differs')
}
