import type { JobSpec } from '#kernel/jobs.ts'
import { noteAnswered, noteText } from './note-text.act.ts'
import { reckonShares, withoutSimilarText } from './similar.store.ts'

const AT_ONCE = 200

/** Every night: which pairs of syllables are common. Petitions received before there was a table are brought in. */
export const reckonPairShares: JobSpec = {
  name: 'petitions.reckon-pair-shares',
  cron: '40 3 * * *',
  run: async ({ look, transact, seal }) => {
    for (;;) {
      const rows = await withoutSimilarText(look, AT_ONCE)
      await transact(async (tx) => {
        for (const row of rows) {
          await noteText(tx, seal, row)
          if (row.decidedAt) await noteAnswered(tx, row.number, row.decidedAt)
        }
      })
      if (rows.length < AT_ONCE) break
    }
    await transact(reckonShares)
  },
}
