import { seedReference } from '../db/seeds/index.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { PORT } from '../src/kernel/cluster.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { openDatabase, ROLES } from '../src/kernel/db.ts'
import { CITY, TEMPLATE, TEST_SECRET } from './names.ts'

/** What every test finds: the city's own data. */
export async function seedTemplate(host: string): Promise<void> {
  const at = { host, port: PORT, database: TEMPLATE }
  const app = openDatabase({ ...at, user: ROLES.app }, 2)
  const transact = transactor(app, { beforeCommit: [endAct], afterCommit: [] })
  const context = {
    city: readCityFile<City>(CITY, 'city.json'),
    cityFolder: CITY,
    clock: systemClock,
    seal: await loadKeys(app, [TEST_SECRET]),
    siteUrl: 'http://localhost',
  }
  await transact((tx) => seedReference(tx, context))
  await app.destroy()
}
