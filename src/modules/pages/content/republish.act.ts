import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument } from '#kernel/search.ts'
import { type Instant, instantAt, type LocalDate, nextDay } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import type { News } from '../news/news.store.ts'
import type { ContentPage, Responsible, Texts } from './page.store.ts'

interface Shown {
  readonly id: string
  readonly kind: 'page' | 'news'
  readonly url: string
  readonly publishedOn: LocalDate
  readonly expiresAt: Instant | undefined
}

/** Brings a page to the search of the site and drops what was kept of it. */
export async function republishPage(tx: Tx, page: Omit<ContentPage, 'version'>): Promise<void> {
  const { path, checkedOn } = page
  await putTexts(tx, page, {
    id: `page:${path}`,
    kind: 'page',
    url: `/${path}`,
    publishedOn: checkedOn,
    expiresAt: undefined,
  })
  touch(tx, `page:${path}`, 'pages')
}

/** The same of news, until its posting period ends. @article 6(1) */
export async function republishNews(tx: Tx, news: Omit<News, 'version'>): Promise<void> {
  const { id, publishedOn, postedUntil } = news
  const expiresAt = postedUntil === null ? undefined : instantAt(nextDay(postedUntil), 0)
  await putTexts(tx, news, { id: `news:${id}`, kind: 'news', url: `/news/${id}`, publishedOn, expiresAt })
  touch(tx, `news:${id}`, 'news')
}

async function putTexts(tx: Tx, of: Responsible & { texts: Texts }, shown: Shown): Promise<void> {
  const { id, ...document } = shown
  for (const lang of LANGS) {
    const text = of.texts[lang]
    if (text)
      await putDocument(tx, {
        ...document,
        id: `${id}:${lang}`,
        lang,
        ...text,
        departmentId: of.departmentId,
      })
  }
}
