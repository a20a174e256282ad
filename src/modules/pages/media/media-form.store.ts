import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Form, FormEnding } from './address.rule.ts'
import type { MediaState } from './media.rule.ts'
import type { Said } from './said.rule.ts'
import { holdsWaiting } from './waiting.store.ts'

/** An image in one width or cut, in one format. */
export interface MediaForm {
  readonly form: Form
  readonly ending: FormEnding
  readonly hash: string
  readonly bytes: number
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** For any role. */
export async function formsOf(read: Reader, ids: readonly number[]): Promise<Map<number, MediaForm[]>> {
  const forms = new Map<number, MediaForm[]>()
  if (ids.length === 0) return forms
  const rows = await read
    .selectFrom('pages.media_form')
    .selectAll()
    .where('media_id', 'in', [...ids])
    .orderBy('width')
    .execute()
  for (const { media_id, form, ending, ...row } of rows) {
    const one = { ...row, form: form as Form, ending: ending as FormEnding }
    forms.set(media_id, [...(forms.get(media_id) ?? []), one])
  }
  return forms
}

export async function saveForms(tx: Tx, id: number, forms: readonly MediaForm[]): Promise<void> {
  if (forms.length === 0) return
  await tx
    .insertInto('pages.media_form')
    .values(forms.map((one) => ({ media_id: id, ...one })))
    .onConflict((on) => on.doNothing())
    .execute()
}

/** All of them, or those that are cut. */
export async function removeForms(tx: Tx, id: number, which: 'all' | 'cut'): Promise<void> {
  await tx
    .deleteFrom('pages.media_form')
    .where('media_id', '=', id)
    .$if(which === 'cut', (all) => all.where('form', 'in', ['card', 'square']))
    .execute()
}

/** What came of preparing it: `blocks` of a file that could be read. */
export async function saveState(
  tx: Tx,
  id: number,
  { state, blocks, isCut }: { state: MediaState; blocks: readonly Said[] | null; isCut: boolean },
): Promise<void> {
  await tx
    .updateTable('pages.media')
    .set({ state, blocks: blocks && JSON.stringify(blocks), is_cut: isCut })
    .where('id', '=', id)
    .execute()
}

export const blocksOf = async (look: Reader, id: number): Promise<readonly Said[]> => {
  const row = await look.selectFrom('pages.media').select('blocks').where('id', '=', id).executeTakeFirst()
  return (row?.blocks ?? []) as unknown as readonly Said[]
}

/** The names of those files of which not all was read that they say, and never will be. */
export async function unreadableMedia(look: Reader, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await look
    .selectFrom('pages.media')
    .select('name')
    .where('id', 'in', [...ids])
    .where('kind', '=', 'file')
    .where('state', '<>', 'waiting')
    .where((eb) =>
      eb.or([eb('blocks', 'is', null), eb(sql`jsonb_array_length(blocks)`, '=', 0), eb('is_cut', '=', true)]),
    )
    .orderBy('id')
    .execute()
  return rows.map((one) => one.name)
}

/** Whether a file of the storage belongs to the library. */
export async function holdsMediaFile(look: Reader, hash: string): Promise<boolean> {
  const whole = look.selectFrom('pages.media').select('id').where('hash', '=', hash)
  if (await whole.limit(1).executeTakeFirst()) return true
  const part = look.selectFrom('pages.media_form').select('media_id').where('hash', '=', hash)
  return (await part.limit(1).executeTakeFirst()) !== undefined || holdsWaiting(look, hash)
}
