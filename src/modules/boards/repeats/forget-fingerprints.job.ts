import type { JobSpec } from '#kernel/jobs.ts'
import { addDays, dayOf, instantAt } from '#kernel/time.ts'
import { forgetFingerprints } from './fingerprint.store.ts'

/** A week is compared; the rest lets an officer see what led to a finding. */
const KEPT_DAYS = 31
const DEVICE_DAYS = 7

/** What is no longer compared is not kept. @article 6(2)8 @law PIPA 21(1) */
export const forgetOldFingerprints: JobSpec = {
  name: 'boards.fingerprints',
  cron: '25 0 * * *',
  run: async ({ transact, clock }) => {
    const today = dayOf(clock.now())
    const since = (days: number) => instantAt(addDays(today, -days), 0)
    await transact((tx) =>
      forgetFingerprints(tx, { until: since(KEPT_DAYS), deviceUntil: since(DEVICE_DAYS) }),
    )
  },
}
