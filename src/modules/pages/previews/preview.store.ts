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

export async function removeOldPreviews(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('pages.preview').where('until_at', '<=', now).execute()
}
