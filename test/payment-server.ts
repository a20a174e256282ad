import { createApp } from '../src/app.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { brokenEventRoutes } from './broken-events.ts'
import { childTown } from './child-town.ts'

/**
 * A serving process of its own, to be killed: host and database of a test town, the moment and the secret as
 * arguments. With `broken` the address is answered by a handler that notes the credit in one transaction and the
 * event in another: what the test must find out.
 */
const [host = '', database = '', at = '', paymentSecret = '', how = ''] = process.argv.slice(2)
const deps = await childTown(host, database, at)
const app = createApp(deps, { assets: loadAssets([], []), paymentSecret })
app.register(async (scope) => brokenEventRoutes(scope, deps), { prefix: '/broken' })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(
  `${address}${how === 'broken' ? '/broken/two-transactions' : '/api/v1/payments/events'}\n`,
)
