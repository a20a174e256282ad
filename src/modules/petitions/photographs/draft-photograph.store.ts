import { hashToken, type Seal } from '#kernel/crypto.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { type AddedPhotograph, type PhotographFile, PURPOSE } from './photograph.store.ts'

/** Of what is being filled in, in the order in which they were added. Numbers of removed ones are not used again. */
export async function draftPhotographs(look: Reader, seal: Seal, token: string): Promise<AddedPhotograph[]> {
  const rows = await look
    .selectFrom('petitions.draft_photograph')
    .select(['nth', 'hash', 'preview_hash as previewHash', 'width', 'height', 'description_sealed'])
    .where('token_hash', '=', hashToken(token))
    .orderBy('nth')
    .execute()
  return rows.map(({ description_sealed, ...row }) => ({
    ...row,
    description: description_sealed ? seal.open(description_sealed, PURPOSE) : '',
  }))
}

export const countDraftPhotographs = async (look: Reader, token: string): Promise<number> =>
  (
    await look
      .selectFrom('petitions.draft_photograph')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('token_hash', '=', hashToken(token))
      .executeTakeFirstOrThrow()
  ).count

/** Whether the very same one is there: sent twice, it is one. */
export const isInDraft = async (look: Reader, token: string, hash: string): Promise<boolean> =>
  (await look
    .selectFrom('petitions.draft_photograph')
    .select('nth')
    .where('token_hash', '=', hashToken(token))
    .where('hash', '=', hash)
    .executeTakeFirst()) !== undefined

/** The draft is locked by the caller. */
export async function insertDraftPhotograph(
  tx: Tx,
  seal: Seal,
  token: string,
  { description, ...file }: PhotographFile & { readonly description: string },
): Promise<void> {
  const token_hash = hashToken(token)
  const newest = await tx
    .selectFrom('petitions.draft_photograph')
    .select((eb) => eb.fn.max('nth').as('nth'))
    .where('token_hash', '=', token_hash)
    .executeTakeFirst()
  await tx
    .insertInto('petitions.draft_photograph')
    .values({
      token_hash,
      nth: (newest?.nth ?? 0) + 1,
      hash: file.hash,
      preview_hash: file.previewHash,
      width: file.width,
      height: file.height,
      description_sealed: description === '' ? null : seal.seal(description, PURPOSE),
    })
    .execute()
}

export async function removeDraftPhotograph(tx: Tx, token: string, nth: number): Promise<void> {
  await tx
    .deleteFrom('petitions.draft_photograph')
    .where('token_hash', '=', hashToken(token))
    .where('nth', '=', nth)
    .execute()
}

/** What was added to the draft belongs to the petition now, numbered from 1. @returns how they are known, in order */
export async function moveToPetition(tx: Tx, token: string, number: string): Promise<string[]> {
  const { rows } = await sql<{ nth: number; hash: string }>`
    insert into petitions.photograph
      (petition_number, nth, hash, preview_hash, width, height, description_sealed)
    select ${number}, row_number() over (order by nth), hash, preview_hash, width, height, description_sealed
    from petitions.draft_photograph where token_hash = ${hashToken(token)}
    returning nth, hash`.execute(tx)
  return rows.toSorted((a, b) => a.nth - b.nth).map((row) => row.hash)
}

export async function removeDraftPhotographs(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('petitions.draft_photograph').where('token_hash', '=', hashToken(token)).execute()
}
