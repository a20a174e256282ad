import { createHash } from 'node:crypto'
import type { Seal } from '#kernel/crypto.ts'
import type { Detail } from '../details/details.rule.ts'
import type { Proven } from './proof.rule.ts'

const SALT_BYTES = 16

/**
 * What is proven of a petition, in one line of JSON: the answers to a kind's own questions where it asked any, and the
 * SHA-256 of each photograph that came with it, hexadecimal and in their order, as the petitioner gets it back. Who
 * else may see one is no part of it.
 */
export const petitionContent = ({
  title,
  body,
  details,
  photographs,
}: {
  title: string
  body: string
  details: readonly Detail[]
  photographs: readonly string[]
}): string =>
  JSON.stringify({
    title,
    body,
    ...(details.length > 0 && { details }),
    ...(photographs.length > 0 && { photographs }),
  })

export const answerContent = ({ text }: { text: string }): string => JSON.stringify({ answer: text })

/** Known to the city and to whoever holds the proof: with it, and only with it, content can be tried against its hash. */
export const saltOf = (seal: Seal, number: string, of: Proven): Buffer =>
  seal.lookup(`${number}/${of}`, 'petitions.proof.salt').subarray(0, SALT_BYTES)

/** Base64url of SHA-256. Stands in the chain with the act, so that the content is fixed from then on. */
export const contentHash = (seal: Seal, number: string, of: Proven, content: string): string =>
  createHash('sha256')
    .update(saltOf(seal, number, of))
    .update(content)
    .digest('base64url')
