import type { Instant } from '#kernel/time.ts'

/** What a proof is about: what the petitioner filed, or what was answered. */
export type Proven = 'petition' | 'answer'

/** What the city says of one petition, over its signature. Hashes are base64url. */
export interface Proof {
  readonly city: string
  readonly site: string
  readonly number: string
  readonly receiptNo: string | null
  readonly kind: string
  readonly of: Proven
  /** SHA-256 of the salt and the content: without the salt it gives nothing away. */
  readonly content: string
  readonly arrivedAt: Instant
  readonly paidAt: Instant | null
  readonly receivedAt: Instant | null
  readonly decidedAt: Instant | null
  /** The link of the act in the audit chain. */
  readonly event: number
  readonly link: string | null
  /** Where the chain stood when it was last published: `2026-11-23/120/…`. */
  readonly head: string | null
  readonly issuedAt: Instant
  readonly keyId: string
}

const VERSION = 'nurijip-proof-1'

/** Name and value, in the order in which they are signed. */
export const fieldsOf = (p: Proof): [name: string, value: string][] =>
  (
    [
      ['proof', VERSION],
      ['city', p.city],
      ['site', p.site],
      ['number', p.number],
      ['receipt-no', p.receiptNo],
      ['kind', p.kind],
      ['of', p.of],
      ['content', p.content],
      ['arrived', p.arrivedAt],
      ['paid', p.paidAt],
      ['received', p.receivedAt],
      ['decided', p.decidedAt],
      ['event', String(p.event)],
      ['link', p.link],
      ['head', p.head],
      ['issued', p.issuedAt],
      ['key', p.keyId],
    ] as const
  ).map(([name, value]) => [name, plain(value ?? '-')])

/** One line and no bar in a value: neither form of a proof can be read in two ways. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}|]+/gu, ' ').trim() || '-'

/** The bytes that are signed, as text: `name: value`, each line ended. */
export const signedText = (proof: Proof): string =>
  fieldsOf(proof)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')

/** The same for a camera: the values alone, then the signature. */
export const compactText = (proof: Proof, signature: string): string =>
  [...fieldsOf(proof).map(([, value]) => value), signature].join('|')
