import { privacy } from '#modules/privacy/index.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { closeHandedOver } from '../counsel/questions/close-handed-over.act.ts'
import { lockQuestionOfDraft } from '../counsel/questions/question.store.ts'
import { detailsOf } from '../details/details.rule.ts'
import { expectedOn } from '../due/expected.rule.ts'
import { feeOf, mayFile } from '../kinds/kind.rule.ts'
import { type Mailing, tellKnown } from '../telling/tell-petitioner.act.ts'
import { isComplete } from './answers.rule.ts'
import { lockDraft } from './draft.store.ts'
import { enterPetition } from './enter-petition.act.ts'
import { filingFacts } from './facts.store.ts'

/** What a petition has only after its receipt. */
const NOT_RECEIVED = { receiptNo: null, dueOn: null, dueRefused: null }

export type FilingRefusal = 'no-draft' | 'incomplete' | 'not-online' | 'personal-data'

/**
 * Files the petition that a draft holds. Sent twice, by a double click or two open pages, it is one petition: the
 * second gets the number of the first. From its number on it keeps the other filings waiting: all that can be read
 * before is.
 *
 * @returns the petition's number; refuses `no-draft`, `incomplete`, `not-online`, `personal-data`
 * @article 8(1) @article 9(1) only kinds without identity check and attachment
 */
export async function filePetition(
  tx: Tx,
  mailing: Mailing,
  { token, lang, from, at }: { token: string; lang: Lang; from: string; at: Instant },
): Promise<Result<string, FilingRefusal>> {
  const { seal } = mailing
  const draft = await lockDraft(tx, seal, token, at)
  if (!draft) return refuse('no-draft')
  if (draft.number !== undefined) return ok(draft.number)
  const { answers } = draft
  // after the lock: a photograph that was added meanwhile comes along
  const { kind, fields, calendar, hasPhotographs } = await filingFacts(tx, { kindId: draft.kindId, token })
  if (!isComplete(answers, fields)) return refuse('incomplete')
  if (!mayFile(kind)) return refuse('not-online')
  if (privacy.lookOver('petition', { title: answers.title, body: answers.body }).refused.length > 0)
    return refuse('personal-data')

  const { title, body, wantsPublication, passwordHash = null, name, email, phone, toldBy } = answers
  const question = draft.hasQuestion ? await lockQuestionOfDraft(tx, seal, token) : undefined
  const expected = expectedOn({ period: kind.period, arrivedAt: at }, calendar)
  const by = { id: 'petitioner', from }
  const petitioner = { name, email, phone, toldBy }
  const { number, seq } = await enterPetition(tx, mailing, {
    kind,
    lang,
    title,
    body,
    details: detailsOf(fields, answers.details),
    draftOf: token,
    photographsOf: hasPhotographs ? token : undefined,
    petitioner,
    wantsPublication,
    passwordHash,
    channel: 'internet',
    by,
    at,
  })
  if (question?.petitionNumber === null)
    await closeHandedOver(tx, { number: question.number, petitionNumber: number, by })
  const feeWon = feeOf(kind)
  const petition = { lang, feeWon, hasPassword: passwordHash !== null, ...NOT_RECEIVED }
  const expectedDay = feeWon === 0 && expected.ok ? expected.value : undefined
  const known = { petition, petitioner, kind }
  await tellKnown(tx, mailing, number, known, { act: 'file', seq, at, expectedOn: expectedDay })
  return ok(number)
}
