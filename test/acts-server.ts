import { createApp } from '../src/app.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { sendRecords } from '../src/modules/petitions/records/send-records.job.ts'
import { childTown } from './child-town.ts'

/**
 * A serving process of its own, to be killed: host and database of a test town and the moment as arguments. What is
 * sent with the header `mute` is carried out and not answered. `POST /records` does what time does with ended petitions.
 */
const [host = '', database = '', at = ''] = process.argv.slice(2)
const deps = await childTown(host, database, at)
const app = createApp(deps, { assets: loadAssets([], []) })
app.post('/records', async () => {
  await sendRecords.run(deps, {})
  return 'done'
})
app.addHook('onSend', (req, _reply, _payload, done) => {
  if (req.headers['mute'] === undefined) done()
})
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
