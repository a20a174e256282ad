import { hashToken, sameBytes } from '#kernel/crypto.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { referencesIn } from '../charge/reference.rule.ts'
import { cancelCredit, type Cancelled } from '../credit/cancel-credit.act.ts'
import { lockTransaction } from '../credit/credit.store.ts'
import { type Noted, noteCredit } from '../credit/note-credit.act.ts'
import type { PaymentEvent } from './event.rule.ts'
import { findEvent, insertEvent } from './payment-event.store.ts'

/**
 * Takes what the provider told, and that it was told, in one transaction: told again, nothing happens.
 *
 * @article 9(2)
 * @refusal other-content an event of this id said something else
 */
export async function takeEvent(
  tx: Tx,
  mailing: Mailing,
  { event, body, from, at }: { event: PaymentEvent; body: string; from: string; at: Instant },
): Promise<Result<Noted | Cancelled, 'other-content'>> {
  const { id, transaction: transactionId } = event
  const contentHash = hashToken(body)
  await lockTransaction(tx, `event ${id}`)
  const known = await findEvent(tx, id)
  if (known) return sameBytes(known.contentHash, contentHash) ? ok('known') : refuse('other-content')
  const by = { id: 'system:payments', from }
  const { amountWon } = event
  const outcome =
    event.type === 'credit'
      ? await creditOf(tx, mailing, event, { by, at })
      : await cancelCredit(tx, mailing, { transactionId, amountWon }, { by, at })
  await insertEvent(tx, { id, contentHash, transactionId, outcome, at })
  record(tx, {
    what: `payment.${event.type}`,
    about: `transaction:${transactionId}`,
    by,
    detail: { outcome },
  })
  return ok(outcome)
}

function creditOf(tx: Tx, mailing: Mailing, event: PaymentEvent, acting: { by: Actor; at: Instant }) {
  const { transaction: transactionId, amountWon, at, payer } = event
  const references = referencesIn(event.reference)
  return noteCredit(
    tx,
    mailing,
    {
      identity: JSON.stringify(['provider', transactionId]),
      heldBy: 'provider',
      at,
      amountWon,
      balanceWon: undefined,
      reference: references.length === 1 ? (references[0] as string) : null,
      payerText: `${payer} ${event.reference}`.trim(),
      payer,
      transactionId,
      notedAt: acting.at,
    },
    acting,
  )
}
