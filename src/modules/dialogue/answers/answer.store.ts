import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Answer, Voice } from './answer.rule.ts'

/** Of one conversation, in their order, the one in hand last. */
export const answersOf = (look: Reader, messageId: number): Promise<Answer[]> =>
  look
    .selectFrom('dialogue.answer')
    .select([
      'id',
      'voice',
      'text',
      'version',
      'drafted_by as draftedBy',
      'drafted_post_id as draftedPostId',
      'drafted_department_id as draftedDepartmentId',
      'drafted_at as draftedAt',
      'submitted_at as submittedAt',
      'given_back_because as givenBackBecause',
      'approved_by as approvedBy',
      'approved_post_id as approvedPostId',
      'approved_department_id as approvedDepartmentId',
      'approved_at as approvedAt',
      'approved_as as approvedAs',
      'corrects',
      'correction_reason as correctionReason',
    ])
    .$narrowType<Pick<Answer, 'voice' | 'approvedAs'>>()
    .where('message_id', '=', messageId)
    .orderBy('id')
    .execute()

/** The one that is being drafted or waits for approval. The message is locked by the caller. */
export const answerInHand = async (look: Reader, messageId: number): Promise<Answer | undefined> =>
  (await answersOf(look, messageId)).find((one) => one.approvedAt === null)

/** Of some conversations, those with an answer that is being drafted or waits for approval. */
export async function answersInHand(
  look: Reader,
  messageIds: readonly number[],
): Promise<ReadonlyMap<number, 'in-hand' | 'submitted'>> {
  if (messageIds.length === 0) return new Map()
  const rows = await look
    .selectFrom('dialogue.answer')
    .select(['message_id as id', 'submitted_at as submittedAt'])
    .where('message_id', 'in', messageIds)
    .where('approved_at', 'is', null)
    .execute()
  return new Map(rows.map((one) => [one.id, one.submittedAt === null ? 'in-hand' : 'submitted']))
}

/** Of some conversations, those that are answered. */
export async function answered(look: Reader, messageIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (messageIds.length === 0) return new Set()
  const rows = await look
    .selectFrom('dialogue.answer')
    .select('message_id as id')
    .distinct()
    .where('message_id', 'in', messageIds)
    .where('approved_at', 'is not', null)
    .execute()
  return new Set(rows.map((one) => one.id))
}

interface Drafting {
  readonly messageId: number
  readonly voice: Voice
  readonly text: string
  readonly by: { id: string; postId: string; departmentId: string }
  readonly submittedAt: Instant | null
  readonly corrects: number | null
  readonly correctionReason: string | null
  readonly at: Instant
}
const rowOf = (d: Drafting) => ({
  voice: d.voice,
  text: d.text,
  drafted_by: d.by.id,
  drafted_post_id: d.by.postId,
  drafted_department_id: d.by.departmentId,
  drafted_at: d.at,
  submitted_at: d.submittedAt,
  given_back_because: null,
  corrects: d.corrects,
  correction_reason: d.correctionReason,
})

export async function insertAnswer(tx: Tx, d: Drafting): Promise<void> {
  await tx
    .insertInto('dialogue.answer')
    .values({ message_id: d.messageId, ...rowOf(d) })
    .execute()
}

const changing = (tx: Tx, id: number) =>
  tx
    .updateTable('dialogue.answer')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)

export async function saveDraftAgain(tx: Tx, id: number, d: Drafting): Promise<void> {
  await changing(tx, id).set(rowOf(d)).execute()
}

export async function saveGivenBack(tx: Tx, id: number, because: string): Promise<void> {
  await changing(tx, id).set({ submitted_at: null, given_back_because: because }).execute()
}

export async function saveApproved(
  tx: Tx,
  id: number,
  a: {
    by: { id: string; postId: string; departmentId: string }
    as: 'delegated' | 'acting'
    because: string
    at: Instant
  },
): Promise<void> {
  await changing(tx, id)
    .set({
      approved_by: a.by.id,
      approved_post_id: a.by.postId,
      approved_department_id: a.by.departmentId,
      approved_at: a.at,
      approved_as: a.as,
      acting_because: a.as === 'acting' ? a.because : null,
      given_back_because: null,
    })
    .execute()
}
