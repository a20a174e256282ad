import type { Reader, Tx } from '#kernel/db.ts'
import type { DetailField, Handbook } from './handbook.rule.ts'
import type { Kind } from './kind.store.ts'

export interface KindHandbook {
  readonly handbook: Handbook
  readonly fields: readonly DetailField[]
}
/** A kind with its entry. */
export interface KindLine {
  readonly kind: Kind
  readonly book: KindHandbook
}
const EMPTY: KindHandbook = {
  handbook: {
    documents: [],
    checkedByUs: [],
    steps: [],
    criteria: [],
    approver: { ko: '', en: '' },
    objection: { ko: '', en: '' },
    notes: [],
    agencies: [],
    preliminaryDocuments: [],
  },
  fields: [],
}

const rowsIn = (read: Reader) => read.selectFrom('petitions.kind_handbook').selectAll()
type Row = { handbook: unknown; fields: unknown }
const fromRow = (row: Row): KindHandbook => ({
  handbook: { ...EMPTY.handbook, ...(row.handbook as Partial<Handbook>) },
  fields: row.fields as DetailField[],
})

/** Empty for a kind that the city's folder has not described. */
export async function handbookOf(read: Reader, kindId: string): Promise<KindHandbook> {
  const row = await rowsIn(read).where('kind_id', '=', kindId).executeTakeFirst()
  return row ? fromRow(row) : EMPTY
}

/** Of all kinds, by id. */
export async function handbooksIn(read: Reader): Promise<(kindId: string) => KindHandbook> {
  const all = new Map((await rowsIn(read).execute()).map((row) => [row.kind_id, fromRow(row)]))
  return (kindId) => all.get(kindId) ?? EMPTY
}

/** The questions of a kind. */
export async function fieldsOf(read: Reader, kindId: string): Promise<readonly DetailField[]> {
  const row = await read
    .selectFrom('petitions.kind_handbook')
    .select('fields')
    .where('kind_id', '=', kindId)
    .executeTakeFirst()
  return row ? (row.fields as unknown as DetailField[]) : []
}

/** @returns whether it differs from what was there */
export async function saveHandbook(
  tx: Tx,
  kindId: string,
  book: { handbook: Partial<Handbook>; fields: readonly DetailField[] },
): Promise<boolean> {
  const row = { handbook: JSON.stringify(book.handbook), fields: JSON.stringify(book.fields) }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('petitions.kind_handbook')
    .values({ kind_id: kindId, ...row })
    .onConflict((on) =>
      on
        .column('kind_id')
        .doUpdateSet(row)
        .where((eb) =>
          eb.or([
            eb('petitions.kind_handbook.handbook', '!=', eb.ref('excluded.handbook')),
            eb('petitions.kind_handbook.fields', '!=', eb.ref('excluded.fields')),
          ]),
        ),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
