import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Role, Term } from './designation.rule.ts'

/** What anyone may read of a designation. */
export interface DesignationEntry {
  readonly id: number
  readonly role: Role
  readonly fieldId: string | null
  readonly postId: string
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
  readonly documentNo: string
}
export interface Designation extends DesignationEntry, Term {
  readonly ground: string
}

const rowsIn = (look: Reader) =>
  look
    .selectFrom('petitions.designation')
    .select([
      'id',
      'role',
      'field_id as fieldId',
      'post_id as postId',
      'from_on as fromOn',
      'until_on as untilOn',
      'document_no as documentNo',
      'ground',
      'released_on as releasedOn',
    ])
    .$narrowType<{ role: Role }>()

/** Newest first, 500 at most, ended ones among them. For the serving role. */
export const designations = (look: Reader): Promise<Designation[]> =>
  rowsIn(look).orderBy('id', 'desc').limit(500).execute()

export const designationsOf = (look: Reader, postId: string): Promise<Designation[]> =>
  rowsIn(look).where('post_id', '=', postId).orderBy('id').execute()

/** All of one role, while no other act designates for it. */
export async function lockRole(tx: Tx, role: Role): Promise<Designation[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`designation ${role}`}, 0))`.execute(tx)
  return rowsIn(tx).where('role', '=', role).execute()
}

/** @throws NotFound */
export async function lockDesignation(tx: Tx, id: number): Promise<Designation> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('designation', String(id))
  return row
}

export async function insertDesignation(
  tx: Tx,
  d: Omit<Designation, 'id' | 'releasedOn'> & { by: string; at: Instant },
): Promise<number> {
  const shown = {
    role: d.role,
    field_id: d.fieldId,
    post_id: d.postId,
    from_on: d.fromOn,
    until_on: d.untilOn,
    document_no: d.documentNo,
  }
  const { id } = await tx
    .insertInto('petitions.designation')
    .values({ ...shown, ground: d.ground, designated_by: d.by, designated_at: d.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('petitions.designation_entry')
    .values({ id, ...shown })
    .execute()
  return id
}

export async function saveRelease(
  tx: Tx,
  r: { id: number; releasedOn: LocalDate; documentNo: string; ground: string; by: string },
): Promise<void> {
  await tx
    .updateTable('petitions.designation')
    .set({
      released_on: r.releasedOn,
      release_document_no: r.documentNo,
      release_ground: r.ground,
      released_by: r.by,
    })
    .where('id', '=', r.id)
    .execute()
  await tx.deleteFrom('petitions.designation_entry').where('id', '=', r.id).execute()
}

/** In force on a day, in order of designation. For any role. */
export const entriesOn = (read: Reader, day: LocalDate): Promise<DesignationEntry[]> =>
  read
    .selectFrom('petitions.designation_entry')
    .select([
      'id',
      'role',
      'field_id as fieldId',
      'post_id as postId',
      'from_on as fromOn',
      'until_on as untilOn',
      'document_no as documentNo',
    ])
    .$narrowType<{ role: Role }>()
    .where('from_on', '<=', day)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', day)]))
    .orderBy('id')
    .execute()

/** The fields in which a post gives counsel on a day. @article 11(1) */
export const fieldsOf = async (read: Reader, postId: string, day: LocalDate): Promise<string[]> =>
  (await entriesOn(read, day))
    .filter((one) => one.role === 'counselor' && one.postId === postId)
    .flatMap((one) => one.fieldId ?? [])

/** The posts of the petition examiners on a day, the first designated first. @law CPTA-ED 11(4), 28 */
export const examinersOn = async (read: Reader, day: LocalDate): Promise<string[]> =>
  (await entriesOn(read, day)).filter((one) => one.role === 'examiner').map((one) => one.postId)
