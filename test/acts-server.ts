import { sql } from 'kysely'
import { createApp } from '../src/app.ts'
import { record } from '../src/kernel/audit.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { purgeRemoved } from '../src/modules/boards/retention/purge.job.ts'
import { sendRecords } from '../src/modules/petitions/records/send-records.job.ts'
import { childTown } from './child-town.ts'

/**
 * A serving process of its own, to be killed: host and database of a test town and the moment as arguments. What is
 * sent with the header `mute` is carried out and not answered. `POST /records` does what time does with ended petitions,
 * `POST /purge` with removed texts; `POST /halves` is an act as none may be, in two transactions.
 */
const [host = '', database = '', at = ''] = process.argv.slice(2)
const deps = await childTown(host, database, at)
const app = createApp(deps, { assets: loadAssets([], []) })
app.post('/records', async () => {
  await sendRecords.run(deps, {})
  return 'done'
})
app.post('/purge', async () => {
  await purgeRemoved.run(deps, {})
  return 'done'
})
app.post<{ Body: { posting: string } }>('/halves', async ({ body: { posting } }) => {
  await deps.transact((tx) => sql`update boards.posting set shown_as = '' where id = ${posting}`.execute(tx))
  const by = { id: 'system:test', from: 'test' }
  await deps.transact(async (tx) => record(tx, { what: 'posting.halved', about: `posting:${posting}`, by }))
  return 'done'
})
app.addHook('onSend', (req, _reply, _payload, done) => {
  if (req.headers['mute'] === undefined) done()
})
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
