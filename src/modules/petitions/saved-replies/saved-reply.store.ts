import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What a department answers often; names in braces stand for what differs. */
export interface SavedReply {
  readonly id: number
  readonly title: string
  readonly text: string
}

export const repliesOf = (look: Reader, departmentId: string): Promise<SavedReply[]> =>
  look
    .selectFrom('petitions.saved_reply')
    .select(['id', 'title', 'text'])
    .where('department_id', '=', departmentId)
    .where('removed_at', 'is', null)
    .orderBy('title')
    .limit(200)
    .execute()

interface Saving {
  readonly departmentId: string
  readonly by: string
  readonly at: Instant
}

export async function insertReply(
  tx: Tx,
  { departmentId, by, at, title, text }: Saving & Pick<SavedReply, 'title' | 'text'>,
): Promise<void> {
  await tx
    .insertInto('petitions.saved_reply')
    .values({ department_id: departmentId, title, text, saved_by: by, saved_at: at })
    .execute()
}

/** One of another department stays. */
export async function removeReply(
  tx: Tx,
  { departmentId, id, at }: { departmentId: string; id: number; at: Instant },
): Promise<void> {
  await tx
    .updateTable('petitions.saved_reply')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('department_id', '=', departmentId)
    .where('removed_at', 'is', null)
    .execute()
}
