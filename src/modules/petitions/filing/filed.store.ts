import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { type Entry, petitionRow } from '../petition/petition.store.ts'
import { type Petitioner, petitionerRow } from '../petition/petitioner.store.ts'
import { filedDraft } from './draft.store.ts'

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

/** A petition, who filed it, the first act of its history and the end of its draft, at once: the other filings wait for it. */
export async function insertFiled(
  tx: Tx,
  seal: Seal,
  { entry, petitioner, actor, note, token }: Filed,
): Promise<void> {
  const { number, stage, arrivedAt } = entry
  await tx
    .with('entered', (db) => db.insertInto('petitions.petition').values(petitionRow(entry)))
    .with('by', (db) => db.insertInto('petitions.petitioner').values(petitionerRow(seal, number, petitioner)))
    .with('draft', (db) =>
      db
        .updateTable('petitions.draft')
        .set(filedDraft(seal, number, arrivedAt))
        .where('token_hash', '=', hashToken(token ?? '')),
    )
    .insertInto('petitions.move')
    .values({ petition_number: number, seq: FIRST, act: 'file', stage, at: arrivedAt, actor, note })
    .execute()
}
