import { touch } from '#kernel/cache.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf } from '#kernel/time.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { isOnRegister, stepsShown } from './register-entry.rule.ts'
import { correctionsToShow } from '../corrections/corrections-to-show.ts'
import { putCorrections, putEntry, removeEntry } from './register.store.ts'

/**
 * Brings the public register up to date with one petition. Every act that moves a petition ends here.
 *
 * @article 10(2) from receipt to result @article 10(3) what others see
 */
export async function republish(tx: Tx, number: string): Promise<void> {
  const petition = await getPetition(tx, number)
  const { wantsPublication, receivedAt, kindId, stage, departmentId, dueOn, endedAt } = petition
  const { isPublished } = await getKind(tx, kindId)
  if (receivedAt === null || !isOnRegister({ isPublished, wantsPublication, isReceived: true })) {
    if (!(await removeEntry(tx, number))) return
    await removeDocument(tx, `petition:${number}`)
    touch(tx, 'register', `petition:${number}`)
    return
  }
  touch(tx, 'register', `petition:${number}`)
  const answer = await findAnswer(tx, number)
  const isAnswered = answer !== undefined && answer.approvedAt !== null
  if (isAnswered)
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
  const steps = stepsShown(await historyOf(tx, number)).map(({ seq, act, at, departmentId: of }) => ({
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
      outcome: isAnswered ? answer.outcome : null,
      documentNo: isAnswered ? answer.documentNo : null,
    },
    steps,
  )
  await putCorrections(tx, number, await correctionsToShow(tx, number))
}
