import type { JobSpec } from './kernel/jobs.ts'

/** Everything that time does, and when, in one place. */
export const JOBS: readonly JobSpec[] = []
