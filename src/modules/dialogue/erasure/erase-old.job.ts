import type { JobSpec } from '#kernel/jobs.ts'
import { addDays, addMinutes, dayOf, instantAt } from '#kernel/time.ts'
import { forgetVoters } from '../hours/question.store.ts'
import { removeOldDrafts } from '../photographs/photograph.store.ts'
import { settingsOf } from '../topics/topic.store.ts'
import { eraseConversation } from './erase.act.ts'
import { closedBefore } from './erase.store.ts'

const DRAFT_MINUTES = 24 * 60

/**
 * Each night: conversations that were closed so long ago as the city keeps them, who voted in question hours whose votes
 * are counted, photographs of forms nobody sent.
 *
 * @law PIPA 21
 */
export const eraseOldConversations: JobSpec = {
  name: 'dialogue.erase-old',
  cron: '20 3 * * *',
  run: async ({ look, transact, clock }) => {
    const at = clock.now()
    const { keptDays } = await settingsOf(look)
    const before = instantAt(addDays(dayOf(at), -keptDays), 0)
    for (const id of await closedBefore(look, before)) await transact((tx) => eraseConversation(tx, id, at))
    await transact((tx) => forgetVoters(tx, at))
    await transact((tx) => removeOldDrafts(tx, addMinutes(at, -DRAFT_MINUTES)))
  },
}
