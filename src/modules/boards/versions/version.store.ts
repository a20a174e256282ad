import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface OwnPosting {
  readonly id: number
  readonly boardId: string
  readonly authorKind: string
  readonly authorId: number | null
  readonly title: string
  readonly body: string
  readonly state: string
  readonly version: number
  readonly isClosed: boolean
  readonly shownAs: string
  readonly refusedBecause: string | null
  readonly lookBy: Instant | null
  readonly postedUntil: LocalDate | null
  readonly writtenAt: Instant
  readonly editedAt: Instant | null
}

const postings = (look: Reader) =>
  look
    .selectFrom('boards.posting')
    .select([
      'id',
      'board_id as boardId',
      'author_kind as authorKind',
      'author_id as authorId',
      'title',
      'body',
      'state',
      'version',
      'is_closed as isClosed',
      'shown_as as shownAs',
      'refused_because as refusedBecause',
      'look_by as lookBy',
      'posted_until as postedUntil',
      'created_at as writtenAt',
      'edited_at as editedAt',
    ])

/** As it was written, for whoever wrote it or looks after the board. @throws NotFound */
export async function getWritten(look: Reader, id: number): Promise<OwnPosting> {
  const found = await postings(look).where('id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('posting', String(id))
  return found
}

/** The same, locked until the transaction ends. @throws NotFound */
export async function lockWritten(tx: Tx, id: number): Promise<OwnPosting> {
  const found = await postings(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound('posting', String(id))
  return found
}

/** Keeps what a posting said until now, and what it says from now on. */
export async function saveVersion(
  tx: Tx,
  { id, version, title, body }: Pick<OwnPosting, 'id' | 'version' | 'title' | 'body'>,
  now: { title: string; body: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('boards.posting_version')
    .values({ posting_id: id, version, title, body, until_at: now.at })
    .execute()
  await tx
    .updateTable('boards.posting')
    .set({ title: now.title, body: now.body, edited_at: now.at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export interface Version {
  readonly version: number
  readonly title: string
  readonly body: string
  readonly untilAt: Instant
}

/** What a posting said before, the latest first. */
export const versionsOf = (look: Reader, postingId: number): Promise<Version[]> =>
  look
    .selectFrom('boards.posting_version')
    .select(['version', 'title', 'body', 'until_at as untilAt'])
    .where('posting_id', '=', postingId)
    .orderBy('version', 'desc')
    .execute()
