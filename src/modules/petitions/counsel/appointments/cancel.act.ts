import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import { tellCounselors } from '../telling/tell-counselors.act.ts'
import { lockAppointment, saveCancelled } from './appointment.store.ts'

export type CancelRefusal = 'has-begun' | 'cancelled' | 'no-reason' | 'not-yours'
interface Cancelling {
  readonly number: string
  /** The asker, or the post of the counselor who is met. */
  readonly side: 'asker' | { readonly postId: string }
  /** A counselor says why. */
  readonly reason: string | undefined
  readonly by: Actor
  readonly at: Instant
}

/**
 * Cancels an appointment before it begins; its time may be booked anew. The asker is told, with the counselor's reason.
 *
 * @returns nothing; refuses `not-yours`, `cancelled`, `has-begun`, `no-reason`
 * @article 11(1)
 */
export async function cancelAppointment(
  tx: Tx,
  mailing: Mailing,
  { number, side, reason, by, at }: Cancelling,
): Promise<Result<undefined, CancelRefusal>> {
  const appointment = await lockAppointment(tx, mailing.seal, number)
  const { postId, fieldId, startsAt, way, lang } = appointment
  if (side !== 'asker' && side.postId !== postId) return refuse('not-yours')
  if (appointment.cancelledAt !== null) return refuse('cancelled')
  if (startsAt <= at) return refuse('has-begun')
  if (side !== 'asker' && !reason) return refuse('no-reason')
  const who = side === 'asker' ? side : 'counselor'
  await saveCancelled(tx, mailing.seal, { number, by: who, reason, at })
  record(tx, { what: 'counsel.cancelled', about: `counsel:${number}`, by, detail: { by: who } })
  const news = { number, about: 'cancelled', fieldId, postIds: [postId], startsAt, at } as const
  if (side === 'asker') await tellCounselors(tx, mailing, news)
  await tellAsker(tx, mailing, { number, lang, about: 'cancelled', startsAt, way, reason, postId, at })
  return ok(undefined)
}
