import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { State } from '../messages/message.rule.ts'

/** What anyone may read of a conversation. Of a closed one it is that there is one. */
export interface MessageEntry {
  readonly id: number
  readonly topicId: string
  readonly isOpen: boolean
  readonly lang: Lang | null
  readonly shownAs: string | null
  readonly title: string | null
  readonly text: string | null
  readonly writtenOn: LocalDate
  readonly state: State
  readonly petitionNumber: string | null
  readonly closedOn: LocalDate | null
}
export interface TurnEntry {
  readonly kind: 'follow-up' | 'answer'
  readonly id: number
  readonly text: string
  readonly writtenAt: Instant
  readonly voice: 'mayor' | 'office' | null
  readonly departmentId: string | null
  readonly postId: string | null
  readonly approvedDepartmentId: string | null
  readonly approvedPostId: string | null
  readonly approvedAs: 'delegated' | 'acting' | null
  /** The answer that it takes the place of. */
  readonly corrects: number | null
  readonly correctionReason: string | null
}
export interface PhotographEntry {
  readonly nth: number
  readonly hash: string
  readonly previewHash: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

const entriesIn = (read: Reader) =>
  read
    .selectFrom('dialogue.message_entry')
    .select([
      'id',
      'topic_id as topicId',
      'is_open as isOpen',
      'lang',
      'shown_as as shownAs',
      'title',
      'text',
      'written_on as writtenOn',
      'state',
      'petition_number as petitionNumber',
      'closed_on as closedOn',
    ])
    .$narrowType<{ lang: Lang | null; state: State }>()

/** Newest first; `before` is the last of the page above. */
export async function entryPage(
  read: Reader,
  { topicId, before, size }: { topicId?: string | undefined; before?: number | undefined; size: number },
): Promise<MessageEntry[]> {
  let rows = entriesIn(read).orderBy('id', 'desc').limit(size)
  if (topicId !== undefined) rows = rows.where('topic_id', '=', topicId)
  if (before !== undefined) rows = rows.where('id', '<', before)
  return rows.execute()
}

/** Open ones alone: for the feed and the list of addresses. */
export const openEntries = (read: Reader, size: number): Promise<MessageEntry[]> =>
  entriesIn(read).where('is_open', '=', true).orderBy('id', 'desc').limit(size).execute()

/** @throws NotFound never sent, closed to others, not looked at alike */
export async function getOpenEntry(read: Reader, id: number): Promise<MessageEntry> {
  const found = await entriesIn(read).where('id', '=', id).where('is_open', '=', true).executeTakeFirst()
  if (!found) throw new NotFound('message', String(id))
  return found
}

export const turnsOf = (read: Reader, messageId: number): Promise<TurnEntry[]> =>
  read
    .selectFrom('dialogue.turn_entry')
    .select([
      'kind',
      'id',
      'text',
      'written_at as writtenAt',
      'voice',
      'department_id as departmentId',
      'post_id as postId',
      'approved_department_id as approvedDepartmentId',
      'approved_post_id as approvedPostId',
      'approved_as as approvedAs',
      'corrects',
      'correction_reason as correctionReason',
    ])
    .$narrowType<Pick<TurnEntry, 'kind' | 'voice' | 'approvedAs'>>()
    .where('message_id', '=', messageId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()

export const photographEntries = (read: Reader, messageId: number): Promise<PhotographEntry[]> =>
  read
    .selectFrom('dialogue.photograph_entry')
    .select(['nth', 'hash', 'preview_hash as previewHash', 'width', 'height', 'alt'])
    .where('message_id', '=', messageId)
    .orderBy('nth')
    .execute()

/** Replaces all that everyone reads of one conversation. */
export async function putEntry(
  tx: Tx,
  e: MessageEntry,
  turns: readonly TurnEntry[],
  photographs: readonly PhotographEntry[],
): Promise<void> {
  await tx.deleteFrom('dialogue.message_entry').where('id', '=', e.id).execute()
  await tx
    .insertInto('dialogue.message_entry')
    .values({
      id: e.id,
      topic_id: e.topicId,
      is_open: e.isOpen,
      lang: e.lang,
      shown_as: e.shownAs,
      title: e.title,
      text: e.text,
      written_on: e.writtenOn,
      state: e.state,
      petition_number: e.petitionNumber,
      closed_on: e.closedOn,
    })
    .execute()
  const turnRows = turns.map((one) => ({
    kind: one.kind,
    id: one.id,
    message_id: e.id,
    text: one.text,
    written_at: one.writtenAt,
    voice: one.voice,
    department_id: one.departmentId,
    post_id: one.postId,
    approved_department_id: one.approvedDepartmentId,
    approved_post_id: one.approvedPostId,
    approved_as: one.approvedAs,
    corrects: one.corrects,
    correction_reason: one.correctionReason,
  }))
  if (turnRows.length > 0) await tx.insertInto('dialogue.turn_entry').values(turnRows).execute()
  const pictures = photographs.map(({ previewHash, ...one }) => ({
    message_id: e.id,
    preview_hash: previewHash,
    ...one,
  }))
  if (pictures.length > 0) await tx.insertInto('dialogue.photograph_entry').values(pictures).execute()
}
