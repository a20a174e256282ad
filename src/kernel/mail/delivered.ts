import type { Reader } from '../db.ts'
import type { Instant } from '../time.ts'

/** What became of a message, as the outbox knows it. */
export interface Delivered {
  readonly key: string
  readonly channel: string
  readonly createdAt: Instant
  readonly sentAt: Instant | null
  readonly failedAt: Instant | null
  readonly isHeld: boolean
  readonly tries: number
  /** What the server that refused it said, or the carrier. */
  readonly error: string | null
}

/** By key; a message that there never was is not among them. */
export async function deliveriesOf(
  look: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Delivered>> {
  if (keys.length === 0) return new Map()
  const rows = await look
    .selectFrom('outbox.message')
    .select([
      'unique_key as key',
      'channel',
      'created_at as createdAt',
      'sent_at as sentAt',
      'failed_at as failedAt',
      'held as isHeld',
      'tries',
      'last_error as error',
    ])
    .where('unique_key', 'in', keys)
    .execute()
  return new Map(rows.map((one) => [one.key, one]))
}
