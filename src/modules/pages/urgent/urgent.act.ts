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

/** Shows a notice above every page, from a moment to another. */
export async function raiseUrgent(
  tx: Tx,
  { by, at, ...notice }: Omit<UrgentNotice, 'id'> & By,
): Promise<void> {
  const id = await insertUrgent(tx, notice)
  for (const turn of [notice.fromAt, notice.untilAt])
    await enqueue(
      tx,
      TURN,
      {},
      { after: Math.max(0, Math.ceil((millisecondsOf(turn) - millisecondsOf(at)) / 1000)) },
    )
  touch(tx, 'frame')
  record(tx, { what: 'urgent.raised', about: `urgent:${id}`, by, detail: { until: notice.untilAt } })
}

/** Ends a notice now. One that has ended already stays as it is. */
export async function lowerUrgent(tx: Tx, { id, by, at }: { id: number } & By): Promise<void> {
  if (!(await endUrgent(tx, id, at))) return
  touch(tx, 'frame')
  record(tx, { what: 'urgent.ended', about: `urgent:${id}`, by })
}
