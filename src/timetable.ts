import type { JobSpec } from './kernel/jobs.ts'
import { isHeldFile, removeUnheld } from './held-files.ts'
import { sweepOrphans } from './kernel/files.ts'
import { addMinutes } from './kernel/time.ts'
import { citizens } from './modules/accounts/index.ts'
import { boards } from './modules/boards/index.ts'
import { departments } from './modules/departments/index.ts'
import { dialogue } from './modules/dialogue/index.ts'
import { operations } from './modules/operations/index.ts'
import { pages } from './modules/pages/index.ts'
import { petitions } from './modules/petitions/index.ts'
import { search } from './modules/search/index.ts'
import { ON_ERASE } from './on-erase.ts'

/** Minutes that a file may wait for the act that adopts it. */
const UNADOPTED_MINUTES = 120

/** Files that no act adopted are removed. `held-files` says whose they may be. @law PIPA 21 */
const sweepFiles: JobSpec = {
  name: 'files.sweep',
  cron: '43 * * * *',
  run: async ({ files, look, clock }) => {
    const isAdopted = (hash: string) => isHeldFile(look, hash)
    await sweepOrphans(files, isAdopted, addMinutes(clock.now(), -UNADOPTED_MINUTES))
  },
}

/** What is removed because of personal data is gone, also when the program stopped meanwhile. @law PIPA 21(1) */
const removeBytes: JobSpec<{ hashes: readonly string[] }> = {
  ...pages.REMOVE_BYTES,
  run: (deps, { hashes }) => removeUnheld(deps, hashes),
}

/** Everything that time does, and when, in one place. */
export const JOBS: readonly JobSpec[] = [
  ...pages.jobs,
  ...boards.jobs,
  ...petitions.jobs,
  ...departments.jobs,
  ...dialogue.jobs,
  ...search.jobs,
  ...operations.jobs,
  citizens.sweep(ON_ERASE),
  sweepFiles,
  removeBytes as JobSpec,
]
