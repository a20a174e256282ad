import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'
import { type AppDeps, createApp, HEADER_BYTES, type Surroundings } from '../app.ts'
import { createFrames } from '../frame.ts'
import { JOBS } from '../timetable.ts'
import { createCache, dropTouched, listen, type PageCache } from '../kernel/cache.ts'
import { systemClock } from '../kernel/clock.ts'
import { keepFresh } from '../kernel/crypto.ts'
import { folderOfDocuments } from '../kernel/documents.ts'
import { SetupError } from '../kernel/errors.ts'
import { openFiles, virusScan } from '../kernel/files.ts'
import { loadAssets } from '../kernel/http/assets.ts'
import { securityHeaders } from '../kernel/http/headers.ts'
import { allowList } from '../kernel/http/addresses.ts'
import { startJobs } from '../kernel/jobs.ts'
import { createCarriers, startDelivery } from '../kernel/mail.ts'
import { createLogger } from '../kernel/log.ts'
import { endAct } from '../kernel/db/end-act.ts'
import { transactor } from '../kernel/db/transact.ts'
import { poolSettings } from '../kernel/db.ts'
import { assets, bundles, scripts, stylesheets } from '../ui/assets.ts'
import type { Say } from './command.ts'
import { openTown } from './open.ts'

/** Opens everything in order, listens, and gives back the one way to stop it. */
export async function openSite(say: Say): Promise<{ close(): Promise<void> }> {
  const town = await openTown({ serving: true })
  const { config, connections, city, app: look } = town
  const closers: (() => Promise<unknown>)[] = [() => town.close()]
  const close = async () => {
    for (const step of closers.toReversed()) await step()
  }
  try {
    const cache = createCache({
      now: () => systemClock.now(),
      headers: securityHeaders(config.siteUrl.startsWith('https:')),
    })
    const read = connections.open('public')
    const deps: AppDeps = {
      siteUrl: config.siteUrl,
      production: config.production,
      city,
      clock: systemClock,
      read,
      look,
      transact: transactor(look, {
        beforeCommit: [endAct],
        afterCommit: [dropTouched(cache)],
      }),
      seal: town.seal,
      vault: connections.open('credentials', 4),
      documents: folderOfDocuments(join(config.dataDir, 'records')),
      files: await openFiles({ storageUrl: config.storageUrl, dataDir: config.dataDir, seal: town.seal }),
      scan: virusScan(config.clamdUrl),
      frame: createFrames({ city, cityFolder: config.city, read, clock: systemClock }),
    }
    closers.push(await listen(cache, () => new pg.Client(poolSettings(connections.addressOf('app')))))
    const loaded = loadAssets(stylesheets, scripts, bundles)
    Object.assign(assets, { css: loaded.css, js: loaded.js, ...loaded.bundled })
    const logger = createLogger({ production: config.production })
    closers.push(keepFresh(town.seal, (error) => logger.warn((error as Error).message)))
    const around: Surroundings = {
      assets: loaded,
      cache,
      ready: async () => (await look.selectFrom('audit.head').select('id').executeTakeFirst()) !== undefined,
      paymentSecret: config.paymentSecret,
      verifiesIdentity: config.identityProvider !== 'none',
      oidc: config.oidc,
      server: { loggerInstance: logger, trustProxy: [...config.trustedProxies] },
    }
    const jobs = await startJobs(poolSettings(connections.addressOf('app')), JOBS, deps, (error) =>
      logger.warn((error as Error).message),
    )
    closers.push(() => jobs.stop())
    const carriers = createCarriers({
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
      dataDir: config.dataDir,
    })
    const { smsPerMonth } = city.policies
    const delivery = { db: look, seal: town.seal, carriers, now: () => systemClock.now(), smsPerMonth }
    closers.push(startDelivery(delivery, (error) => logger.warn((error as Error).message)))
    const { host, port, officePort } = config
    const officeAllows = allowList(config.officeAllow)
    const serves = officePort === undefined ? 'both' : 'public'
    const app = createApp(deps, { ...around, officeAllows, serves, server: withCache(around, cache) })
    closers.push(() => app.close())
    say.out(`Nurijip serves ${city.homeName.ko}: ${await listening(app, host, port)}`)
    const door = `${officePort === undefined ? config.siteUrl : `http://${host}:${officePort}`}/office/sign-in`
    say.out(
      `Staff sign in at ${door}${config.seed === 'demo' ? ', where the demonstration accounts are shown' : ''}`,
    )
    if (officePort !== undefined) {
      const office = createApp(deps, { ...around, officeAllows, serves: 'office' })
      closers.push(() => office.close())
      say.out(`The office is at ${await listening(office, host, officePort)}/office`)
    }
    return { close }
  } catch (error) {
    await close()
    throw error
  }
}

const TIMES = { requestTimeout: 30_000, connectionsCheckingInterval: 5_000 } as const

/** Kept pages are answered before the router sees the request. */
const withCache = (around: Surroundings, cache: PageCache): Surroundings['server'] =>
  ({
    ...around.server,
    serverFactory: (handler: (req: IncomingMessage, res: ServerResponse) => void) =>
      createServer({ ...TIMES, maxHeaderSize: HEADER_BYTES }, (req, res) => {
        if (!cache.answer(req, res)) handler(req, res)
      }),
  }) as Surroundings['server']

async function listening(app: ReturnType<typeof createApp>, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE')
      throw new SetupError(`port ${port} is taken: set PORT to another, or stop what uses it`)
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
      throw new SetupError(`cannot listen on ${host}:${port} (${code})`)
    throw error
  }
}
