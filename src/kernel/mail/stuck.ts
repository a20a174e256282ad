import type { Reader, Tx } from '../db.ts'
import type { Instant } from '../time.ts'

/** A message that waits for a person: given up after its tries, or held at the month's ceiling. */
export interface Stuck {
  readonly id: number
  readonly channel: string
  readonly key: string
  readonly about: string
  readonly createdAt: Instant
  readonly failedAt: Instant | undefined
  readonly isHeld: boolean
  readonly error: string | undefined
}

/** The newest first, 200 at most. */
export async function stuckMessages(read: Reader): Promise<Stuck[]> {
  const rows = await read
    .selectFrom('outbox.message')
    .select(['id', 'channel', 'unique_key', 'about', 'created_at', 'failed_at', 'held', 'last_error'])
    .where((eb) => eb.or([eb('failed_at', 'is not', null), eb('held', '=', true)]))
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    key: row.unique_key,
    about: row.about,
    createdAt: row.created_at,
    failedAt: row.failed_at ?? undefined,
    isHeld: row.held,
    error: row.last_error ?? undefined,
  }))
}

/** Sends a stuck message after all, with all its tries before it. @returns whether it was stuck */
export async function releaseMessage(tx: Tx, id: number, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox.message')
    .set({ held: false, failed_at: null, next_try_at: at, tries: 0 })
    .where('id', '=', id)
    .where('to_sealed', 'is not', null)
    .where((eb) => eb.or([eb('failed_at', 'is not', null), eb('held', '=', true)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Empties what was sent or given up before `before`; that and when it was sent stays as evidence. */
export async function forgetMessages(tx: Tx, before: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox.message')
    .set({
      to_sealed: null,
      mail_fallback_sealed: null,
      subject_sealed: null,
      body_sealed: null,
      end_sealed: null,
    })
    .where((eb) => eb.or([eb('sent_at', '<', before), eb('failed_at', '<', before)]))
    .where('to_sealed', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
