import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { type Instant, millisecondsOf } from '#kernel/time.ts'
import { endUrgent, insertUrgent, type UrgentNotice } from './urgent.store.ts'

/** Its turn comes when a notice begins and when it ends: every kept page shows it, or shows it no more. */
export const TURN = { name: 'pages.urgent-turn' } as const

interface By {
  readonly by: Actor
  readonly at: Instant
}

const enqueueTurn = (tx: Tx, turn: Instant, at: Instant): Promise<unknown> =>
  enqueue(tx, TURN, {}, { after: Math.max(0, Math.ceil((millisecondsOf(turn) - millisecondsOf(at)) / 1000)) })

/** Shows a notice above every page, from a moment to another. */
export async function raiseUrgent(
  tx: Tx,
  { by, at, ...notice }: Omit<UrgentNotice, 'id'> & By,
): Promise<void> {
  const id = await insertUrgent(tx, notice)
  for (const turn of [notice.fromAt, notice.untilAt]) await enqueueTurn(tx, turn, at)
  touch(tx, 'frame')
  record(tx, { what: 'urgent.raised', about: `urgent:${id}`, by, detail: { until: notice.untilAt } })
}

/** Ends a notice now, one that began this second with that second. One that has ended already stays as it is. */
export async function lowerUrgent(tx: Tx, { id, by, at }: { id: number } & By): Promise<void> {
  const endsAt = await endUrgent(tx, id, at)
  if (endsAt === undefined) return
  if (endsAt > at) await enqueueTurn(tx, endsAt, at)
  touch(tx, 'frame')
  record(tx, { what: 'urgent.ended', about: `urgent:${id}`, by })
}
