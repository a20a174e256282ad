import type { JobSpec } from './kernel/jobs.ts'
import { sweepOrphans } from './kernel/files.ts'
import { addMinutes } from './kernel/time.ts'
import { boards } from './modules/boards/index.ts'
import { operations } from './modules/operations/index.ts'
import { pages } from './modules/pages/index.ts'
import { petitions } from './modules/petitions/index.ts'
import { search } from './modules/search/index.ts'

/** Minutes that a file may wait for the act that adopts it. */
const UNADOPTED_MINUTES = 120

/** Files that no act adopted are removed. Whoever keeps files says here which are its own. @law PIPA 21 */
const sweepFiles: JobSpec = {
  name: 'files.sweep',
  cron: '43 * * * *',
  run: async ({ files, look, clock }) => {
    const owners = [petitions.holdsFile, pages.holdsFile, boards.holdsOrderFile]
    const isAdopted = async (hash: string) => {
      for (const holdsFile of owners) if (await holdsFile(look, hash)) return true
      return false
    }
    await sweepOrphans(files, isAdopted, addMinutes(clock.now(), -UNADOPTED_MINUTES))
  },
}

/** Everything that time does, and when, in one place. */
export const JOBS: readonly JobSpec[] = [
  ...pages.jobs,
  ...boards.jobs,
  ...petitions.jobs,
  ...search.jobs,
  ...operations.jobs,
  sweepFiles,
]
