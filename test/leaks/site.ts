import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type AppDeps, createApp } from '../../src/app.ts'
import { createCache, dropTouched } from '../../src/kernel/cache.ts'
import { endAct } from '../../src/kernel/db/end-act.ts'
import { transactor } from '../../src/kernel/db/transact.ts'
import { loadAssets } from '../../src/kernel/http/assets.ts'
import { securityHeaders } from '../../src/kernel/http/headers.ts'
import { createLogger } from '../../src/kernel/log.ts'
import { assets, scripts, stylesheets } from '../../src/ui/assets.ts'
import { browserOf } from '../cookies.ts'
import { PAYMENT_SECRET } from '../names.ts'
import { asCitizen, type SomeCitizen } from '../citizen.ts'
import { asPost } from '../staff.ts'
import type { Town } from '../town.ts'

/**
 * The town as it is served in production: on a port, with the page cache before the router and the log of every
 * request. `alter` may add to the program what a test wants found.
 */
export async function serveTown(town: Town, alter: (app: FastifyInstance, deps: AppDeps) => void = () => {}) {
  const cache = createCache({ now: () => town.clock.now(), headers: securityHeaders(false) })
  const transact = transactor(town.deps.look, {
    beforeCommit: [endAct],
    afterCommit: [dropTouched(cache)],
  })
  const deps: AppDeps = { ...town.deps, production: true, transact }
  const lines: string[] = []
  const loaded = loadAssets(stylesheets, scripts)
  Object.assign(assets, { css: loaded.css, js: loaded.js })
  let kept = 0
  const app = createApp(deps, {
    assets: loaded,
    cache,
    paymentSecret: PAYMENT_SECRET,
    server: {
      loggerInstance: createLogger({ production: true, write: (line) => lines.push(line) }),
      serverFactory: (handler: (req: IncomingMessage, res: ServerResponse) => void) =>
        createServer((req, res) => {
          if (cache.answer(req, res)) kept += 1
          else handler(req, res)
        }),
    } as never,
  })
  const routes: { method: string; url: string }[] = []
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url })
  })
  alter(app, deps)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const served: Town = {
    ...town,
    app,
    deps,
    transact,
    asStranger: () => browserOf(app),
    asPost: (postId: string) => asPost({ deps, app }, postId),
    asCitizen: (some?: SomeCitizen) => asCitizen({ deps, app }, some),
  }
  return {
    town: served,
    origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    /** Every address that the program answers, as it was declared. */
    routes,
    /** The lines of the log. */
    lines,
    /** How many requests were answered from the cache. */
    fromCache: () => kept,
    close: () => app.close(),
  }
}
export type Site = Awaited<ReturnType<typeof serveTown>>
