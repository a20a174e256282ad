import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'
import { type DailyHead, dailyHeads, findHead, lastHead, linksOf } from '#kernel/audit/daily-heads.ts'
import { signingKeys } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import { contentDisposition } from '#kernel/files.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { type LocalDate, localDate } from '#kernel/time.ts'
import { ChainPage } from './chain.view.tsx'

const PROGRAM = readFileSync(join(import.meta.dirname, '../../../../docs/tools/verify-receipt.mjs'), 'utf8')
const FILES = {
  program: '/tools/verify-receipt.mjs',
  keys: '/.well-known/nurijip-keys.json',
  heads: '/feeds/chain-heads.json',
  headsText: '/feeds/chain-heads.txt',
  links: (day: LocalDate) => `/feeds/chain/${day}.txt`,
}
const DAYS_SHOWN = 30

/** Where the record of acts stood at the end of each day, for everyone. @article 3(2)3 */
export function chainRoutes(site: PublicScope, { read, frame }: PublicDeps) {
  const { lang } = site
  site.get('/about/chain', async (req, reply) => {
    const heads = (await dailyHeads(read)).toReversed().slice(0, DAYS_SHOWN)
    const page = (
      <ChainPage
        frame={await frame(lang, pathOf(req, lang))}
        heads={heads.map((one) => ({ ...one, hash: one.hash.toString('hex') }))}
        keys={await signingKeys(read)}
        files={FILES}
      />
    )
    return html(reply, page, { shows: ['frame', 'chain', 'signing-keys'] })
  })
}

/** The same for programs. */
export function chainFileRoutes(site: PublicScope, { read, city, siteUrl }: PublicDeps) {
  const whose = { city: city.name.ko, site: siteUrl }

  site.get(FILES.keys, async (_req, reply) => {
    const keys = (await signingKeys(read)).map((one) => ({
      id: one.id,
      kty: 'OKP',
      crv: 'Ed25519',
      x: one.publicKey.toString('base64url'),
      from: one.usedFrom,
      until: one.usedUntil,
    }))
    return file(reply, 'application/json', JSON.stringify({ ...whose, keys }, null, 1), ['signing-keys'])
  })
  site.get(FILES.heads, async (_req, reply) => {
    const heads = (await dailyHeads(read)).map(shown)
    return file(reply, 'application/json', JSON.stringify({ ...whose, heads }, null, 1), ['chain'])
  })
  site.get(FILES.headsText, async (_req, reply) => {
    const lines = (await dailyHeads(read)).map(shown)
    const text = lines.map((one) => `${one.day} ${one.event} ${one.hash} ${one.links} ${one.digest}\n`)
    return file(reply, 'text/plain', text.join(''), ['chain'])
  })
  site.get<{ Params: { day: string } }>('/feeds/chain/:day', async (req, reply) => {
    const head = await headOf(req.params.day)
    if (!head) throw new NotFound('head', req.params.day)
    const lines = (await linksOf(read, head)).map(({ id, hash }) => `${id} ${hash.toString('hex')}\n`)
    return file(reply, 'text/plain', lines.join(''), ['chain'])
  })
  site.get(FILES.program, (_req, reply) => {
    reply.header('content-disposition', contentDisposition('verify-receipt.mjs'))
    return reply.type('text/javascript; charset=utf-8').send(PROGRAM)
  })

  const headOf = async (name: string): Promise<DailyHead | undefined> => {
    const [, day] = /^(\d{4}-\d{2}-\d{2})\.txt$/.exec(name) ?? []
    try {
      return day === undefined ? undefined : await findHead(read, localDate(day))
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
}

const shown = (one: DailyHead) => ({
  day: one.day,
  event: one.eventId,
  hash: one.hash.toString('hex'),
  links: one.links,
  digest: one.digest.toString('hex'),
})

function file(reply: FastifyReply, type: string, text: string, shows: readonly string[]) {
  reply.shows = shows
  return reply.type(`${type}; charset=utf-8`).send(`${text.trimEnd()}\n`)
}

export const chainSitemap = async (read: PublicDeps['read']) => {
  const last = await lastHead(read)
  return [last ? { path: '/about/chain', changedOn: last.day } : { path: '/about/chain' }]
}
