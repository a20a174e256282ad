import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt, localDate } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { ContentView } from '../content/content.view.tsx'
import { words } from '../content/content.words.ts'
import { freshnessOf } from '../content/freshness.rule.ts'
import { atomOf } from './atom.ts'
import { getNews, type News, type NewsCursor, newsPage } from './news.store.ts'
import { NewsListPage } from './news.view.tsx'

const SIZE = 20
const DAY_MINUTES = 24 * 60
type At = { Querystring: { before?: unknown; after?: unknown } }

/** News, newest first. @article 3(2)1 @article 5(2) who answers for it @article 6(1) posting periods */
export function newsRoutes(site: PublicScope, { read, frame, clock, city, siteUrl }: PublicDeps) {
  const { lang } = site
  const midnight = () => instantAt(clock.today(), DAY_MINUTES)

  site.get<At>('/news', async (req, reply) => {
    const before = cursorOf(req.query.before)
    const after = before ? undefined : cursorOf(req.query.after)
    const found = await newsPage(read, { today: clock.today(), size: SIZE + 1, before, after })
    const more = found.length > SIZE
    const lines = after && more ? found.slice(1) : found.slice(0, SIZE)
    const [first, last] = [lines[0], lines.at(-1)]
    const page = (where: 'before' | 'after', one: News) =>
      inLang(lang, `/news?${where}=${one.publishedOn}.${one.id}`)
    return html(
      reply,
      <NewsListPage
        frame={await frame(lang, pathOf(req, lang))}
        lines={lines}
        departments={new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))}
        previous={first && (before || (after && more)) ? page('after', first) : undefined}
        next={last && (after || more) ? page('before', last) : undefined}
      />,
      { shows: ['frame', 'news', 'departments'], until: midnight() },
    )
  })

  site.get<{ Params: { id: string } }>('/news/:id', async (req, reply) => {
    const { id } = req.params
    if (!/^\d{1,15}$/.test(id)) throw new NotFound('news', id)
    const news = await getNews(read, Number(id), clock.today())
    const department = await departments.find(read, news.departmentId)
    const { publishedOn, postedUntil, checkedOn } = news
    return html(
      reply,
      <ContentView
        frame={await frame(lang, pathOf(req, lang))}
        of={news}
        department={department?.name[lang] ?? city.name[lang]}
        crumbs={[{ label: words(lang).news, href: inLang(lang, '/news') }]}
        current={inLang(lang, '/news')}
        publishedOn={publishedOn}
        postedUntil={postedUntil}
        {...freshnessOf(checkedOn, city.policies.checkPagesEveryDays, clock.today())}
      />,
      { shows: ['frame', `news:${id}`, 'departments'], until: midnight() },
    )
  })

  site.get('/feeds/news', async (_req, reply) => {
    const entries = await newsPage(read, { today: clock.today(), size: SIZE })
    const title = `${city.homeName[lang]} ${words(lang).news}`
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomOf({ siteUrl, lang, title, entries, now: clock.now() }))
  })
}

function cursorOf(text: unknown): NewsCursor | undefined {
  const [, day = '', id = ''] =
    /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(typeof text === 'string' ? text : '') ?? []
  try {
    return id === '' ? undefined : { publishedOn: localDate(day), id: Number(id) }
  } catch {
    return undefined
  }
}
