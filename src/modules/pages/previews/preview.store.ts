import { hashToken } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface Preview {
  readonly itemId: number
  readonly n: number
  /** `staff:7` */
  readonly madeBy: string
  readonly untilAt: Instant
}

export async function insertPreview(
  tx: Tx,
  { token, madeBy, ...of }: Preview & { token: string },
): Promise<void> {
  await tx
    .insertInto('pages.preview')
    .values({
      token_hash: hashToken(token),
      item_id: of.itemId,
      n: of.n,
      made_by: madeBy,
      until_at: of.untilAt,
    })
    .execute()
}

export const findPreview = (look: Reader, token: string, now: Instant): Promise<Preview | undefined> =>
  look
    .selectFrom('pages.preview')
    .select(['item_id as itemId', 'n', 'made_by as madeBy', 'until_at as untilAt'])
    .where('token_hash', '=', hashToken(token))
    .where('until_at', '>', now)
    .executeTakeFirst()

export interface OpenPreview {
  /** The hash of its token, which nobody can open anything with. */
  readonly key: string
  readonly n: number
  readonly madeBy: string
  readonly untilAt: Instant
}
/** Those of a text that are open, the newest first. */
export const previewsOf = async (look: Reader, itemId: number, now: Instant): Promise<OpenPreview[]> =>
  (
    await look
      .selectFrom('pages.preview')
      .select(['token_hash', 'n', 'made_by as madeBy', 'until_at as untilAt'])
      .where('item_id', '=', itemId)
      .where('until_at', '>', now)
      .orderBy('until_at', 'desc')
      .execute()
  ).map(({ token_hash, ...one }) => ({ ...one, key: token_hash.toString('hex') }))

/** One of a text, or all that it has. */
export async function removePreviews(tx: Tx, itemId: number, key?: string): Promise<void> {
  let found = tx.deleteFrom('pages.preview').where('item_id', '=', itemId)
  if (key !== undefined) found = found.where('token_hash', '=', Buffer.from(key, 'hex'))
  await found.execute()
}

export async function removeOldPreviews(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('pages.preview').where('until_at', '<=', now).execute()
}
