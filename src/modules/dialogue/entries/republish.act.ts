import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf } from '#kernel/time.ts'
import { answersOf } from '../answers/answer.store.ts'
import { followUpsOf } from '../follow-ups/follow-up.store.ts'
import { stateOf } from '../messages/message.rule.ts'
import { getMessage } from '../messages/message.store.ts'
import { photographsShown } from '../photographs/photograph.store.ts'
import { putEntry } from './entry.store.ts'
import { turnsShown } from './shown.rule.ts'

/**
 * Brings what everyone may read of a conversation up to date: all of it where it is open and the office has looked,
 * that there is one where it is not. Every act on a conversation ends here.
 *
 * @article 12(1) @article 12(2) open or closed
 */
export async function republishMessage(tx: Tx, id: number): Promise<void> {
  const m = await getMessage(tx, id)
  const answers = (await answersOf(tx, id)).filter((one) => one.approvedAt !== null)
  const { publicTitle, publicText } = m
  const isShown = m.isOpen && publicTitle !== null && publicText !== null
  const entry = {
    id,
    topicId: m.topicId,
    isOpen: isShown,
    lang: isShown ? m.lang : null,
    shownAs: isShown ? m.nickname : null,
    title: isShown ? publicTitle : null,
    text: isShown ? publicText : null,
    writtenOn: dayOf(m.arrivedAt),
    state: stateOf({ ...m, isAnswered: answers.length > 0 }),
    petitionNumber: isShown ? m.petitionNumber : null,
    closedOn: m.closedAt === null ? null : dayOf(m.closedAt),
  }
  const turns = isShown ? turnsShown(await followUpsOf(tx, id), answers) : []
  const photographs = isShown ? await photographsShown(tx, id) : []
  await putEntry(tx, entry, turns, photographs)
  touch(tx, 'dialogue', `dialogue:${id}`)
  if (!isShown) return removeDocument(tx, `dialogue:${id}`)
  await putDocument(tx, {
    id: `dialogue:${id}`,
    kind: 'dialogue',
    lang: m.lang,
    url: `/mayor/messages/${id}`,
    title: publicTitle,
    body: [publicText, ...turns.map((one) => one.text)].join('\n\n'),
    departmentId: answers[0]?.draftedDepartmentId,
    publishedOn: entry.writtenOn,
  })
}
