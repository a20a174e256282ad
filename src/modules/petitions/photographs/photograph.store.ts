import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import type { Look } from './photograph.rule.ts'

export const PURPOSE = 'petitions.photograph.description'

/** Where the two sizes of one lie, and how large it is, in pixels. */
export interface PhotographFile {
  readonly hash: string
  readonly previewHash: string
  readonly width: number
  readonly height: number
}
/** In the petitioner's words what it shows: for the office alone. */
export interface AddedPhotograph extends PhotographFile {
  readonly nth: number
  readonly description: string
}
export interface Photograph extends AddedPhotograph {
  /** The supplement that it came with; null: it came with the petition. */
  readonly supplementNth: number | null
  /** Undefined: no officer has looked. */
  readonly isPublic: boolean | undefined
  readonly publicAlt: string | null
  readonly lookedAt: Instant | null
}

/** Of one petition, in their order, for the petitioner and the office. */
export async function photographsOf(look: Reader, seal: Seal, number: string): Promise<Photograph[]> {
  const rows = await look
    .selectFrom('petitions.photograph')
    .selectAll()
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    nth: row.nth,
    supplementNth: row.supplement_nth,
    hash: row.hash,
    previewHash: row.preview_hash,
    width: row.width,
    height: row.height,
    description: row.description_sealed ? seal.open(row.description_sealed, PURPOSE) : '',
    isPublic: row.is_public ?? undefined,
    publicAlt: row.public_alt,
    lookedAt: row.looked_at,
  }))
}

/** How those that came with the petition are known, in their order: what is proven of them. */
export const filedHashes = async (look: Reader, number: string): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.photograph')
      .select('hash')
      .where('petition_number', '=', number)
      .where('supplement_nth', 'is', null)
      .orderBy('nth')
      .execute()
  ).map((row) => row.hash)

/** @throws NotFound */
export async function getPhotograph(
  look: Reader,
  number: string,
  nth: number,
): Promise<{ hash: string; previewHash: string }> {
  const row = await look
    .selectFrom('petitions.photograph')
    .select(['hash', 'preview_hash as previewHash'])
    .where('petition_number', '=', number)
    .where('nth', '=', nth)
    .executeTakeFirst()
  if (!row) throw new NotFound('photograph', `${number} ${nth}`)
  return row
}

/** What an officer found. @returns how many of them there are */
export async function saveLooks(
  tx: Tx,
  number: string,
  looks: readonly Pick<Look, 'nth' | 'isShown' | 'alt'>[],
  { by, at }: { by: string; at: Instant },
): Promise<number> {
  let saved = 0
  for (const { nth, isShown, alt } of looks) {
    const { numUpdatedRows } = await tx
      .updateTable('petitions.photograph')
      .set({ is_public: isShown, public_alt: isShown ? alt : null, looked_by: by, looked_at: at })
      .where('petition_number', '=', number)
      .where('nth', '=', nth)
      .executeTakeFirst()
    saved += Number(numUpdatedRows)
  }
  return saved
}

/** Whether one that everyone could see is there to be taken away. */
export const isPublicNow = async (tx: Tx, number: string, nth: number): Promise<boolean> =>
  (await tx
    .selectFrom('petitions.photograph')
    .select('nth')
    .where('petition_number', '=', number)
    .where('nth', '=', nth)
    .where('is_public', '=', true)
    .executeTakeFirst()) !== undefined

const TABLES = [
  'petitions.photograph',
  'petitions.draft_photograph',
  'petitions.supplement_photograph',
] as const

/** Whether a photograph lies in that file, at a petition or with what is being filled in. */
export async function holdsFile(look: Reader, hash: string): Promise<boolean> {
  for (const table of TABLES) {
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
