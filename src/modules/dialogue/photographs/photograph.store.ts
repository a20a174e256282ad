import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

const PURPOSE = 'dialogue.photograph.description'

export interface PhotographFile {
  readonly hash: string
  readonly previewHash: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}
export interface Photograph extends PhotographFile {
  readonly nth: number
  readonly description: string
  /** Undefined: nobody has looked. */
  readonly isPublic?: boolean | undefined
  readonly publicAlt?: string | null
}
/** A form that is being filled in is one citizen's. */
export interface OfForm {
  readonly formKey: string
  readonly citizenId: number
}

const fromRow =
  (seal: Seal) =>
  (row: {
    nth: number
    hash: string
    preview_hash: string
    width: number
    height: number
    description_sealed: Buffer | null
  }) => ({
    nth: row.nth,
    hash: row.hash,
    previewHash: row.preview_hash,
    width: row.width,
    height: row.height,
    description: row.description_sealed ? seal.open(row.description_sealed, PURPOSE) : '',
  })

export async function draftPhotographs(
  look: Reader,
  seal: Seal,
  { formKey, citizenId }: OfForm,
): Promise<Photograph[]> {
  const rows = await look
    .selectFrom('dialogue.draft_photograph')
    .selectAll()
    .where('form_key', '=', formKey)
    .where('citizen_id', '=', citizenId)
    .orderBy('nth')
    .execute()
  return rows.map(fromRow(seal))
}

/** Adds one; the very same is there once. `most` in one form. @returns whether there was room */
export async function addDraftPhotograph(
  tx: Tx,
  seal: Seal,
  { formKey, citizenId }: OfForm,
  { most, at, ...p }: PhotographFile & { description: string; most: number; at: Instant },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dialogue message ${formKey}`}, 0))`.execute(tx)
  const there = await tx
    .selectFrom('dialogue.draft_photograph')
    .select(['nth', 'hash'])
    .where('form_key', '=', formKey)
    .execute()
  if (there.some((one) => one.hash === p.hash)) return true
  if (there.length >= most) return false
  await tx
    .insertInto('dialogue.draft_photograph')
    .values({
      form_key: formKey,
      citizen_id: citizenId,
      nth: Math.max(0, ...there.map((one) => one.nth)) + 1,
      hash: p.hash,
      preview_hash: p.previewHash,
      width: p.width,
      height: p.height,
      description_sealed: p.description === '' ? null : seal.seal(p.description, PURPOSE),
      added_at: at,
    })
    .execute()
  return true
}

export async function removeDraftPhotograph(tx: Tx, of: OfForm, nth: number): Promise<void> {
  await tx
    .deleteFrom('dialogue.draft_photograph')
    .where('form_key', '=', of.formKey)
    .where('citizen_id', '=', of.citizenId)
    .where('nth', '=', nth)
    .execute()
}

/** What was added to the form belongs to the message now, numbered from 1. */
export async function adoptPhotographs(tx: Tx, { formKey, citizenId }: OfForm, messageId: number) {
  await sql`insert into dialogue.photograph
      (message_id, nth, hash, preview_hash, width, height, description_sealed)
    select ${messageId}, row_number() over (order by nth), hash, preview_hash, width, height, description_sealed
    from dialogue.draft_photograph where form_key = ${formKey} and citizen_id = ${citizenId}`.execute(tx)
  await tx.deleteFrom('dialogue.draft_photograph').where('form_key', '=', formKey).execute()
}

/** Those of forms that nobody sent. */
export const removeOldDrafts = (tx: Tx, before: Instant) =>
  tx.deleteFrom('dialogue.draft_photograph').where('added_at', '<', before).execute()

/** Those of forms that somebody will not send any more. */
export const removeDraftsOf = (tx: Tx, citizenId: number) =>
  tx.deleteFrom('dialogue.draft_photograph').where('citizen_id', '=', citizenId).execute()

export async function photographsOf(look: Reader, seal: Seal, messageId: number): Promise<Photograph[]> {
  const rows = await look
    .selectFrom('dialogue.photograph')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    ...fromRow(seal)(row),
    isPublic: row.is_public ?? undefined,
    publicAlt: row.public_alt,
  }))
}

/** Those that everyone may see. */
export async function photographsShown(
  look: Reader,
  messageId: number,
): Promise<(PhotographFile & { nth: number; alt: string })[]> {
  const rows = await look
    .selectFrom('dialogue.photograph')
    .select(['nth', 'hash', 'preview_hash as previewHash', 'width', 'height', 'public_alt as alt'])
    .where('message_id', '=', messageId)
    .where('is_public', '=', true)
    .orderBy('nth')
    .execute()
  return rows.map(({ alt, ...row }) => ({ ...row, alt: alt ?? '' }))
}

/** What the office found: those with words are shown. */
export async function saveLook(tx: Tx, messageId: number, nth: number, alt: string | null): Promise<void> {
  await tx
    .updateTable('dialogue.photograph')
    .set({ is_public: alt !== null, public_alt: alt })
    .where('message_id', '=', messageId)
    .where('nth', '=', nth)
    .execute()
}

/** Those that nobody else sees. */
export const removeUnshown = (tx: Tx, messageId: number) =>
  tx
    .deleteFrom('dialogue.photograph')
    .where('message_id', '=', messageId)
    .where('is_public', 'is distinct from', true)
    .execute()

/** Whether a photograph of the dialogue lies in that file. */
export async function holdsFile(look: Reader, hash: string): Promise<boolean> {
  for (const table of ['dialogue.photograph', 'dialogue.draft_photograph'] as const) {
    const row = await look
      .selectFrom(table)
      .select('nth')
      .where((eb) => eb.or([eb('hash', '=', hash), eb('preview_hash', '=', hash)]))
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}
