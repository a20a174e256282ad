import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { enterPetition } from '../filing/enter-petition.act.ts'
import { feeOf } from '../kinds/kind.rule.ts'
import { findKind } from '../kinds/kind.store.ts'
import { decideChannel, type ENTERED } from '../petition/channel.rule.ts'
import { findByFormKey, getPetition } from '../petition/petition.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import { receivePetition } from '../receipt/receive-petition.act.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

export type CounterRefusal = 'no-right' | 'no-such-kind' | 'not-by-phone' | 'CALENDAR_ENDS'

export interface AtCounter {
  readonly formKey: string
  readonly kindId: string
  readonly channel: (typeof ENTERED)[number]
  readonly title: string
  readonly body: string
  /** What else was handed over, for officers. */
  readonly papers: string
  readonly petitioner: Petitioner
  readonly wantsPublication: boolean
  readonly by: Clerk
  readonly at: Instant
}

/**
 * Enters a petition that came to the counter, by telephone, post or fax. Without a fee it is received in the same
 * act: the same receipt and the same clock as at the e-desk. One form sent twice is one petition.
 *
 * @returns its number
 * @law CPTA 8, 9(1); CPTA-ED 6(1), 6(2)
 */
export async function fileAtCounter(
  tx: Tx,
  mailing: Mailing,
  filing: AtCounter,
): Promise<Result<string, CounterRefusal>> {
  const { formKey, kindId, channel, papers, by, at } = filing
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const known = await findByFormKey(tx, formKey)
  if (known !== undefined) return ok(known)
  const kind = await findKind(tx, kindId)
  if (!kind?.isOpen) return refuse('no-such-kind')
  const may = decideChannel(kind.category, channel)
  if (!may.ok) return may
  const note = papers === '' ? {} : { note: papers }
  const { number, seq } = await enterPetition(tx, mailing, {
    ...filing,
    ...note,
    kind,
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
