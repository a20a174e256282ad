import { sql } from 'kysely'
import { hashPassword } from '../../src/kernel/crypto.ts'
import { SetupError } from '../../src/kernel/errors.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import { hashForCitizens, seedCitizens } from './citizens.ts'
import type { DemonstrationContext } from './context.ts'
import { seedBoards } from './boards.ts'
import { seedContents } from './contents.ts'
import { seedCounsel } from './counsel.ts'
import { seedDialogue } from './dialogue.ts'
import { seedNews } from './news.ts'
import { seedOpinions } from './opinions.ts'
import { seedPayments } from './payments.ts'
import { PASSWORD, seedPetitions } from './petitions.ts'
import { seedStaff, showStaff } from './staff.ts'
import { seedTurns } from './turns.ts'

/**
 * A lifelike town, in words and with people of our own invention: all of it or nothing. A town that has staff
 * already stays as it is; only invented people to whom nobody gave secrets yet get the ones that are shown.
 *
 * @returns whether it was made
 * @throws SetupError in production
 */
export async function seedDemonstration(
  context: DemonstrationContext,
  { production }: { production: boolean },
): Promise<boolean> {
  if (production) throw new SetupError('the demonstration town is not for production: set SEED=none')
  const passwordHash = await hashPassword(PASSWORD)
  const forCitizens = await hashForCitizens()
  const isMade = await context.transact(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('demonstration', 0))`.execute(tx)
    if ((await accounts.list(tx)).length > 0) return false
    await seedStaff(tx, context)
    await seedNews(tx, context)
    await seedContents(tx, context)
    await seedPetitions(tx, context, passwordHash)
    await seedTurns(tx, context, passwordHash)
    await seedPayments(tx, context)
    await seedCounsel(tx, context)
    await seedOpinions(tx, context)
    await seedDialogue(tx, context)
    await seedCitizens(tx, context, forCitizens)
    await seedBoards(tx, context)
    return true
  })
  await showStaff(context)
  return isMade
}
