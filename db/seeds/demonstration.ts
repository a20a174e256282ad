import { SetupError } from '../../src/kernel/errors.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import type { DemonstrationContext } from './context.ts'
import { seedNews } from './news.ts'
import { seedPetitions } from './petitions.ts'
import { seedStaff } from './staff.ts'

/**
 * A lifelike town, in words and with people of our own invention. A town that has staff already stays as it is.
 *
 * @returns whether it was made
 * @throws SetupError in production
 */
export async function seedDemonstration(
  context: DemonstrationContext,
  { production }: { production: boolean },
): Promise<boolean> {
  if (production) throw new SetupError('the demonstration town is not for production: set SEED=none')
  if ((await context.transact((tx) => accounts.list(tx))).length > 0) return false
  await seedStaff(context)
  await seedNews(context)
  await seedPetitions(context)
  return true
}
