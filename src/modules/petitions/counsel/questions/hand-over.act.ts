import { newToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import { saveDraft } from '../../filing/draft.store.ts'
import { filePetition, type FilingRefusal } from '../../filing/file-petition.act.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { openAsker } from '../asker/asker.store.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import type { CounselorAct } from './answer-question.act.ts'
import { closeHandedOver } from './close-handed-over.act.ts'
import { decideQuestionAct, type QuestionRefusal } from './question.rule.ts'
import { getQuestion, lockQuestion, saveDraftOf } from './question.store.ts'

/** Puts a question into a draft, so that it is filed as it was asked: text, contact, choice of publication. */
async function draftPetition(
  tx: Tx,
  { seal }: Mailing,
  { number, kindId, at }: { number: string; kindId: string; at: Instant },
): Promise<string> {
  const { title, body, isOpen } = await getQuestion(tx, seal, number)
  const { name, email = '', phone = '', toldBy } = await openAsker(tx, seal, number)
  const token = newToken()
  const answers = { title, body, name, email, phone, toldBy, wantsPublication: isOpen }
  await saveDraft(tx, seal, { token, kindId, answers, at })
  return token
}

/**
 * A counselor makes a petition of a question, with the asker's consent. It arrives now.
 *
 * @returns the petition's number; refuses as `decideQuestionAct` and `filePetition` do
 * @article 11(1) @article 8(1)
 */
export async function handOver(
  tx: Tx,
  mailing: Mailing,
  { number, version, by, at, kindId }: CounselorAct & { kindId: string },
): Promise<Result<string, QuestionRefusal | FilingRefusal>> {
  const question = await lockQuestion(tx, mailing.seal, number)
  const fields = await fieldsOf(tx, by.postId, dayOf(at))
  const decided = decideQuestionAct('hand-over', { question, version, fields })
  if (!decided.ok) return decided
  const { lang } = question
  const token = await draftPetition(tx, mailing, { number, kindId, at })
  const filed = await filePetition(tx, mailing, { token, lang, from: by.from, at })
  if (!filed.ok) return filed
  const petitionNumber = filed.value
  await closeHandedOver(tx, { number, petitionNumber, by })
  await tellAsker(tx, mailing, { number, lang, about: 'handed-over', petitionNumber, postId: by.postId, at })
  return ok(petitionNumber)
}

/**
 * The asker begins a petition with the question's words; filed, it closes the question.
 *
 * @returns the draft's token, for its cookie; refuses `handed-over`
 * @article 11(1)
 */
export async function beginPetition(
  tx: Tx,
  mailing: Mailing,
  asked: { number: string; kindId: string; at: Instant },
): Promise<Result<string, 'handed-over'>> {
  const { stage, erasedAt } = await lockQuestion(tx, mailing.seal, asked.number)
  if (stage === 'handed-over' || erasedAt !== null) return refuse('handed-over')
  const token = await draftPetition(tx, mailing, asked)
  await saveDraftOf(tx, asked.number, token)
  return ok(token)
}
