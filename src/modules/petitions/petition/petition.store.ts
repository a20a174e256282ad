import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { LedgerRow } from '../clock/ledger.rule.ts'
import type { Period } from '../clock/period.rule.ts'
import { periodOf } from '../kinds/kind.rule.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** A petition as the desk and its petitioner see it. Who filed it is in `petitioner.store.ts`. */
export interface Petition {
  readonly number: string
  readonly kindId: string
  readonly stage: Stage
  readonly version: number
  readonly lang: Lang
  readonly title: string
  readonly body: string
  readonly wantsPublication: boolean
  readonly hasPassword: boolean
  readonly period: Period
  readonly feeWon: number
  readonly arrivedAt: Instant
  readonly paidAt: Instant | null
  readonly receivedAt: Instant | null
  readonly receiptNo: string | null
  readonly dueOn: LocalDate | null
  readonly dueAt: Instant | null
  /** Promised before a holiday moved the due date: the internal target. */
  readonly promisedOn: LocalDate | null
  readonly expiresAt: Instant | null
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
  title: row.title,
  body: row.body,
  wantsPublication: row.wants_publication,
  hasPassword: row.password_hash !== null,
  period: periodOf(row.period_unit, row.period_n),
  feeWon: row.fee_won,
  arrivedAt: row.arrived_at,
  paidAt: row.paid_at,
  receivedAt: row.received_at,
  receiptNo: row.receipt_no,
  dueOn: row.due_on,
  dueAt: row.due_at,
  promisedOn: row.promised_on,
  expiresAt: row.expires_at,
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

/** Locked until the transaction ends. @throws NotFound */
export async function lockPetition(tx: Tx, number: string): Promise<Petition> {
  const row = await rowsIn(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('petition', number)
  return fromRow(row)
}

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
  | 'number'
  | 'kindId'
  | 'stage'
  | 'lang'
  | 'title'
  | 'body'
  | 'wantsPublication'
  | 'period'
  | 'feeWon'
  | 'arrivedAt'
>

export async function insertPetition(tx: Tx, p: New & { passwordHash: string | null }): Promise<void> {
  await tx
    .insertInto('petitions.petition')
    .values({
      number: p.number,
      kind_id: p.kindId,
      stage: p.stage,
      lang: p.lang,
      title: p.title,
      body: p.body,
      wants_publication: p.wantsPublication,
      password_hash: p.passwordHash,
      period_unit: p.period.unit,
      period_n: p.period.unit === 'immediate' ? null : p.period.n,
      fee_won: p.feeWon,
      arrived_at: p.arrivedAt,
    })
    .execute()
}
