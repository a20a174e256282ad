import { seedHolidays } from '../../src/kernel/holidays.ts'
import type { SeedContext } from './context.ts'
import type { Tx } from '../../src/kernel/db.ts'

/** What the city's folder and the gazette say. Runs at every start; what is there already stays. */
export async function seedReference(tx: Tx, _context: SeedContext): Promise<void> {
  await seedHolidays(tx)
}
