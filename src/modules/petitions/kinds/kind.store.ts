import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Period } from '../clock/period.rule.ts'
import type { Channel } from './handbook.rule.ts'
import { type Category, periodOf } from './kind.rule.ts'

export type Both = Record<Lang, string>

/** One line of the table of standards: what may be petitioned, what it costs and how long it takes. */
export interface Kind {
  readonly id: string
  readonly category: Category
  readonly name: Both
  readonly says: Both
  readonly basis: Both
  /** In charge. */
  readonly departmentId: string
  /** Where it is handed in. */
  readonly receivingId: string
  readonly cooperatingIds: readonly string[]
  readonly period: Period
  readonly issuanceFeeWon: number
  readonly postageWon: number
  readonly needsIdentity: boolean
  readonly needsAttachment: boolean
  /** How to file what is not filed here. */
  readonly elsewhere: Both | undefined
  /** By a policy act of the office, though it needs identity or papers. */
  readonly isOpenedOnline: boolean
  readonly channels: readonly Channel[]
  /** Whether photographs may be added: none is ever needed. */
  readonly takesPhotographs: boolean
  readonly isComplex: boolean
  /** Its period, where a preliminary examination may be asked for. */
  readonly preliminary: Period | undefined
  /** The day as of which the entry is right. */
  readonly asOf: LocalDate
  readonly isPublished: boolean
  /** Grows with every act of the office on the kind. */
  readonly version: number
  /** Whether it takes new petitions. */
  readonly isOpen: boolean
}

export const kindsIn = (read: Reader) => read.selectFrom('petitions.kind').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof kindsIn>['execute']>>[number]

export const kindFrom = (row: Row): Kind => ({
  id: row.id,
  category: row.category as Category,
  name: { ko: row.name_ko, en: row.name_en },
  says: { ko: row.says_ko, en: row.says_en },
  basis: { ko: row.basis_ko, en: row.basis_en },
  departmentId: row.department_id,
  receivingId: row.receiving_department_id,
  cooperatingIds: row.cooperating_department_ids,
  period: periodOf(row.period_unit, row.period_n),
  issuanceFeeWon: row.issuance_fee_won,
  postageWon: row.postage_won,
  needsIdentity: row.needs_identity,
  needsAttachment: row.needs_attachment,
  elsewhere:
    row.elsewhere_ko === null
      ? undefined
      : { ko: row.elsewhere_ko, en: row.elsewhere_en ?? row.elsewhere_ko },
  isOpenedOnline: row.opening_id !== null,
  channels: row.channels as Channel[],
  takesPhotographs: row.takes_photographs,
  isComplex: row.is_complex,
  preliminary: row.preliminary_unit === null ? undefined : periodOf(row.preliminary_unit, row.preliminary_n),
  asOf: row.as_of,
  isPublished: row.is_published,
  version: row.version,
  isOpen: row.closed_on === null,
})

/** Those that may be petitioned now, in the order of the table. */
export const kindsOf = async (read: Reader): Promise<Kind[]> =>
  (await kindsIn(read).where('closed_on', 'is', null).orderBy('sort').execute()).map(kindFrom)

/** Closed ones too. */
export const allKinds = async (read: Reader): Promise<Kind[]> =>
  (await kindsIn(read).orderBy('sort').execute()).map(kindFrom)

export async function findKind(read: Reader, id: string): Promise<Kind | undefined> {
  const row = await kindsIn(read).where('id', '=', id).executeTakeFirst()
  return row && kindFrom(row)
}

/** Closed ones included: a petition keeps its kind. @throws NotFound */
export async function getKind(read: Reader, id: string): Promise<Kind> {
  const found = await findKind(read, id)
  if (!found) throw new NotFound('kind', id)
  return found
}

/**
 * Whether its petitions are published, until the transaction ends: whoever chooses otherwise waits for those who
 * publish by it, and they for the choice. @throws NotFound
 */
export async function shareIsPublished(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('petitions.kind')
    .select('is_published')
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  if (!row) throw new NotFound('kind', id)
  return row.is_published
}

/** Locked until the transaction ends, also against acts that publish a petition of it. @throws NotFound */
export async function lockKind(tx: Tx, id: string): Promise<Kind> {
  const row = await kindsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('kind', id)
  return kindFrom(row)
}

const nOf = (period: Period | undefined) =>
  period === undefined || period.unit === 'immediate' ? null : period.n

/**
 * What the city's folder says of a kind. Whether it is published is said once, when it is first known; the office
 * chooses afterwards.
 *
 * @returns whether it was not known before
 */
export async function saveKind(
  tx: Tx,
  kind: Omit<Kind, 'isOpen' | 'isOpenedOnline' | 'version'>,
  sort: number,
): Promise<boolean> {
  const row = {
    category: kind.category,
    name_ko: kind.name.ko,
    name_en: kind.name.en,
    says_ko: kind.says.ko,
    says_en: kind.says.en,
    basis_ko: kind.basis.ko,
    basis_en: kind.basis.en,
    department_id: kind.departmentId,
    receiving_department_id: kind.receivingId,
    cooperating_department_ids: [...kind.cooperatingIds],
    period_unit: kind.period.unit,
    period_n: nOf(kind.period),
    issuance_fee_won: kind.issuanceFeeWon,
    postage_won: kind.postageWon,
    needs_identity: kind.needsIdentity,
    needs_attachment: kind.needsAttachment,
    elsewhere_ko: kind.elsewhere?.ko ?? null,
    elsewhere_en: kind.elsewhere?.en ?? null,
    channels: [...kind.channels],
    takes_photographs: kind.takesPhotographs,
    is_complex: kind.isComplex,
    preliminary_unit: kind.preliminary?.unit ?? null,
    preliminary_n: nOf(kind.preliminary),
    as_of: kind.asOf,
    sort,
    closed_on: null,
  }
  const known = await tx.updateTable('petitions.kind').set(row).where('id', '=', kind.id).executeTakeFirst()
  if (known.numUpdatedRows > 0n) return false
  await tx
    .insertInto('petitions.kind')
    .values({ id: kind.id, ...row, is_published: kind.isPublished })
    .execute()
  return true
}

const changing = (tx: Tx, id: string) =>
  tx
    .updateTable('petitions.kind')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)

export const savePublished = (tx: Tx, id: string, isPublished: boolean) =>
  changing(tx, id).set({ is_published: isPublished }).execute()

/** `openingId` null: closed again. */
export const saveOpening = (tx: Tx, id: string, openingId: number | null) =>
  changing(tx, id).set({ opening_id: openingId }).execute()

export async function closeOtherKinds(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable('petitions.kind')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where('id', 'not in', ids)
    .execute()
}
