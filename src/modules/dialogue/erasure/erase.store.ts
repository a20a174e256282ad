import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Closed before that moment and not erased yet. */
export const closedBefore = async (look: Reader, before: Instant): Promise<number[]> =>
  (
    await look
      .selectFrom('dialogue.message')
      .select('id')
      .where('closed_at', '<', before)
      .where('erased_at', 'is', null)
      .execute()
  ).map((one) => one.id)

export const idsOf = async (look: Reader, citizenId: number): Promise<number[]> =>
  (
    await look
      .selectFrom('dialogue.message')
      .select('id')
      .where('citizen_id', '=', citizenId)
      .orderBy('id')
      .execute()
  ).map((one) => one.id)

/** Who wrote and what nobody else reads. What everyone may read stays, under a name for nobody. */
export async function eraseMessage(tx: Tx, id: number, shownAs: string, at: Instant): Promise<void> {
  await tx
    .updateTable('dialogue.message')
    .set({
      citizen_id: null,
      nickname: shownAs,
      name_sealed: null,
      email_sealed: null,
      phone_sealed: null,
      title: '',
      body: '',
      erased_at: at,
    })
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .execute()
}

/** @returns the hours whose questions changed */
export async function eraseQuestionsOf(tx: Tx, citizenId: number, shownAs: string): Promise<number[]> {
  const rows = await tx
    .updateTable('dialogue.hour_question')
    .set({ citizen_id: null, nickname: shownAs, body: '' })
    .where('citizen_id', '=', citizenId)
    .returning('hour_id')
    .execute()
  return [...new Set(rows.map((one) => one.hour_id))]
}

/** Closes a conversation without petition whose writer left. */
export async function closeOpen(tx: Tx, id: number, reason: string, at: Instant): Promise<void> {
  await tx
    .updateTable('dialogue.message')
    .set({ closed_at: at, closed_by_kind: 'citizen', close_reason: reason })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('petition_number', 'is', null)
    .execute()
}
