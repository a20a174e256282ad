import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { countReactions } from './reaction.store.ts'

/** Once a minute the pages of postings that were found good say how often. @article 13 */
export const countReactionsOfPostings: JobSpec = {
  name: 'boards.count-reactions',
  cron: '* * * * *',
  run: async ({ transact }) => {
    await transact(async (tx) => {
      const counted = await countReactions(tx)
      const boards = new Set(counted.map((one) => `board:${one.boardId}`))
      touch(tx, ...counted.map((one) => `posting:${one.id}`), ...boards)
    })
  },
}
