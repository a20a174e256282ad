import { touch } from '#kernel/cache.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf } from '#kernel/time.ts'
import { findField } from '../fields/field.store.ts'
import { findQuestionAnswer } from './answer.store.ts'
import { putQuestionEntry, removeQuestionEntry } from './entry.store.ts'
import { isShown } from './question.rule.ts'
import { getQuestion } from './question.store.ts'

/** Brings what everyone may read of a question up to date. Every act on a question ends here. @article 11(1) */
export async function republishQuestion(tx: Tx, seal: Seal, number: string): Promise<void> {
  const { fieldId, isOpen, lang } = await getQuestion(tx, seal, number)
  const answer = await findQuestionAnswer(tx, seal, number)
  const { publicTitle, publicText, approvedAt, answeredAt } = answer ?? {}
  if (!isShown({ isOpen, approvedAt }) || !publicTitle || !publicText || !answeredAt) {
    if (!(await removeQuestionEntry(tx, number))) return
    await removeDocument(tx, `counsel:${number}`)
    touch(tx, 'counsel', `counsel:${number}`)
    return
  }
  const answeredOn = dayOf(answeredAt)
  await putQuestionEntry(tx, { number, fieldId, title: publicTitle, text: publicText, answeredOn })
  await putDocument(tx, {
    id: `counsel:${number}`,
    kind: 'counsel',
    lang,
    url: `/petitions/counsel/${number}`,
    title: publicTitle,
    body: publicText,
    departmentId: (await findField(tx, fieldId))?.departmentId,
    publishedOn: answeredOn,
  })
  touch(tx, 'counsel', `counsel:${number}`)
}
