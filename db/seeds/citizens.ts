import { hashPassword } from '../../src/kernel/crypto.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addMinutes } from '../../src/kernel/time.ts'
import { citizens } from '../../src/modules/accounts/index.ts'
import type { SeedContext } from './context.ts'

/** Invented: nobody lives behind these addresses. */
const PEOPLE = [
  { nickname: '수지사랑', email: 'suji@example.kr' },
  { nickname: '기흥이웃', email: 'giheung@example.kr' },
  { nickname: '처인들길', email: 'cheoin@example.kr' },
]
const PASSWORD = 'walk along the stream 2026'
const YEAR_MINUTES = 365 * 24 * 60

/** Takes its time, so it comes before the transaction. */
export const hashForCitizens = (): Promise<string> => hashPassword(PASSWORD)

/** Three citizens, verified, whom the sign-in page of a demonstration shows. */
export async function seedCitizens(tx: Tx, { seal, clock }: SeedContext, passwordHash: string) {
  const at = clock.now()
  const { invent } = citizens
  for (const [sort, { nickname, email }] of PEOPLE.entries()) {
    const citizenId = await invent.insertCitizen(tx, seal, { nickname, lang: 'ko', email }, at)
    if (citizenId === undefined) continue
    await invent.saveCitizenPassword(tx, { citizenId, passwordHash, at })
    await invent.saveConsents(tx, { citizenId, to: ['terms', 'personal-data'], at })
    const personLookup = invent.personLookupOf(seal, `demonstration ${sort}`)
    await invent.saveVerified(tx, citizenId, { personLookup, at, until: addMinutes(at, YEAR_MINUTES) })
    await invent.saveShownCitizen(tx, { citizenId, email, password: PASSWORD, sort })
  }
}
