import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** Days for which what was typed and not saved is kept. */
const KEPT_MINUTES = 14 * 24 * 60

export interface Autosave {
  readonly at: Instant
  /** Of the item on which it was typed. */
  readonly version: number
  readonly typed: Readonly<Record<string, string>>
}
interface Whose {
  readonly id: number
  readonly staffId: number
}

export async function keepTyped(tx: Tx, { id, staffId, ...of }: Whose & Autosave): Promise<void> {
  const row = { at: of.at, version: of.version, typed: JSON.stringify(of.typed) }
  await tx
    .insertInto('pages.autosave')
    .values({ item_id: id, staff_id: staffId, ...row })
    .onConflict((on) => on.columns(['item_id', 'staff_id']).doUpdateSet(row))
    .execute()
}

export async function findTyped(look: Reader, { id, staffId }: Whose): Promise<Autosave | undefined> {
  const row = await look
    .selectFrom('pages.autosave')
    .select(['at', 'version', 'typed'])
    .where('item_id', '=', id)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row && { ...row, typed: row.typed as Record<string, string> }
}

export async function dropTyped(tx: Tx, { id, staffId }: Whose): Promise<void> {
  await tx.deleteFrom('pages.autosave').where('item_id', '=', id).where('staff_id', '=', staffId).execute()
}

/** Whose new text, and where it will stand. */
interface WhoseNew {
  readonly staffId: number
  readonly section: string
  readonly type: string
}
type Typed = Pick<Autosave, 'at' | 'typed'>

export async function keepNew(tx: Tx, { staffId, section, type, ...of }: WhoseNew & Typed): Promise<void> {
  const row = { at: of.at, typed: JSON.stringify(of.typed) }
  await tx
    .insertInto('pages.autosave_new')
    .values({ staff_id: staffId, section, type, ...row })
    .onConflict((on) => on.columns(['staff_id', 'section', 'type']).doUpdateSet(row))
    .execute()
}

export async function findNew(look: Reader, of: WhoseNew): Promise<Typed | undefined> {
  const row = await look
    .selectFrom('pages.autosave_new')
    .select(['at', 'typed'])
    .where('staff_id', '=', of.staffId)
    .where('section', '=', of.section)
    .where('type', '=', of.type)
    .executeTakeFirst()
  return row && { at: row.at, typed: row.typed as Record<string, string> }
}

export async function dropNew(tx: Tx, of: WhoseNew): Promise<void> {
  await tx
    .deleteFrom('pages.autosave_new')
    .where('staff_id', '=', of.staffId)
    .where('section', '=', of.section)
    .where('type', '=', of.type)
    .execute()
}

export async function removeOldTyped(tx: Tx, at: Instant): Promise<void> {
  const before = addMinutes(at, -KEPT_MINUTES)
  await tx.deleteFrom('pages.autosave').where('at', '<', before).execute()
  await tx.deleteFrom('pages.autosave_new').where('at', '<', before).execute()
}
