import { sql } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { LedgerRow } from '../clock/ledger.rule.ts'
import type { Period } from '../clock/period.rule.ts'
import { periodOf } from '../kinds/kind.rule.ts'
import type { Stage } from '../stages/stages.rule.ts'
import type { Channel } from './channel.rule.ts'

export type DueRefused = 'PAUSED' | 'CALENDAR_ENDS'

/** A petition as the desk and its petitioner see it. Who filed it is in `petitioner.store.ts`. */
export interface Petition {
  readonly number: string
  readonly kindId: string
  readonly stage: Stage
  readonly version: number
  readonly lang: Lang
  readonly channel: Channel
  readonly title: string
  readonly body: string
  readonly wantsPublication: boolean
  readonly hasPassword: boolean
  /** Given by the office after a check of identity, until the petitioner chooses one. */
  readonly passwordIsTemporary: boolean
  readonly period: Period
  readonly feeWon: number
  readonly arrivedAt: Instant
  /** The bank's instant of the credit that completed the fee. */
  readonly paidAt: Instant | null
  /** When the city confirmed it: receipt comes into being then. @article 9(2) */
  readonly paymentConfirmedAt: Instant | null
  readonly receivedAt: Instant | null
  /** Processed again from then on: the period runs anew. */
  readonly reopenedAt: Instant | null
  readonly receiptNo: string | null
  readonly dueOn: LocalDate | null
  readonly dueAt: Instant | null
  /** Promised before a holiday moved the due date: the internal target. */
  readonly promisedOn: LocalDate | null
  readonly expiresAt: Instant | null
  /** Why a received petition has no due date. */
  readonly dueRefused: DueRefused | null
  readonly departmentId: string | null
  readonly postId: string | null
  /** The petition that answers for this one. */
  readonly mergedInto: string | null
  readonly decidedAt: Instant | null
  readonly endedAt: Instant | null
}

const rowsIn = (look: Reader) => look.selectFrom('petitions.petition').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const fromRow = (row: Row): Petition => ({
  number: row.number,
  kindId: row.kind_id,
  stage: row.stage as Stage,
  version: row.version,
  lang: row.lang as Lang,
  channel: row.channel as Channel,
  title: row.title,
  body: row.body,
  wantsPublication: row.wants_publication,
  hasPassword: row.password_hash !== null,
  passwordIsTemporary: row.password_is_temporary,
  period: periodOf(row.period_unit, row.period_n),
  feeWon: row.fee_won,
  arrivedAt: row.arrived_at,
  paidAt: row.paid_at,
  paymentConfirmedAt: row.payment_confirmed_at,
  receivedAt: row.received_at,
  reopenedAt: row.reopened_at,
  receiptNo: row.receipt_no,
  dueOn: row.due_on,
  dueAt: row.due_at,
  promisedOn: row.promised_on,
  expiresAt: row.expires_at,
  dueRefused: row.due_refused as DueRefused | null,
  departmentId: row.department_id,
  postId: row.post_id,
  mergedInto: row.merged_into,
  decidedAt: row.decided_at,
  endedAt: row.ended_at,
})

export async function findPetition(look: Reader, number: string): Promise<Petition | undefined> {
  const row = await rowsIn(look).where('number', '=', number).executeTakeFirst()
  return row && fromRow(row)
}

/** @throws NotFound */
export async function getPetition(look: Reader, number: string): Promise<Petition> {
  const found = await findPetition(look, number)
  if (!found) throw new NotFound('petition', number)
  return found
}

/** Several, in the order of their numbers; what is missing is left out. */
export const getPetitions = async (look: Reader, numbers: readonly string[]): Promise<Petition[]> =>
  (
    await rowsIn(look)
      .where('number', 'in', [...numbers, ''])
      .orderBy('number')
      .execute()
  ).map(fromRow)

/** The petition that was entered with a form; whoever sends the form again waits until the first is done. */
export async function findByFormKey(tx: Tx, formKey: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`petition form ${formKey}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('petitions.petition')
    .select('number')
    .where('form_key', '=', formKey)
    .executeTakeFirst()
  return row?.number
}

/** Locked until the transaction ends. @throws NotFound */
export async function lockPetition(tx: Tx, number: string): Promise<Petition> {
  const row = await rowsIn(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('petition', number)
  return fromRow(row)
}

/** Several, in the order of their numbers, locked until the transaction ends. */
export const lockPetitions = async (tx: Tx, numbers: readonly string[]): Promise<Petition[]> =>
  (await rowsIn(tx).where('number', 'in', numbers).orderBy('number').forUpdate().execute()).map(fromRow)

export const findPasswordHash = async (look: Reader, number: string): Promise<string | undefined> =>
  (
    await look
      .selectFrom('petitions.petition')
      .select('password_hash')
      .where('number', '=', number)
      .executeTakeFirst()
  )?.password_hash ?? undefined

export async function findLedger(look: Reader, number: string): Promise<readonly LedgerRow[]> {
  const row = await look
    .selectFrom('petitions.petition')
    .select('ledger')
    .where('number', '=', number)
    .executeTakeFirst()
  return (row?.ledger ?? []) as unknown as LedgerRow[]
}

type New = Pick<
  Petition,
  | 'kindId'
  | 'stage'
  | 'lang'
  | 'channel'
  | 'title'
  | 'body'
  | 'wantsPublication'
  | 'period'
  | 'feeWon'
  | 'arrivedAt'
>

export type Entry = New & {
  readonly passwordHash: string | null
  /** Who entered it, and on which form; null where it came by itself. */
  readonly filedBy: string | null
  readonly formKey: string | null
}

/** The row of a petition just filed, all but its number. */
export const petitionRow = (p: Entry) => ({
  kind_id: p.kindId,
  stage: p.stage,
  lang: p.lang,
  channel: p.channel,
  filed_by: p.filedBy,
  form_key: p.formKey,
  title: p.title,
  body: p.body,
  wants_publication: p.wantsPublication,
  password_hash: p.passwordHash,
  period_unit: p.period.unit,
  period_n: p.period.unit === 'immediate' ? null : p.period.n,
  fee_won: p.feeWon,
  arrived_at: p.arrivedAt,
})
