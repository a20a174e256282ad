import type { FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { instantAt, localDate } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { delegatesOn } from '../moderators/delegate.store.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { LOG } from '../withheld/withhold.ts'
import { logFigures, type LogLine, logPage } from './log.store.ts'
import { LOG_PAGE, LogPage } from './log.view.tsx'
import { words } from './log.words.ts'

const SIZE = 50
/** Lines of a file; what comes after is asked for with the number of its last line. */
const MOST = 10_000
const DAY_MINUTES = 24 * 60

type Asked = { Querystring: { before?: unknown } }

/** What was removed or hidden, on what ground, by which post: for everyone, without text or name. @article 6(2) */
export function logRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site

  /** So many lines as are asked for, with the number after which the next page begins, if there is one. */
  async function linesOf(req: FastifyRequest<Asked>, size: number) {
    const { before } = req.query
    const asked = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined
    const found = await logPage(read, size + 1, asked)
    const lines = found.slice(0, size)
    return { lines, next: found.length > size ? lines.at(-1)?.id : undefined }
  }

  site.get<Asked>('/boards/removals', async (req, reply) => {
    const { lines, next } = await linesOf(req, SIZE)
    const today = clock.today()
    const delegates = await delegatesOn(read, today)
    const view = (
      <LogPage
        frame={await frame(lang, pathOf(req, lang))}
        lines={lines}
        figures={await logFigures(read, localDate(`${Number(today.slice(0, 4)) - 1}-01-01`))}
        delegates={delegates}
        posts={await placesOf(read, lang, [...lines.flatMap(postsIn), ...delegates.map((one) => one.postId)])}
        next={next !== undefined ? inLang(lang, `${LOG_PAGE}?before=${next}`) : undefined}
      />
    )
    return html(reply, view, {
      shows: ['frame', LOG, 'boards', 'departments'],
      until: instantAt(today, DAY_MINUTES),
    })
  })

  for (const { ending, type, textOf } of FILES)
    site.get<Asked>(`/boards/removals.${ending}`, async (req, reply) => {
      const { lines } = await linesOf(req, MOST)
      reply.shows = [LOG, 'boards']
      return reply.type(`${type}; charset=utf-8`).send(textOf(lang, lines))
    })
}

const postsIn = (one: LogLine): string[] => [one.postId, ...(one.secondPostId ? [one.secondPostId] : [])]

/** Department and title of posts as everyone may read them, by id. @article 5(2) */
async function placesOf(read: Reader, lang: Lang, posts: readonly string[]): Promise<Map<string, string>> {
  const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
  const entries = await departments.entries(read, [...new Set(posts)])
  return new Map(
    entries.map((one) => [
      one.postId,
      `${names.get(one.departmentId) ?? one.departmentId} ${one.title[lang]}`,
    ]),
  )
}

/** What is downloaded. */
const FILES: readonly { ending: string; type: string; textOf: (lang: Lang, lines: LogLine[]) => string }[] = [
  {
    ending: 'csv',
    type: 'text/csv',
    textOf: (lang, lines) => csvOf([words(lang).head, ...lines.map((one) => rowOf(lang, one))]),
  },
  {
    ending: 'json',
    type: 'application/json',
    textOf: (_lang, lines) =>
      JSON.stringify(lines.map((one) => ({ ...one, url: addressOf(one.boardId, one) }))),
  },
]

const rowOf = (lang: Lang, one: LogLine): (string | number)[] => [
  one.id,
  one.decidedOn,
  lang === 'ko' ? one.boardKo : one.boardEn,
  one.kind,
  one.ground ?? '',
  one.byKind,
  one.postId,
  one.secondPostId ?? '',
  lang === 'ko' ? one.reasonKo : one.reasonEn,
  one.objectedOn ?? '',
  one.outcome ?? '',
  one.outcomeOn ?? '',
  one.liftedOn ?? '',
  one.purgedOn ?? '',
  inLang(lang, addressOf(one.boardId, one)),
]
