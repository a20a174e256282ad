import type { JobSpec } from '#kernel/jobs.ts'
import { addMinutes } from '#kernel/time.ts'
import { cutAuthor, leftBefore } from './left-author.store.ts'

/** Days after an account was closed in which it is still known what was written with it. */
const KEEP_AUTHOR_DAYS = 180

/** What somebody wrote who left is nobody's after half a year: until then courts may ask. @law PIPA 21 */
export const cutAuthors: JobSpec = {
  name: 'boards.cut-authors',
  cron: '25 3 * * *',
  run: async ({ transact, look, clock }) => {
    const at = clock.now()
    for (const id of await leftBefore(look, addMinutes(at, -KEEP_AUTHOR_DAYS * 24 * 60)))
      await transact((tx) => cutAuthor(tx, id, at))
  },
}
