import { sql } from 'kysely'
import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf } from '#kernel/time.ts'
import { petitionSeries } from '../petition/number.store.ts'
import { type Entry, petitionRow } from '../petition/petition.store.ts'
import { type Petitioner, petitionerRow } from '../petition/petitioner.store.ts'
import { filedDraft } from './draft.store.ts'

/** The number that the statement has just taken. */
const NUMBER = sql<string>`(select number from last)`

/** The place of the first act in a petition's history. */
export const FIRST = 1

interface Filed {
  readonly entry: Entry
  readonly petitioner: Petitioner
  readonly actor: string
  /** For officers alone. */
  readonly note: string | null
  /** Of the draft that it was filed from. */
  readonly token: string | undefined
}

/**
 * A petition with the next number of its year, who filed it, the first act of its history and the end of its draft,
 * all at once: from here on the other filings wait for it.
 *
 * @returns its number
 */
export async function insertFiled(
  tx: Tx,
  seal: Seal,
  { entry, petitioner, actor, note, token }: Filed,
): Promise<string> {
  const { stage, arrivedAt } = entry
  const { of, before } = petitionSeries(dayOf(arrivedAt))
  const { number } = await tx
    .with('last', (db) =>
      db
        .insertInto('petitions.last_number')
        .values({ of, n: 1 })
        .onConflict((on) =>
          on.column('of').doUpdateSet((eb) => ({ n: eb('petitions.last_number.n', '+', 1) })),
        )
        .returning(
          sql<string>`${before}::text || lpad(n::text, greatest(6, length(n::text)), '0')`.as('number'),
        ),
    )
    .with('entered', (db) =>
      db.insertInto('petitions.petition').values({ number: NUMBER, ...petitionRow(entry) }),
    )
    .with('by', (db) =>
      db
        .insertInto('petitions.petitioner')
        .values({ petition_number: NUMBER, ...petitionerRow(seal, petitioner) }),
    )
    .with('draft', (db) =>
      db
        .updateTable('petitions.draft')
        .set({ petition_number: NUMBER, ...filedDraft(seal, arrivedAt) })
        .where('token_hash', '=', hashToken(token ?? '')),
    )
    .insertInto('petitions.move')
    .values({ petition_number: NUMBER, seq: FIRST, act: 'file', stage, at: arrivedAt, actor, note })
    .returning('petition_number as number')
    .executeTakeFirstOrThrow()
  return number
}
