import { hashToken } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** Days for which a form that was sent is known again. */
const KNOWN_MINUTES = 14 * 24 * 60

interface Form {
  readonly once: string
  readonly staffId: number
}

/** Takes the word of a form for this act; one at a time, and the others wait. False: it was taken before. */
export async function takeForm(tx: Tx, { once, staffId, at }: Form & { at: Instant }): Promise<boolean> {
  const taken = await tx
    .insertInto('pages.begun_form')
    .values({ once_hash: hashToken(once), staff_id: staffId, at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return taken.numInsertedOrUpdatedRows === 1n
}

export async function noteBegun(tx: Tx, { once, itemId }: { once: string; itemId: number }): Promise<void> {
  await tx
    .updateTable('pages.begun_form')
    .set({ item_id: itemId })
    .where('once_hash', '=', hashToken(once))
    .execute()
}

/** The text that a form of this person began. */
export const begunBy = async (look: Reader, { once, staffId }: Form): Promise<number | undefined> =>
  (
    await look
      .selectFrom('pages.begun_form')
      .select('item_id')
      .where('once_hash', '=', hashToken(once))
      .where('staff_id', '=', staffId)
      .executeTakeFirst()
  )?.item_id ?? undefined

export async function forgetForms(tx: Tx, at: Instant): Promise<void> {
  await tx.deleteFrom('pages.begun_form').where('at', '<', addMinutes(at, -KNOWN_MINUTES)).execute()
}
