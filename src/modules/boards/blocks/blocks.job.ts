import type { JobSpec } from '#kernel/jobs.ts'
import { policyOf } from '../removal/policy.ts'
import { lockTarget } from '../withheld/target.store.ts'
import { lift } from '../withheld/withhold.ts'
import { endedBlocks, eraseRequesters } from './block-request.store.ts'
import { words } from './block-letters.words.ts'

const nobody = async () => new Map<string, string>()

/** Each minute: what was hidden for a while is shown again when its time is over. @law ICNA 44-2(4) */
export const endBlocks: JobSpec = {
  name: 'boards.end-blocks',
  cron: '* * * * *',
  run: async ({ transact, look, clock, seal, city, siteUrl }) => {
    const at = clock.now()
    const reason = { ko: words('ko').restored, en: words('en').restored }
    const by = {
      id: 'system:clock',
      from: 'boards.end-blocks',
      name: '',
      departmentName: city.name.ko,
      phone: city.phone,
    }
    const around = { seal, city, siteUrl, substitutes: nobody }
    for (const one of await endedBlocks(look, at))
      await transact(async (tx) => {
        const target = await lockTarget(tx, one)
        await lift(tx, around, target, { id: one.id, as: 'ended', reason, by, at })
      })
  },
}

/** Each night: who asked is forgotten when it has long been decided. @law PIPA 21 */
export const forgetRequesters: JobSpec = {
  name: 'boards.forget-requesters',
  cron: '25 3 * * *',
  run: async ({ transact, clock, city }) => {
    const keepDays = policyOf(city).blockRequestKeepDays
    await transact((tx) => eraseRequesters(tx, { today: clock.today(), keepDays, at: clock.now() }))
  },
}
