import { createHash } from 'node:crypto'
import { normalisedText } from './normalised-text.rule.ts'
import { minhashOf, piecesOf } from './shingles.rule.ts'

/** What of a text is kept to compare it: hashes, no text. */
export interface Fingerprint {
  readonly contentHash: Buffer
  readonly minhash: readonly number[]
  /** Letters of the normalised text. */
  readonly length: number
}

/** @article 6(2)8 the same up to spelling gives the same `contentHash` */
export function fingerprintOf(text: string): Fingerprint {
  const normalised = normalisedText(text).text
  return {
    contentHash: createHash('sha256').update(normalised).digest().subarray(0, 16),
    minhash: minhashOf(piecesOf(normalised)),
    length: normalised.length,
  }
}
