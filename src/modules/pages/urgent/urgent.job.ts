import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { TURN } from './urgent.act.ts'

/** Drops the kept pages when an urgent notice begins or ends. */
export const urgentTurn: JobSpec = {
  name: TURN.name,
  run: async ({ transact }) => transact(async (tx) => touch(tx, 'frame')),
}
