import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that does nothing but send the bytes and headers of a page it was given: the most that can be had. */
const page = await fetch(process.argv[2] as string, { headers: { 'accept-encoding': 'identity' } })
const bytes = Buffer.from(await page.arrayBuffer())
const headers = Object.fromEntries(
  [...page.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
)
const server = createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(bytes)
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
