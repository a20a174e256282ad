import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { eraseFollowUps } from '../follow-ups/follow-up.store.ts'
import { getHour } from '../hours/hour.store.ts'
import { republishHour } from '../hours/republish-hour.act.ts'
import { removeDraftsOf, removeUnshown } from '../photographs/photograph.store.ts'
import { closeOpen, eraseMessage, eraseQuestionsOf, idsOf } from './erase.store.ts'
import { erasedWords } from './erase.words.ts'

const BY = { id: 'system:clock', from: 'system' }

/** Erases who wrote a conversation, and what of it nobody else reads. @article 17(1) @law PIPA 21 */
export async function eraseConversation(tx: Tx, id: number, at: Instant): Promise<void> {
  await eraseMessage(tx, id, erasedWords('ko').shownAs, at)
  await eraseFollowUps(tx, id)
  await removeUnshown(tx, id)
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.erased', about: `dialogue:${id}`, by: BY })
}

/**
 * In the transaction in which a citizen's account is closed: nothing here leads to the person any more, but a vote until
 * the votes are counted. A petition that came from a conversation has its own petitioner and goes on; what became none
 * is closed.
 *
 * @law PIPA 21
 */
export async function eraseCitizen(tx: Tx, citizenId: number, at: Instant): Promise<void> {
  for (const id of await idsOf(tx, citizenId)) {
    await closeOpen(tx, id, erasedWords('ko').left, at)
    await eraseConversation(tx, id, at)
  }
  await removeDraftsOf(tx, citizenId)
  for (const hourId of await eraseQuestionsOf(tx, citizenId, erasedWords('ko').shownAs))
    await republishHour(tx, await getHour(tx, hourId))
}
