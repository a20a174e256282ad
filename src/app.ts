import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { PageCache } from '#kernel/cache.ts'
import { Problem, TooMany } from '#kernel/errors.ts'
import { type Assets } from '#kernel/http/assets.ts'
import { keepOpened } from '#kernel/files.ts'
import { closeIdleLate } from '#kernel/http/close-idle-late.ts'
import { answerFailures, answerUnreadable } from '#kernel/http/failures.tsx'
import { securityHeaders } from '#kernel/http/headers.ts'
import { mountCases, mountOffice, mountPublic } from '#kernel/http/scopes.ts'
import type { Deps } from '#kernel/http.ts'
import {
  accounts,
  citizens,
  type IdentityProvider,
  type OidcProvider,
  type Vault,
} from '#modules/accounts/index.ts'
import { boards } from '#modules/boards/index.ts'
import { departments } from '#modules/departments/index.ts'
import { dialogue } from '#modules/dialogue/index.ts'
import { operations } from '#modules/operations/index.ts'
import { pages } from '#modules/pages/index.ts'
import { petitions } from '#modules/petitions/index.ts'
import { search } from '#modules/search/index.ts'
import { seamsOf } from './citizen-seams.ts'
import { framesAwayFrom } from './frame.ts'
import { enterOffice } from './office.ts'
import { removeUnheld } from './held-files.ts'

/** `vault` is connected as the role that alone sees the secrets of staff. */
export type AppDeps = Deps & { readonly vault: Vault }

export interface Surroundings {
  readonly assets: Assets
  readonly cache?: PageCache
  /** Whether the program can serve now; named in /readyz. */
  readonly ready?: () => Promise<boolean>
  readonly server?: FastifyServerOptions | undefined
  /** With it the provider of virtual accounts is listened to. */
  readonly paymentSecret?: string | undefined
  /** Who verifies the identity of citizens; outside production the stand-in, unless told. */
  readonly identity?: IdentityProvider | undefined
  /** `false`: nobody does, not even the stand-in. */
  readonly verifiesIdentity?: boolean
  /** Where citizens may sign in beside here. */
  readonly oidc?: readonly OidcProvider[] | undefined
  /** With OFFICE_PORT set, the public and the office each have a listener of their own. */
  readonly serves?: 'both' | 'public' | 'office'
  /** Whether the office may be reached from an address. */
  readonly officeAllows?: (address: string) => boolean
}

/** A form may be sent so often in a minute from one address. The machine itself is not counted. */
const FORMS_PER_MINUTE = 120
const BODY_BYTES = 1_048_576
/** An address with a question of 7,000 Korean syllables fits: they are nine bytes each in it. */
export const HEADER_BYTES = 65_536
/** Of files that everyone may see, so much is kept opened in memory. */
const SHOWN_BYTES = 32_000_000

type FailedSearches = ReturnType<typeof search.countFailed>

/** The table of contents: which module serves whom. */
export function createApp(given: AppDeps, around: Surroundings): FastifyInstance {
  const { serves = 'both' } = around
  const { siteUrl } = given
  const deps = serves === 'office' ? { ...given, frame: framesAwayFrom(siteUrl, given.frame) } : given
  const headers = securityHeaders(siteUrl.startsWith('https:'))
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: 30_000,
    http: { maxHeaderSize: HEADER_BYTES },
    // what was sent before the listener closed is served
    return503OnClosing: false,
    frameworkErrors: answerUnreadable(deps, headers),
    ...around.server,
  } as FastifyServerOptions)
  closeIdleLate(app)
  app.decorateReply('shows', undefined)
  app.decorateReply('showsUntil', undefined)
  app.addHook('onRequest', async (req, reply) => {
    reply.headers(headers)
    // the database keeps no such character, so there is nothing of that name
    if (req.url.includes('%00')) throw new Problem(404, 'an address with a zero character')
  })
  app.register(formbody, { bodyLimit: BODY_BYTES })
  app.register(cookie)
  app.register(rateLimit, {
    max: FORMS_PER_MINUTE,
    timeWindow: '1 minute',
    allowList: (req) => req.method === 'GET' || req.method === 'HEAD' || isLoopback(req.ip),
    errorResponseBuilder: (_req, { ttl }) => new TooMany(Math.ceil(ttl / 1000)),
  })
  answerFailures(app, deps)

  app.get('/healthz', async (_req, reply) => reply.type('text/plain').send('ok\n'))
  app.get('/readyz', async (_req, reply) => {
    const ready = (await around.ready?.().catch(() => false)) ?? true
    return reply
      .code(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n')
  })
  around.assets.register(app)

  const failed = search.countFailed(deps, (error) => app.log.warn((error as Error).message))
  app.addHook('onClose', () => failed.write().catch(() => undefined))
  if (serves !== 'office') {
    mountSite(app, deps, around, failed)
    mountMachines(app, deps, around)
  }
  if (serves !== 'public') mountDesk(app, deps, around, failed)
  return app
}

/** What everyone may read, and what belongs to one citizen. */
function mountSite(app: FastifyInstance, deps: AppDeps, around: Surroundings, failed: FailedSearches): void {
  const open = { ...deps, frame: pages.framesThatAsk(deps) }
  const shown = { ...open, files: keepOpened(deps.files, SHOWN_BYTES) }
  mountPublic(app, around.cache, (site) => {
    pages.public(site, open, {
      sitemaps: [
        pages.sitemap,
        petitions.sitemap,
        departments.sitemap,
        boards.sitemap,
        dialogue.sitemap,
        operations.sitemap,
      ],
    })
    departments.public(site, open, { sections: pages.sections })
    petitions.public(site, shown)
    boards.public(site, shown)
    dialogue.public(site, shown)
    search.public(site, open, failed)
    operations.public(site, open)
  })
  mountCases(app, deps.siteUrl, (scope) => {
    citizens.case(scope, { ...deps, ...seamsOf(deps, around) })
    petitions.case(scope, deps)
    pages.case(scope, deps)
    boards.case(scope, deps)
    dialogue.case(scope, deps)
    operations.case(scope, deps)
  })
}

/** What other programs tell us, each in a scope of its own: no form, no cookie, the body as it came. */
function mountMachines(app: FastifyInstance, deps: AppDeps, { paymentSecret }: Surroundings): void {
  app.register(async (scope) => petitions.payments(scope, deps, paymentSecret), {
    prefix: '/api/v1/payments',
  })
}

/** The office: its door, and what is behind it. */
function mountDesk(
  app: FastifyInstance,
  deps: AppDeps,
  { officeAllows, serves }: Surroundings,
  failed: FailedSearches,
): void {
  mountOffice(app, deps.siteUrl, {
    allowed: officeAllows ?? (() => true),
    door: (scope) => accounts.door(scope, deps),
    // on a listener of its own the office has no public pages below the same address
    enter: enterOffice(deps, serves === 'office' ? deps.siteUrl : ''),
    inside: (office) => {
      accounts.office(office, deps)
      departments.office(office, deps, { sections: pages.sections })
      petitions.office(office, { ...deps, conversationOf: dialogue.conversationOf })
      dialogue.office(office, deps)
      boards.office(office, { ...deps, substitutes: petitions.substitutesAt })
      pages.office(office, deps, {
        removeUnheld: (hashes) => removeUnheld(deps, hashes),
        substitutes: petitions.substitutesAt,
      })
      search.office(office, deps, failed)
      operations.office(office, deps)
    },
  })
}

const isLoopback = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(address)
