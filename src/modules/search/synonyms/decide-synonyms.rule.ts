import { ok, refuse, type Result } from '#kernel/result.ts'

export type SynonymRefusal = 'too-few' | 'too-many' | 'too-long' | 'no-word' | 'changed'

const MOST = 12
const LONGEST = 30

/** The words of a group as typed with commas, each once; two to twelve, 30 characters each at most. */
export function decideSynonyms(typed: string): Result<string[], SynonymRefusal> {
  const written = typed
    .split(/[,\n;、，]/)
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
  if (written.some((one) => !/[\p{L}\p{N}]/u.test(one))) return refuse('no-word')
  if (written.some((one) => one.length > LONGEST)) return refuse('too-long')
  const words = [...new Map(written.map((one) => [one.toLowerCase().replaceAll(' ', ''), one])).values()]
  if (words.length < 2) return refuse('too-few')
  return words.length > MOST ? refuse('too-many') : ok(words)
}
