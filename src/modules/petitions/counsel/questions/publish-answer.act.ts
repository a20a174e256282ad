import { record } from '#kernel/audit.ts'
import { digitsOf, normalEmail, normalName, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { openAsker } from '../asker/asker.store.ts'
import { savePublic } from './answer.store.ts'
import type { CounselorAct } from './answer-question.act.ts'
import { decideQuestionAct, namesAsker, type QuestionRefusal } from './question.rule.ts'
import { lockQuestion, saveQuestion } from './question.store.ts'
import { republishQuestion } from './republish.act.ts'

/**
 * Shows an answered question to everyone in words that name nobody, or takes it from the public.
 *
 * @returns nothing; refuses as `decideQuestionAct` does, and `names-asker`
 * @article 11(1) @article 17(1) after a look
 */
export async function publishAnswer(
  tx: Tx,
  { seal }: Mailing,
  { number, version, by, at, shown }: CounselorAct & { shown: { title: string; text: string } | null },
): Promise<Result<undefined, QuestionRefusal>> {
  const question = await lockQuestion(tx, seal, number)
  const fields = await fieldsOf(tx, by.postId, dayOf(at))
  const decided = decideQuestionAct(shown ? 'publish' : 'unpublish', { question, version, fields })
  if (!decided.ok) return decided
  if (shown && (await isOfAsker(tx, seal, number, `${shown.title}\n${shown.text}`)))
    return refuse('names-asker')
  await savePublic(tx, number, shown && { ...shown, by: by.id, at })
  await saveQuestion(tx, number, {})
  await republishQuestion(tx, seal, number)
  record(tx, { what: shown ? 'question.published' : 'question.unpublished', about: `counsel:${number}`, by })
  return ok(undefined)
}

async function isOfAsker(tx: Tx, seal: Seal, number: string, text: string): Promise<boolean> {
  const { name, email = '', phone = '' } = await openAsker(tx, seal, number)
  return namesAsker(
    { letters: normalName(text), digits: digitsOf(text) },
    { name: normalName(name), email: normalEmail(email), phone: normalPhone(phone) },
  )
}
