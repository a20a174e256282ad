import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { areAnswered, detailsOf } from '../details/details.rule.ts'
import { lockDraft } from '../filing/draft.store.ts'
import { enterPetition } from '../filing/enter-petition.act.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { feeOf } from '../kinds/kind.rule.ts'
import { findKind } from '../kinds/kind.store.ts'
import { decideChannel } from '../petition/channel.rule.ts'
import { findByFormKey, getPetition } from '../petition/petition.store.ts'
import { receivePetition } from '../receipt/receive-petition.act.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import type { AtCounter } from './at-counter.ts'
import { draftOfForm } from './add-at-counter.act.ts'

export type CounterRefusal =
  | 'no-right'
  | 'no-such-kind'
  | 'not-by-phone'
  | 'details-missing'
  | 'CALENDAR_ENDS'

/**
 * Enters a petition that came to the counter, by telephone, post or fax, with the photographs that were added to its
 * form. Without a fee it is received in the same act: the same receipt, clock and proof as at the e-desk. One form sent
 * twice is one petition.
 *
 * @returns its number; refuses as `CounterRefusal` says
 * @law CPTA 8, 9(1); CPTA-ED 6(1), 6(2)
 */
export async function fileAtCounter(
  tx: Tx,
  mailing: Mailing,
  filing: AtCounter,
): Promise<Result<string, CounterRefusal>> {
  const { seal } = mailing
  const { formKey, kindId, channel, papers, details = {}, by, at } = filing
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const known = await findByFormKey(tx, formKey)
  if (known !== undefined) return ok(known)
  const kind = await findKind(tx, kindId)
  if (!kind?.isOpen) return refuse('no-such-kind')
  const may = decideChannel(kind.category, channel)
  if (!may.ok) return may
  const fields = await fieldsOf(tx, kindId)
  if (!areAnswered(fields, details)) return refuse('details-missing')
  const token = draftOfForm(formKey)
  const draft = await lockDraft(tx, seal, token, at)
  const note = papers === '' ? {} : { note: papers }
  const { number, seq } = await enterPetition(tx, mailing, {
    ...filing,
    ...note,
    kind,
    details: detailsOf(fields, details),
    draftOf: draft && token,
    photographsOf: draft && token,
    lang: 'ko',
    filedBy: by.id,
  })
  if (feeOf(kind) > 0) {
    await tellPetitioner(tx, mailing, number, { act: 'file', seq, postId: by.postId, at })
    return ok(number)
  }
  const { version } = await getPetition(tx, number)
  const received = await receivePetition(tx, mailing, { number, version, by, at })
  return received.ok || received.refusal !== 'CALENDAR_ENDS' ? ok(number) : refuse('CALENDAR_ENDS')
}
