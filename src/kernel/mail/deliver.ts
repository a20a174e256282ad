import type { Kysely } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Seal } from '../crypto.ts'
import { addMinutes, type Instant } from '../time.ts'
import { Away, type Carriers, Undeliverable } from './carrier.ts'
import { countPaid } from './paid.ts'
import { PURPOSE } from './post.ts'

/** Minutes until the next try, by the tries made; after the last the message is given up and listed. */
const PAUSES = [1, 5, 30, 120, 720, 720, 720]
/** A message taken by a worker that died is taken again after this. No carrier takes so long. */
const TAKEN_MINUTES = 5
const AT_ONCE = 5
const SMS_PER_MONTH = 20_000

export interface Delivery {
  readonly db: Kysely<DB>
  readonly seal: Seal
  readonly carriers: Carriers
  readonly now: () => Instant
  /** Paid text messages a month, 20,000 unless told; beyond it mail takes over, or the message is held. */
  readonly smsPerMonth?: number
}

type Taken = Awaited<ReturnType<typeof take>>[number]
type Channel = 'mail' | 'sms'
type Route = { channel: Channel; to: Buffer }

/**
 * One pass over what is due. Several workers may run at once. Where a carrier is away, its other messages wait for
 * the next pass untried.
 *
 * @returns how many were sent
 */
export async function deliverDue(delivery: Delivery): Promise<number> {
  const away = new Set<Channel>()
  let sent = 0
  for (;;) {
    const batch = await take(delivery, away)
    const outcomes = await Promise.all(batch.map((message) => deliver(delivery, message, away)))
    sent += outcomes.filter(Boolean).length
    if (batch.length < AT_ONCE) return sent
  }
}

/** Marks them as being tried, in a short transaction of its own, before anything goes over the network. */
function take({ db, now }: Delivery, away: ReadonlySet<Channel>) {
  return db
    .updateTable('outbox.message')
    .set((eb) => ({ next_try_at: addMinutes(now(), TAKEN_MINUTES), tries: eb('tries', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('outbox.message')
        .select('id')
        .where('sent_at', 'is', null)
        .where('failed_at', 'is', null)
        .where('held', '=', false)
        .where('next_try_at', '<=', now())
        .where((eb) => (away.size === 0 ? eb.lit(true) : eb('channel', 'not in', [...away])))
        .orderBy('next_try_at')
        .limit(AT_ONCE)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute()
}

async function deliver(delivery: Delivery, message: Taken, away: Set<Channel>): Promise<boolean> {
  const { seal, carriers, now } = delivery
  const { subject_sealed, body_sealed, end_sealed } = message
  const route = await routeOf(delivery, message)
  if (!route || !subject_sealed || !body_sealed) {
    await note(delivery, message, { held: true, next_try_at: null })
    return false
  }
  try {
    const provider_id = await carriers[route.channel]({
      key: message.unique_key,
      to: seal.open(route.to, PURPOSE.to),
      subject: seal.open(subject_sealed, PURPOSE.subject),
      body: seal.open(body_sealed, PURPOSE.body),
      ...(end_sealed && { endUrl: seal.open(end_sealed, PURPOSE.end) }),
      at: message.created_at,
    })
    const done = { sent_at: now(), next_try_at: null, last_error: null, channel: route.channel }
    await note(delivery, message, { ...done, provider_id: provider_id ?? null })
    return true
  } catch (error) {
    if (error instanceof Away) away.add(route.channel)
    const pause = error instanceof Undeliverable ? undefined : PAUSES[message.tries - 1]
    const next =
      pause === undefined
        ? { failed_at: now(), next_try_at: null }
        : { next_try_at: addMinutes(now(), pause) }
    await note(delivery, message, { ...next, last_error: withoutAddresses(error) })
    return false
  }
}

const note = ({ db }: Delivery, { id }: Taken, what: object) =>
  db.updateTable('outbox.message').set(what).where('id', '=', id).execute()

/** A provider's refusal repeats the address; what is not sealed must not. */
const withoutAddresses = (error: unknown): string =>
  (error as Error).message.replaceAll(/[^\s<>]+@[^\s<>]+|\d[\d-]{7,}\d/g, '…').slice(0, 200)

async function routeOf(
  { db, now, smsPerMonth = SMS_PER_MONTH }: Delivery,
  message: Taken,
): Promise<Route | undefined> {
  const { id, channel, to_sealed, mail_fallback_sealed, paid_month } = message
  if (!to_sealed) return undefined
  if (channel === 'mail') return { channel, to: to_sealed }
  if (paid_month !== null || (await countPaid(db, id, now(), smsPerMonth)))
    return { channel: 'sms', to: to_sealed }
  return mail_fallback_sealed ? { channel: 'mail', to: mail_fallback_sealed } : undefined
}
