import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type AppDeps } from '../src/app.ts'
import { createFrames } from '../src/frame.ts'
import { appendRecorded } from '../src/kernel/audit.ts'
import { notifyTouched } from '../src/kernel/cache.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { clockFrom } from '../src/kernel/clock.ts'
import { PORT } from '../src/kernel/cluster.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { folderOfDocuments } from '../src/kernel/documents.ts'
import { openDatabase, type Role, ROLES } from '../src/kernel/db.ts'
import { openFiles } from '../src/kernel/files.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { brokenEventRoutes } from './broken-events.ts'
import { CITY, TEST_SECRET } from './names.ts'

/**
 * A serving process of its own, to be killed: host and database of a test town, the moment and the secret as
 * arguments. With `broken` the address is answered by a handler that notes the credit in one transaction and the
 * event in another: what the test must find out.
 */
const [host = '', database = '', at = '', paymentSecret = '', how = ''] = process.argv.slice(2)
const open = (role: Role, max: number) => openDatabase({ host, port: PORT, database, user: ROLES[role] }, max)
const look = open('app', 8)
const read = open('public', 1)
const clock = clockFrom(() => Date.parse(at))
const city = readCityFile<City>(CITY, 'city.json')
const seal = await loadKeys(look, [TEST_SECRET])
const deps: AppDeps = {
  siteUrl: 'http://localhost',
  production: false,
  city,
  clock,
  read,
  look,
  transact: transactor(look, { beforeCommit: [appendRecorded, notifyTouched], afterCommit: [] }),
  seal,
  vault: open('credentials', 1),
  documents: folderOfDocuments(join(tmpdir(), `nurijip-records-${database}`)),
  files: await openFiles({
    storageUrl: undefined,
    dataDir: join(tmpdir(), `nurijip-files-${database}`),
    seal,
  }),
  frame: createFrames({ city, cityFolder: CITY, read, clock }),
}
const app = createApp(deps, { assets: loadAssets([], []), paymentSecret })
app.register(async (scope) => brokenEventRoutes(scope, deps), { prefix: '/broken' })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(
  `${address}${how === 'broken' ? '/broken/two-transactions' : '/api/v1/payments/events'}\n`,
)
