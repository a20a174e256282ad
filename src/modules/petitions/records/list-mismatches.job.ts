import type { JobSpec } from '#kernel/jobs.ts'
import { mismatchesNow } from './mismatches.ts'
import { saveMismatches } from './mismatch.store.ts'

/** The list of the day, before the office opens: kept as it stood then. */
export const listMismatches: JobSpec = {
  name: 'petitions.list-record-mismatches',
  cron: '0 8 * * *',
  run: async (deps) => {
    const list = await mismatchesNow(deps)
    await deps.transact((tx) => saveMismatches(tx, deps.clock.today(), list))
  },
}
