import type { JobSpec } from './kernel/jobs.ts'
import { boards } from './modules/boards/index.ts'
import { pages } from './modules/pages/index.ts'
import { petitions } from './modules/petitions/index.ts'

/** Everything that time does, and when, in one place. */
export const JOBS: readonly JobSpec[] = [...pages.jobs, ...boards.jobs, ...petitions.jobs]
