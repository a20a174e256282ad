import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { type Entry, petitionRow } from '../petition/petition.store.ts'
import { type Petitioner, petitionerRow } from '../petition/petitioner.store.ts'

/** The place of the first act in a petition's history. */
export const FIRST = 1

interface Filed {
  readonly entry: Entry
  readonly petitioner: Petitioner
  readonly actor: string
  /** For officers alone. */
  readonly note: string | null
}

/** A petition, who filed it and the first act of its history, at once: the other filings wait for it. */
export async function insertFiled(
  tx: Tx,
  seal: Seal,
  { entry, petitioner, actor, note }: Filed,
): Promise<void> {
  const { number, stage, arrivedAt } = entry
  await tx
    .with('entered', (db) => db.insertInto('petitions.petition').values(petitionRow(entry)))
    .with('by', (db) => db.insertInto('petitions.petitioner').values(petitionerRow(seal, number, petitioner)))
    .insertInto('petitions.move')
    .values({ petition_number: number, seq: FIRST, act: 'file', stage, at: arrivedAt, actor, note })
    .execute()
}
