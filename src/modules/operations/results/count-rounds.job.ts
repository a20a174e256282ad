import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { choicesIn } from '../answers/answer.store.ts'
import { destroyRoundKey } from '../answers/round-key.store.ts'
import { lockRound, saveCounted, uncountedRounds } from '../rounds/round.store.ts'
import { saveResults } from './result.store.ts'
import { createTally } from './tally.rule.ts'

/** After the last day of a round: its answers are counted, and what could tell who answered is destroyed. @article 4 */
export const countRounds: JobSpec = {
  name: 'operations.count-rounds',
  cron: '2 0 * * *',
  run: async ({ transact, look, clock }) => {
    for (const id of await uncountedRounds(look, clock.today()))
      await transact(async (tx) => {
        const { questions, isCounted } = await lockRound(tx, id)
        if (isCounted) return
        const tally = createTally(questions)
        for await (const choices of choicesIn(tx, id)) tally.count(choices)
        await saveResults(tx, id, tally.counts())
        await destroyRoundKey(tx, id)
        await saveCounted(tx, id, clock.now())
        touch(tx, 'opinion-rounds', `opinion-round:${id}`)
        const by = { id: 'system:clock', from: 'jobs' }
        record(tx, { what: 'opinion-round.counted', about: `opinion-round:${id}`, by })
      })
  },
}
