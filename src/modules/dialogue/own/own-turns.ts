import type { Reader } from '#kernel/db.ts'
import { answersOf } from '../answers/answer.store.ts'
import { turnsShown } from '../entries/shown.rule.ts'
import type { TurnEntry } from '../entries/entry.store.ts'
import { followUpsOf } from '../follow-ups/follow-up.store.ts'

/** The turns as both sides of a conversation read them: follow-ups as they were written, approved answers. */
export async function ownTurns(look: Reader, messageId: number): Promise<TurnEntry[]> {
  const written = (await followUpsOf(look, messageId)).map((one) => ({ ...one, publicText: one.body }))
  const answers = (await answersOf(look, messageId)).filter((one) => one.approvedAt !== null)
  return turnsShown(written, answers).toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))
}
