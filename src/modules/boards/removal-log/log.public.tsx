import type { FastifyReply } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { instantAt } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { delegatesOn } from '../moderators/delegate.store.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { LOG } from '../withheld/withhold.ts'
import { logFigures, type LogLine, logPage } from './log.store.ts'
import { LOG_PAGE, LogPage } from './log.view.tsx'
import { words } from './log.words.ts'

const SIZE = 50
/** Lines of a file. */
const MOST = 10_000
const DAY_MINUTES = 24 * 60

/** What was removed or hidden, on what ground, by which post: for everyone, without text or name. @article 6(2) */
export function logRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  site.get<{ Querystring: { before?: unknown } }>('/boards/removals', async (req, reply) => {
    const asked = req.query.before
    const before = typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : undefined
    const found = await logPage(read, SIZE + 1, before)
    const lines = found.slice(0, SIZE)
    const last = found.length > SIZE ? lines.at(-1) : undefined
    const view = (
      <LogPage
        frame={await frame(lang, pathOf(req, lang))}
        lines={lines}
        figures={await logFigures(read)}
        delegates={await delegatesOn(read, clock.today())}
        posts={await departments.postTitles(read)}
        next={last && inLang(lang, `${LOG_PAGE}?before=${last.id}`)}
      />
    )
    const until = instantAt(clock.today(), DAY_MINUTES)
    return html(reply, view, { shows: ['frame', LOG, 'boards', 'departments'], until })
  })

  const kept = (reply: FastifyReply) => {
    reply.shows = [LOG, 'boards']
    return reply
  }
  site.get('/boards/removals.csv', async (_req, reply) => {
    const lines = await logPage(read, MOST)
    return kept(reply)
      .type('text/csv; charset=utf-8')
      .send(csvOf([words(lang).head, ...lines.map(rowOf)]))
  })
  site.get('/boards/removals.json', async (_req, reply) => {
    const lines = await logPage(read, MOST)
    return kept(reply)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(lines.map((one) => ({ ...one, url: addressOf(one.boardId, one) }))))
  })
}

const rowOf = (one: LogLine): (string | number)[] => [
  one.id,
  one.decidedOn,
  one.boardKo,
  one.kind,
  one.ground ?? '',
  one.byKind,
  one.postId,
  one.secondPostId ?? '',
  one.reasonKo,
  one.objectedOn ?? '',
  one.outcome ?? '',
  one.outcomeOn ?? '',
  one.liftedOn ?? '',
  one.purgedOn ?? '',
  addressOf(one.boardId, one),
]
