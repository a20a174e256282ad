import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Slot } from './slots.rule.ts'

export const WAYS = ['phone', 'visit'] as const
export type Way = (typeof WAYS)[number]

/** A time with a counselor. Who booked it is in `asker.store.ts`. @article 11(1) */
export interface CounselAppointment extends Slot {
  readonly number: string
  readonly fieldId: string
  readonly way: Way
  readonly lang: Lang
  /** Empty once it was erased. */
  readonly matter: string
  readonly version: number
  readonly bookedAt: Instant
  readonly cancelledAt: Instant | null
  readonly cancelledBy: 'asker' | 'counselor' | null
  readonly reason: string | undefined
}

const PURPOSE = {
  matter: 'petitions.counsel_appointment.matter',
  reason: 'petitions.counsel_appointment.reason',
} as const
const rowsIn = (look: Reader) => look.selectFrom('petitions.counsel_appointment').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (seal: Seal, row: Row): CounselAppointment => ({
  number: row.number,
  fieldId: row.field_id,
  postId: row.post_id,
  way: row.way as Way,
  lang: row.lang as Lang,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  matter: row.matter_sealed ? seal.open(row.matter_sealed, PURPOSE.matter) : '',
  version: row.version,
  bookedAt: row.booked_at,
  cancelledAt: row.cancelled_at,
  cancelledBy: row.cancelled_by as CounselAppointment['cancelledBy'],
  reason: row.reason_sealed ? seal.open(row.reason_sealed, PURPOSE.reason) : undefined,
})

/** No other act books with this counselor until the transaction ends. */
export async function lockDiary(tx: Tx, postId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`counsel diary ${postId}`}, 0))`.execute(tx)
}

/** What of these counselors' time is booked from a moment on. */
export const takenOf = (look: Reader, postIds: readonly string[], from: Instant): Promise<Slot[]> =>
  look
    .selectFrom('petitions.counsel_appointment')
    .select(['post_id as postId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('post_id', 'in', [...postIds, ''])
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', from)
    .execute()

export async function insertAppointment(
  tx: Tx,
  seal: Seal,
  a: Pick<
    CounselAppointment,
    'number' | 'fieldId' | 'postId' | 'way' | 'lang' | 'startsAt' | 'endsAt' | 'matter' | 'bookedAt'
  >,
): Promise<void> {
  await tx
    .insertInto('petitions.counsel_appointment')
    .values({
      number: a.number,
      field_id: a.fieldId,
      post_id: a.postId,
      way: a.way,
      lang: a.lang,
      starts_at: a.startsAt,
      ends_at: a.endsAt,
      matter_sealed: seal.seal(a.matter, PURPOSE.matter),
      booked_at: a.bookedAt,
    })
    .execute()
}

/** @throws NotFound */
export async function getAppointment(look: Reader, seal: Seal, number: string): Promise<CounselAppointment> {
  const row = await rowsIn(look).where('number', '=', number).executeTakeFirst()
  if (!row) throw new NotFound('appointment', number)
  return fromRow(seal, row)
}

/** Locked until the transaction ends. @throws NotFound */
export async function lockAppointment(tx: Tx, seal: Seal, number: string): Promise<CounselAppointment> {
  const row = await rowsIn(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('appointment', number)
  return fromRow(seal, row)
}

/** A counselor's appointments that begin between two moments, cancelled ones among them, in order. */
export const diaryOf = async (
  look: Reader,
  seal: Seal,
  { postId, from, to }: { postId: string; from: Instant; to: Instant },
): Promise<CounselAppointment[]> =>
  (
    await rowsIn(look)
      .where('post_id', '=', postId)
      .where('starts_at', '>=', from)
      .where('starts_at', '<', to)
      .orderBy('starts_at')
      .orderBy('number')
      .execute()
  ).map((row) => fromRow(seal, row))

/** How many citizens are still going to see this counselor about a field. */
export async function countComing(
  look: Reader,
  { postId, fieldId, at }: { postId: string; fieldId: string; at: Instant },
): Promise<number> {
  const { count } = await look
    .selectFrom('petitions.counsel_appointment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('post_id', '=', postId)
    .where('field_id', '=', fieldId)
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>', at)
    .executeTakeFirstOrThrow()
  return count
}

export async function saveCancelled(
  tx: Tx,
  seal: Seal,
  c: { number: string; by: 'asker' | 'counselor'; reason: string | undefined; at: Instant },
): Promise<void> {
  await tx
    .updateTable('petitions.counsel_appointment')
    .set((eb) => ({
      version: eb('version', '+', 1),
      cancelled_at: c.at,
      cancelled_by: c.by,
      reason_sealed: c.reason === undefined ? null : seal.seal(c.reason, PURPOSE.reason),
    }))
    .where('number', '=', c.number)
    .execute()
}

/** Those between two moments that nobody was reminded of, and that were booked before. */
export const unreminded = async (
  tx: Tx,
  { from, to, bookedBefore }: { from: Instant; to: Instant; bookedBefore: Instant },
): Promise<string[]> =>
  (
    await tx
      .selectFrom('petitions.counsel_appointment')
      .select('number')
      .where('cancelled_at', 'is', null)
      .where('reminded_at', 'is', null)
      .where('starts_at', '>=', from)
      .where('starts_at', '<', to)
      .where('booked_at', '<', bookedBefore)
      .orderBy('starts_at')
      .forUpdate()
      .skipLocked()
      .execute()
  ).map((row) => row.number)

export async function saveReminded(tx: Tx, number: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.counsel_appointment')
    .set({ reminded_at: at })
    .where('number', '=', number)
    .execute()
}

/** Those that begin between two moments and stand. */
export const bookedBetween = async (
  look: Reader,
  { from, to }: { from: Instant; to: Instant },
): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.counsel_appointment')
      .select('number')
      .where('cancelled_at', 'is', null)
      .where('starts_at', '>=', from)
      .where('starts_at', '<', to)
      .orderBy('starts_at')
      .execute()
  ).map((row) => row.number)
