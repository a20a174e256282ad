import { NotFound } from '#kernel/errors.ts'
import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { isNumber } from '../petition/number.store.ts'
import { getShown } from './register-photograph.store.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'

/**
 * A photograph for everyone, while it is shown. Whoever keeps a copy asks each time whether it still is.
 *
 * @article 10(2) gone when declined @article 10(3) only what an officer looked at
 */
export function photographRoutes(site: PublicScope, { read, files }: PublicDeps) {
  site.get('/petitions/:number/photographs/:nth', async (req, reply) => {
    const { number } = req.params as { number: string }
    if (!isNumber(number)) throw new NotFound('petition', number)
    const shown = await getShown(read, number, nthIn(req))
    const tag = `"${shown.hash.slice(0, 16)}${(req.query as { size?: unknown }).size === 'small' ? '-small' : ''}"`
    reply.header('cache-control', 'no-cache').header('etag', tag)
    if (req.headers['if-none-match'] === tag) return reply.code(304).send()
    return sendPhotograph(req, reply, files, shown)
  })
}
