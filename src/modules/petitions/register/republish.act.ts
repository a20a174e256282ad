import { touch } from '#kernel/cache.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf } from '#kernel/time.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { shareIsPublished } from '../kinds/kind.store.ts'
import { countMerged, isShown } from '../merging/merging.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { isOnRegister, stepsShown } from './register-entry.rule.ts'
import { putHoldings } from '../handovers/holding.store.ts'
import { holdingsOf } from '../handovers/holdings.rule.ts'
import { correctionsToShow } from '../corrections/corrections-to-show.ts'
import { putPhotographs } from '../photographs/register-photograph.store.ts'
import { putCorrections, putEntry, removeEntry } from './register.store.ts'

/**
 * Brings the public register up to date with one petition. Every act that moves a petition ends here.
 *
 * @article 10(2) from receipt to result @article 10(3) what others see
 */
export async function republish(tx: Tx, number: string): Promise<void> {
  const petition = await getPetition(tx, number)
  const { wantsPublication, receivedAt, kindId, stage, departmentId, dueOn, endedAt, mergedInto } = petition
  const isPublished = await shareIsPublished(tx, kindId)
  if (receivedAt === null || !isOnRegister({ isPublished, wantsPublication, isReceived: true })) {
    if (!(await removeEntry(tx, number))) return
    await removeDocument(tx, `petition:${number}`)
    touch(tx, 'register', `petition:${number}`)
    return
  }
  touch(tx, 'register', `petition:${number}`)
  const answer = await findAnswer(tx, number)
  const isAnswered = answer !== undefined && answer.approvedAt !== null
  // the search finds the one that answers for all
  if (isAnswered && mergedInto === null)
    await putDocument(tx, {
      id: `petition:${number}`,
      kind: 'petition',
      lang: 'ko',
      url: `/petitions/${number}`,
      title: answer.publicTitle,
      body: answer.publicText,
      departmentId: departmentId ?? undefined,
      publishedOn: dayOf(answer.approvedAt ?? receivedAt),
    })
  const history = await historyOf(tx, number)
  const steps = stepsShown(history).map(({ seq, act, at, departmentId: of }) => ({
    seq,
    act,
    doneOn: dayOf(at),
    departmentId: of,
  }))
  await putEntry(
    tx,
    {
      number,
      kindId,
      publicTitle: isAnswered ? answer.publicTitle : null,
      publicText: isAnswered ? answer.publicText : null,
      stage,
      departmentId,
      receivedOn: dayOf(receivedAt),
      dueOn,
      endedOn: endedAt === null ? null : dayOf(endedAt),
      merged: await countMerged(tx, number),
      mergedInto: mergedInto !== null && (await isShown(tx, mergedInto)) ? mergedInto : null,
      outcome: isAnswered ? answer.outcome : null,
      documentNo: isAnswered ? answer.documentNo : null,
    },
    steps,
  )
  const now = history.at(-1)?.at ?? receivedAt
  await putHoldings(tx, number, holdingsOf(history, now, await loadCalendar(tx)))
  await putPhotographs(tx, number)
  await putCorrections(tx, number, await correctionsToShow(tx, number))
}
