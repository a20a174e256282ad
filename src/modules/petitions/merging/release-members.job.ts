import type { JobSpec } from '#kernel/jobs.ts'
import { AFTER_MERGED } from './merging.rule.ts'
import { releaseMembers } from './unmerge.act.ts'

/** After a lead ended, or a member left: nobody waits with a petition that answers for nobody. */
export const releaseMerged: JobSpec<{ lead: string }> = {
  name: AFTER_MERGED,
  run: (deps, { lead }) => {
    const by = { id: 'system:merging', from: 'job' }
    return deps.transact((tx) => releaseMembers(tx, deps, { lead, by, at: deps.clock.now() }))
  },
}
