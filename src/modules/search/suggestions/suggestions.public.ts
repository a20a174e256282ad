import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { suggestionsFor } from '#kernel/search.ts'

/** Eight titles and names that begin with what was typed so far. Kept for a minute at most. */
export function suggestionRoutes(site: PublicScope, { read, clock }: PublicDeps) {
  const { lang } = site
  site.get<{ Querystring: { q?: unknown } }>('/search/suggestions', async (req, reply) => {
    const typed = typeof req.query.q === 'string' ? req.query.q.trim().toWellFormed() : ''
    const { texts, until } = await suggestionsFor(read, { typed, lang, now: clock.now() })
    reply.shows = ['suggestions']
    reply.showsUntil = until
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('x-robots-tag', 'noindex')
      .send(JSON.stringify({ suggestions: texts }))
  })
}
