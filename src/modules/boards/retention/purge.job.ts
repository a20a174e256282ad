import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { lockTarget } from '../withheld/target.store.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { LOG, republishOf } from '../withheld/withhold.ts'
import { lockRetention, overdue, purge } from './retention.store.ts'

/** Each night: the text of what was removed or withdrawn long enough ago goes; what stands on the board stays. @law PIPA 21 @article 6(2) */
export const purgeRemoved: JobSpec = {
  name: 'boards.purge-removed',
  cron: '40 3 * * *',
  run: async ({ transact, look, clock }) => {
    const today = clock.today()
    for (const one of await overdue(look, today))
      await transact(async (tx) => {
        const target = await lockTarget(tx, one)
        const kept = await lockRetention(tx, one.withheldId)
        // since it was found it was purged, is kept longer, or is shown again
        if (!kept || kept.purgedAt !== null || kept.keepUntil >= today || kept.liftedAt !== null) return
        await purge(tx, one.withheldId, clock.now(), today)
        await republishOf(tx, target)
        touch(tx, LOG)
        const by = { id: 'system:clock', from: 'boards.purge-removed' }
        const about = addressOf(target.boardId, target)
        record(tx, { what: 'removed-text.purged', about, by, detail: { withheld: one.withheldId } })
      })
  },
}
