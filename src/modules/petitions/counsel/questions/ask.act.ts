import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { entriesOn } from '../../designations/designation.store.ts'
import { type Asker, saveAsker } from '../asker/asker.store.ts'
import { nextCounselNumber } from '../asker/number.store.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import { tellCounselors } from '../telling/tell-counselors.act.ts'
import { findAskedOnce, insertQuestion, type Question } from './question.store.ts'

interface Asking extends Pick<Question, 'fieldId' | 'lang' | 'title' | 'body' | 'isOpen'> {
  readonly asker: Asker
  /** Of the form, so that a double click asks once. */
  readonly once: string
  readonly from: string
  readonly at: Instant
}

/**
 * Asks the counselors of a field. It is no petition: no period runs, and it says so. The same form sent twice asks once.
 *
 * @returns the question's number; refuses `no-counselor`, when nobody would answer
 * @article 11(1)
 */
export async function ask(
  tx: Tx,
  mailing: Mailing,
  { asker, from, at, ...question }: Asking,
): Promise<Result<string, 'no-counselor'>> {
  const { fieldId, isOpen, once } = question
  const known = await findAskedOnce(tx, once)
  if (known !== undefined) return ok(known)
  const counselors = (await entriesOn(tx, dayOf(at))).filter((one) => one.fieldId === fieldId)
  if (counselors.length === 0) return refuse('no-counselor')
  const number = await nextCounselNumber(tx, 'Q', dayOf(at))
  await saveAsker(tx, mailing.seal, number, asker)
  await insertQuestion(tx, mailing.seal, { ...question, number, stage: 'asked', askedAt: at })
  record(tx, {
    what: 'question.asked',
    about: `counsel:${number}`,
    by: { id: 'asker', from },
    detail: { field: fieldId, open: isOpen },
  })
  const postIds = counselors.map((one) => one.postId)
  await tellCounselors(tx, mailing, { number, about: 'asked', fieldId, postIds, at })
  await tellAsker(tx, mailing, { number, lang: question.lang, about: 'asked', at })
  return ok(number)
}
