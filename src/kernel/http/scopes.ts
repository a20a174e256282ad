import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PageCache } from '../cache.ts'
import { Forbidden, Problem } from '../errors.ts'
import type { CaseScope, OfficeScope, PublicScope } from '../http.ts'
import { LANGS, type Lang } from '../words.ts'
import { isOwnForm } from './origin.ts'

const prefixOf = (lang: Lang) => (lang === 'ko' ? '' : `/${lang}`)

/** Mounts the anonymous pages once for each language; finished pages go to the cache. */
export function mountPublic(
  app: FastifyInstance,
  cache: PageCache | undefined,
  mount: (site: PublicScope) => void,
) {
  for (const lang of LANGS) {
    app.register(
      async (scope) => {
        scope.decorate('lang', lang)
        if (cache) keepFinishedPages(scope, cache)
        mount(scope as unknown as PublicScope)
      },
      { prefix: prefixOf(lang) },
    )
  }
}

function keepFinishedPages(scope: FastifyInstance, cache: PageCache): void {
  const started = new WeakMap<FastifyRequest, ReturnType<PageCache['begin']>>()
  scope.addHook('onRequest', async (req) => {
    started.set(req, cache.begin())
  })
  scope.addHook('onSend', async (req, reply, payload) => {
    const rendering = started.get(req)
    if (reply.shows && rendering !== undefined && reply.statusCode === 200 && typeof payload === 'string') {
      const type = String(reply.getHeader('content-type'))
      cache.store(
        req.url,
        { body: Buffer.from(payload), type, tags: reply.shows, until: reply.showsUntil },
        rendering,
      )
    }
    return payload
  })
}

/** Mounts what belongs to one citizen, in each language: own forms only, never stored anywhere. */
export function mountCases(app: FastifyInstance, siteUrl: string, mount: (scope: CaseScope) => void) {
  for (const lang of LANGS) {
    app.register(
      async (scope) => {
        scope.decorate('lang', lang)
        guardForms(scope, siteUrl)
        mount(scope as unknown as CaseScope)
      },
      { prefix: prefixOf(lang) },
    )
  }
}

/** Mounts the staff pages behind `enter`, which signs the clerk in or sends the reader to the sign-in page. */
export function mountOffice(
  app: FastifyInstance,
  siteUrl: string,
  {
    allowed,
    door,
    enter,
    inside,
  }: {
    allowed: (address: string) => boolean
    door: (scope: CaseScope) => void
    enter: Parameters<typeof hookOf>[0]
    inside: (office: OfficeScope) => void
  },
) {
  app.register(
    async (scope) => {
      scope.decorate('lang', 'ko' satisfies Lang)
      scope.addHook('onRequest', async (req) => {
        if (!allowed(req.ip)) throw new Problem(404, 'the office is not reached from this address')
      })
      guardForms(scope, siteUrl)
      scope.register(async (outside) => door(outside as unknown as CaseScope))
      scope.register(async (office) => {
        office.addHook('preHandler', hookOf(enter))
        office.setNotFoundHandler(async () => {
          throw new Problem(404, 'no such page of the office')
        })
        inside(office as unknown as OfficeScope)
        // before the pages of the site, which have any address that is left
        office.get('/*', async () => {
          throw new Problem(404, 'no such page of the office')
        })
      })
    },
    { prefix: '/office' },
  )
}

const hookOf =
  (enter: (req: FastifyRequest) => Promise<string | undefined>) =>
  async (req: FastifyRequest, reply: { redirect(to: string, status: number): unknown }) => {
    const elsewhere = await enter(req)
    if (elsewhere !== undefined) return reply.redirect(elsewhere, 303)
    return undefined
  }

function guardForms(scope: FastifyInstance, siteUrl: string): void {
  scope.addHook('onRequest', async (req, reply) => {
    reply.header('cache-control', 'no-store')
    if (!isOwnForm(req, siteUrl)) throw new Forbidden('a form of another site')
  })
}
