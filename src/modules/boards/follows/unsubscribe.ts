import type { Seal } from '#kernel/crypto.ts'
import { sameBytes } from '#kernel/crypto.ts'

const PURPOSE = 'boards.follow.end'

/** The signed address with which a letter ends what it follows: without signing in. */
export const unsubscribePath = (seal: Seal, followId: number): string =>
  `/boards/follows/${followId}.${seal.lookup(String(followId), PURPOSE).toString('base64url')}`

/** The follow of a signed word; undefined where nobody signed it so. */
export function followOf(seal: Seal, word: string): number | undefined {
  const [, id, signature] = /^(\d{1,15})\.([\w-]{20,100})$/.exec(word) ?? []
  if (id === undefined || signature === undefined) return undefined
  const given = Buffer.from(signature, 'base64url')
  return sameBytes(seal.lookup(id, PURPOSE), given) ? Number(id) : undefined
}
