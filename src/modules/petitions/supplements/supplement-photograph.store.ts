import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { type AddedPhotograph, type PhotographFile, PURPOSE } from '../photographs/photograph.store.ts'

/** A demand of a petition. */
export interface DemandOf {
  readonly number: string
  readonly supplementNth: number
}

const of = (look: Reader, { number, supplementNth }: DemandOf) =>
  look
    .selectFrom('petitions.supplement_photograph')
    .where('petition_number', '=', number)
    .where('supplement_nth', '=', supplementNth)

/** Added to a supplement that is not sent yet, in their order. Numbers of removed ones are not used again. */
export async function addedToSupplement(
  look: Reader,
  seal: Seal,
  demand: DemandOf,
): Promise<AddedPhotograph[]> {
  const rows = await of(look, demand).selectAll().orderBy('nth').execute()
  return rows.map((row) => ({
    nth: row.nth,
    hash: row.hash,
    previewHash: row.preview_hash,
    width: row.width,
    height: row.height,
    description: row.description_sealed ? seal.open(row.description_sealed, PURPOSE) : '',
  }))
}

/** The petition is locked by the caller. */
export async function insertSupplementPhotograph(
  tx: Tx,
  seal: Seal,
  { number, supplementNth }: DemandOf,
  { nth, description, ...file }: PhotographFile & { readonly nth: number; readonly description: string },
): Promise<void> {
  await tx
    .insertInto('petitions.supplement_photograph')
    .values({
      petition_number: number,
      supplement_nth: supplementNth,
      nth,
      hash: file.hash,
      preview_hash: file.previewHash,
      width: file.width,
      height: file.height,
      description_sealed: description === '' ? null : seal.seal(description, PURPOSE),
    })
    .execute()
}

/** One of them, or without `nth` all. */
export async function removeSupplementPhotographs(
  tx: Tx,
  { number, supplementNth }: DemandOf,
  nth?: number,
): Promise<void> {
  const all = tx
    .deleteFrom('petitions.supplement_photograph')
    .where('petition_number', '=', number)
    .where('supplement_nth', '=', supplementNth)
  await (nth === undefined ? all : all.where('nth', '=', nth)).execute()
}

/** Sent: they are the petition's now, numbered on from those that it has. @returns how many */
export async function moveSupplied(tx: Tx, demand: DemandOf): Promise<number> {
  const { number, supplementNth } = demand
  const { numAffectedRows = 0n } = await sql`
    insert into petitions.photograph
      (petition_number, supplement_nth, nth, hash, preview_hash, width, height, description_sealed)
    select petition_number, supplement_nth, row_number() over (order by nth) +
        (select coalesce(max(nth), 0) from petitions.photograph where petition_number = ${number}),
      hash, preview_hash, width, height, description_sealed
    from petitions.supplement_photograph
    where petition_number = ${number} and supplement_nth = ${supplementNth}`.execute(tx)
  await removeSupplementPhotographs(tx, demand)
  return Number(numAffectedRows)
}

/** Those whose supplement is waited for no longer. */
export async function removeUnsupplied(tx: Tx): Promise<void> {
  await sql`
    delete from petitions.supplement_photograph added
    using petitions.supplement demand, petitions.petition petition
    where demand.petition_number = added.petition_number and demand.nth = added.supplement_nth
      and petition.number = added.petition_number
      and (demand.supplied_at is not null or demand.lapsed_at is not null or petition.ended_at is not null)`.execute(
    tx,
  )
}
