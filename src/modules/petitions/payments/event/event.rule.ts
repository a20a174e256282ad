import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Instant, instant, millisecondsOf } from '#kernel/time.ts'

/** What a provider of virtual accounts tells. */
export interface PaymentEvent {
  readonly id: string
  readonly type: 'credit' | 'cancel'
  /** The provider's number of the payment; its cancellation has the same. */
  readonly transaction: string
  readonly amountWon: number
  /** The bank's instant of the credit. */
  readonly at: Instant
  /** Of a credit: what the payer was told to write, and the payer's name. */
  readonly reference: string
  readonly payer: string
}

/** An event's time may lie so far from ours, either way. */
export const WINDOW_MINUTES = 5
const MS = 60_000
const NAME = /^[\w.:-]{1,100}$/

/** Seconds since 1970, as the header says it. */
export const isWithinWindow = (timestamp: string, now: Instant): boolean =>
  /^\d{1,12}$/.test(timestamp) &&
  Math.abs(Number(timestamp) * 1_000 - millisecondsOf(now)) <= WINDOW_MINUTES * MS

/** @refusal not-an-event */
export function readEvent(text: string): Result<PaymentEvent, 'not-an-event'> {
  let fields: Record<string, unknown>
  try {
    fields = Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return refuse('not-an-event')
  }
  const { id, type, transaction, amountWon, at, reference = '', payer = '' } = fields
  const isWon = Number.isSafeInteger(amountWon) && (amountWon as number) > 0 && (amountWon as number) < 1e12
  if (typeof id !== 'string' || !NAME.test(id) || (type !== 'credit' && type !== 'cancel'))
    return refuse('not-an-event')
  if (typeof transaction !== 'string' || !NAME.test(transaction) || !isWon) return refuse('not-an-event')
  if (typeof reference !== 'string' || reference.length > 100) return refuse('not-an-event')
  if (typeof payer !== 'string' || payer.length > 100) return refuse('not-an-event')
  const moment = momentOf(at)
  if (moment === undefined) return refuse('not-an-event')
  const plain = {
    reference: reference.replaceAll('\0', ''),
    payer: payer.replaceAll('\0', '').toWellFormed(),
  }
  return ok({ id, type, transaction, amountWon: amountWon as number, at: moment, ...plain })
}

function momentOf(text: unknown): Instant | undefined {
  try {
    return typeof text === 'string' ? instant(text) : undefined
  } catch {
    return undefined
  }
}
