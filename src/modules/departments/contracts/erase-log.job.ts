import type { JobSpec } from '#kernel/jobs.ts'
import { sealContacts } from './contact.store.ts'
import { keptOfEnded } from './contract.store.ts'
import { eraseLog } from './erase-log.act.ts'
import { endedBefore } from './keeping.rule.ts'

const BY = { id: 'system:clock', from: 'departments.erase-log' }

/** Every night: what the people of a contract asked for goes when its time after the contract is over. @law PIPA 21 */
export const eraseLogs: JobSpec = {
  name: 'departments.erase-log',
  cron: '50 3 * * *',
  run: async ({ look, transact, clock, city }) => {
    const at = clock.now()
    const before = endedBefore(at, city.policies.contractLogMonths)
    for (const id of await keptOfEnded(look, before))
      while (await transact((tx) => eraseLog(tx, { id, before, by: BY, at })));
  },
}

/** Contacts that were written before they were sealed. @law PIPA 29 */
export const sealContactsAtStart: JobSpec = {
  name: 'departments.seal-contacts',
  atStart: {},
  run: async ({ transact, seal }) => transact((tx) => sealContacts(tx, seal)),
}
