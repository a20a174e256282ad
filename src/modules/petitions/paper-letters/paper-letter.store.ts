import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

const PURPOSE = {
  name: 'petitions.paper_letter.name',
  address: 'petitions.paper_letter.address',
  subject: 'petitions.paper_letter.subject',
  body: 'petitions.paper_letter.body',
} as const

/** A letter that the desk prints and posts. */
export interface PaperLetter {
  readonly id: number
  readonly number: string
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly madeAt: Instant
}

/** The same key is written once, however often the act is tried. */
export async function insertPaperLetter(
  tx: Tx,
  seal: Seal,
  number: string,
  letter: Pick<PaperLetter, 'name' | 'address' | 'subject' | 'body'> & { key: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('petitions.paper_letter')
    .values({
      petition_number: number,
      unique_key: letter.key,
      name_sealed: seal.seal(letter.name, PURPOSE.name),
      address_sealed: seal.seal(letter.address, PURPOSE.address),
      subject_sealed: seal.seal(letter.subject, PURPOSE.subject),
      body_sealed: seal.seal(letter.body, PURPOSE.body),
      made_at: letter.at,
    })
    .onConflict((on) => on.column('unique_key').doNothing())
    .execute()
}

/** What waits to be posted, the oldest first; 100 at most. */
export async function waitingLetters(look: Reader, seal: Seal): Promise<PaperLetter[]> {
  const rows = await look
    .selectFrom('petitions.paper_letter')
    .selectAll()
    .where('posted_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.petition_number,
    name: seal.open(row.name_sealed, PURPOSE.name),
    address: seal.open(row.address_sealed, PURPOSE.address),
    subject: seal.open(row.subject_sealed, PURPOSE.subject),
    body: seal.open(row.body_sealed, PURPOSE.body),
    madeAt: row.made_at,
  }))
}

/** @returns the petition of the letter; nothing where it had been posted before */
export async function savePosted(
  tx: Tx,
  id: number,
  { by, at }: { by: string; at: Instant },
): Promise<string | undefined> {
  const row = await tx
    .updateTable('petitions.paper_letter')
    .set({ posted_at: at, posted_by: by })
    .where('id', '=', id)
    .where('posted_at', 'is', null)
    .returning('petition_number')
    .executeTakeFirst()
  return row?.petition_number
}
