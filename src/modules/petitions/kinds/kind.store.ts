import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Period } from '../clock/period.rule.ts'
import { type Category, periodOf } from './kind.rule.ts'

export type Both = Record<Lang, string>

/** One line of the table of standards: what may be petitioned, what it costs and how long it takes. */
export interface Kind {
  readonly id: string
  readonly category: Category
  readonly name: Both
  readonly says: Both
  readonly basis: Both
  readonly departmentId: string
  readonly period: Period
  readonly issuanceFeeWon: number
  readonly postageWon: number
  readonly needsIdentity: boolean
  readonly needsAttachment: boolean
  /** How to file what is not filed here. */
  readonly elsewhere: Both | undefined
  readonly isPublished: boolean
  /** Whether it takes new petitions. */
  readonly isOpen: boolean
}

const kindsIn = (read: Reader) => read.selectFrom('petitions.kind').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof kindsIn>['execute']>>[number]

const fromRow = (row: Row): Kind => ({
  id: row.id,
  category: row.category as Category,
  name: { ko: row.name_ko, en: row.name_en },
  says: { ko: row.says_ko, en: row.says_en },
  basis: { ko: row.basis_ko, en: row.basis_en },
  departmentId: row.department_id,
  period: periodOf(row.period_unit, row.period_n),
  issuanceFeeWon: row.issuance_fee_won,
  postageWon: row.postage_won,
  needsIdentity: row.needs_identity,
  needsAttachment: row.needs_attachment,
  elsewhere:
    row.elsewhere_ko === null
      ? undefined
      : { ko: row.elsewhere_ko, en: row.elsewhere_en ?? row.elsewhere_ko },
  isPublished: row.is_published,
  isOpen: row.closed_on === null,
})

/** Those that may be petitioned now, in the order of the table. */
export const kindsOf = async (read: Reader): Promise<Kind[]> =>
  (await kindsIn(read).where('closed_on', 'is', null).orderBy('sort').execute()).map(fromRow)

export async function findKind(read: Reader, id: string): Promise<Kind | undefined> {
  const row = await kindsIn(read).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Closed ones included: a petition keeps its kind. @throws NotFound */
export async function getKind(read: Reader, id: string): Promise<Kind> {
  const found = await findKind(read, id)
  if (!found) throw new NotFound('kind', id)
  return found
}

export async function saveKind(tx: Tx, kind: Omit<Kind, 'isOpen'>, sort: number): Promise<void> {
  const row = {
    category: kind.category,
    name_ko: kind.name.ko,
    name_en: kind.name.en,
    says_ko: kind.says.ko,
    says_en: kind.says.en,
    basis_ko: kind.basis.ko,
    basis_en: kind.basis.en,
    department_id: kind.departmentId,
    period_unit: kind.period.unit,
    period_n: kind.period.unit === 'immediate' ? null : kind.period.n,
    issuance_fee_won: kind.issuanceFeeWon,
    postage_won: kind.postageWon,
    needs_identity: kind.needsIdentity,
    needs_attachment: kind.needsAttachment,
    elsewhere_ko: kind.elsewhere?.ko ?? null,
    elsewhere_en: kind.elsewhere?.en ?? null,
    is_published: kind.isPublished,
    sort,
    closed_on: null,
  }
  await tx
    .insertInto('petitions.kind')
    .values({ id: kind.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

export async function closeOtherKinds(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable('petitions.kind')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where('id', 'not in', ids)
    .execute()
}
