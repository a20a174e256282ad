import type { JobSpec } from '#kernel/jobs.ts'
import { lockCitizenRow } from '../citizens/citizen.store.ts'
import { forgetLinks } from '../citizens/letter-link.store.ts'
import { forgetSignIns } from '../citizens/sign-ins.store.ts'
import type { OnErase } from '../citizens/surroundings.ts'
import { childrenWithoutConsent, forgetLateContacts } from '../guardian/guardian-request.store.ts'
import { forgetBegun } from '../identity/begun.store.ts'
import { forgetChecks } from '../identity/identity-check.store.ts'
import { forgetOidcBegun } from '../oidc/external-identity.store.ts'
import { forgetChallenges } from '../passkeys/passkey.store.ts'
import { closeAccount } from './close-account.act.ts'

const BY = { id: 'system:clock', from: 'citizens.sweep' }

/**
 * Each night: links and checks under way that work no more, sign-ins of more than 90 days, records of identity whose
 * time is over, contacts of guardians who did not answer; accounts of children for whom nobody consented close.
 *
 * @law PIPA 21, 22-2 @law ICNA 44-5(1)1
 */
export const sweepCitizens = (onErase: readonly OnErase[]): JobSpec => ({
  name: 'citizens.sweep',
  cron: '23 3 * * *',
  async run({ look, transact, clock, city }) {
    const at = clock.now()
    await transact(async (tx) => {
      await forgetLinks(tx, at)
      await forgetBegun(tx, at)
      await forgetChallenges(tx, at)
      await forgetOidcBegun(tx, at)
      await forgetSignIns(tx, at)
      await forgetChecks(tx, at)
      await forgetLateContacts(tx, at)
    })
    const months = city.policies.identityRecordMonths
    for (const citizenId of await childrenWithoutConsent(look, at))
      await transact(async (tx) => {
        await lockCitizenRow(tx, citizenId)
        // a guardian may have consented meanwhile
        if ((await childrenWithoutConsent(tx, at, citizenId)).length === 0) return
        await closeAccount(tx, { citizenId, because: 'no-guardian', months, by: BY, at }, onErase)
      })
  },
})
