import type { FastifyInstance } from 'fastify'

/** Milliseconds in which what a connection has sent is read, before it counts as idle. */
const READ_MS = 1_000

/** A connection whose request is still on its way in looks idle to a server that closes: it gets its time first. */
export function closeIdleLate(app: FastifyInstance): void {
  const closeIdle = app.server.closeIdleConnections.bind(app.server)
  app.server.closeIdleConnections = () => {
    const again = setInterval(closeIdle, READ_MS)
    app.server.once('close', () => clearInterval(again))
  }
}
