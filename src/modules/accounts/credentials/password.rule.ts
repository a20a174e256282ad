import { ok, refuse, type Result } from '#kernel/result.ts'
import { WEAK_PASSWORDS } from './weak-passwords.lexicon.ts'

export const SHORTEST = 10
export const LONGEST = 200

export type PasswordRefusal = 'too-short' | 'too-long' | 'names-the-account' | 'easily-guessed'

/**
 * A password is long, is not the account, and is none that is tried first. No rule asks for kinds of
 * characters, and none lets it expire.
 *
 * @param of what the account is known by: name, address, number
 */
export function decidePassword(text: string, of: readonly string[]): Result<string, PasswordRefusal> {
  const length = [...text].length
  if (length < SHORTEST) return refuse('too-short')
  if (length > LONGEST) return refuse('too-long')
  const bare = text.toLowerCase()
  const parts = of.flatMap((one) => [one, one.split('@')[0] ?? '']).map((one) => one.toLowerCase())
  if (parts.some((one) => one !== '' && (bare === one || without(bare, one).length < SHORTEST / 2)))
    return refuse('names-the-account')
  if (new Set(bare).size < 4 || isRow(bare) || WEAK_PASSWORDS.has(bare)) return refuse('easily-guessed')
  return ok(text)
}

const without = (text: string, part: string): string => (part.length < 3 ? text : text.replaceAll(part, ''))

const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']

/** Neighbours on a keyboard or in the alphabet, forwards or backwards. */
const isRow = (text: string): boolean =>
  ROWS.some((row) => row.includes(text) || row.includes([...text].toReversed().join('')))
