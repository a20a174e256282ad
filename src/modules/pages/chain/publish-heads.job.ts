import { publishHeads } from '#kernel/audit/daily-heads.ts'
import type { JobSpec } from '#kernel/jobs.ts'

/** When a day is over, and five minutes for what was under way: where the record of acts stood at its end. */
export const publishChainHeads: JobSpec = {
  name: 'pages.publish-chain-heads',
  cron: '5 0 * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => publishHeads(tx, clock.today()))
  },
}
