import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface Attachment {
  readonly nth: number
  readonly hash: string
  readonly name: string
  readonly type: string
  readonly bytes: number
}

const COLUMNS = ['nth', 'hash', 'name', 'type', 'bytes'] as const

/** Those that anyone may open. */
export const shownAttachments = (read: Reader, postingId: number): Promise<Attachment[]> =>
  read
    .selectFrom('boards.attachment_entry')
    .select(COLUMNS)
    .where('posting_id', '=', postingId)
    .orderBy('nth')
    .execute()

/** All of a posting, for whoever wrote it and the office. */
export const attachmentsOf = (look: Reader, postingId: number): Promise<Attachment[]> =>
  look
    .selectFrom('boards.attachment')
    .select(COLUMNS)
    .where('posting_id', '=', postingId)
    .orderBy('nth')
    .execute()

export async function insertAttachment(
  tx: Tx,
  postingId: number,
  { at, ...one }: Attachment & { readonly at: Instant },
): Promise<void> {
  await tx
    .insertInto('boards.attachment')
    .values({ posting_id: postingId, ...one, added_at: at })
    .execute()
}

export async function removeAttachment(tx: Tx, postingId: number, nth: number): Promise<void> {
  await tx
    .deleteFrom('boards.attachment')
    .where('posting_id', '=', postingId)
    .where('nth', '=', nth)
    .execute()
}

/** What anyone may open of a posting: all, or nothing while its text is not shown as it was written. */
export async function putAttachmentEntries(tx: Tx, postingId: number, isShown: boolean): Promise<void> {
  await tx.deleteFrom('boards.attachment_entry').where('posting_id', '=', postingId).execute()
  if (!isShown) return
  await tx
    .insertInto('boards.attachment_entry')
    .columns(['posting_id', ...COLUMNS])
    .expression(
      tx
        .selectFrom('boards.attachment')
        .select(['posting_id', ...COLUMNS])
        .where('posting_id', '=', postingId),
    )
    .execute()
}

/** Whether a file of the storage belongs to a posting. */
export const holdsAttachment = async (look: Reader, hash: string): Promise<boolean> =>
  (await look.selectFrom('boards.attachment').select('nth').where('hash', '=', hash).executeTakeFirst()) !==
  undefined
