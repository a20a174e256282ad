import { inLang, type Lang } from '#kernel/words.ts'
import type { Hit } from '#kernel/search.ts'
import { TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../boards.words.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import type { Board } from './board.store.ts'

/** Searches one board. */
export function BoardSearch({ lang, board, query = '' }: { lang: Lang; board: Board; query?: string }) {
  const w = words(lang)
  return (
    <Form method="get" action={inLang(lang, `/boards/${board.id}/search`)} label={w.search}>
      <TextField lang={lang} name="q" label={w.search} value={query} type="search" width="l" />
      <Button kind="secondary">{w.find}</Button>
    </Form>
  )
}

export function BoardSearchPage(props: {
  frame: Frame
  board: Board
  query: string
  found: { hits: readonly Hit[]; count: number; page: number; isCapped: boolean }
  pages: number
}) {
  const { frame, board, query, found, pages } = props
  const { lang } = frame
  const w = words(lang)
  const parts = (of: Hit['excerpt']) => of.map((one) => (one.hit ? <mark>{one.text}</mark> : one.text))
  return (
    <Page
      frame={frame}
      title={w.searchTitle(board.name)}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      noindex
    >
      <BoardSearch lang={lang} board={board} query={query} />
      {query !== '' && <p>{found.count === 0 ? w.nothing : w.found(found.count, found.isCapped)}</p>}
      <StructuredList
        items={found.hits.map((hit) => ({
          title: hit.title === '' ? w.untitled : parts(hit.titleParts),
          href: inLang(lang, hit.url),
          text: parts(hit.excerpt),
          meta: [<Day lang={lang} day={hit.publishedOn} short />],
        }))}
      />
      <Pagination
        lang={lang}
        page={found.page}
        pages={pages}
        href={(n) => inLang(lang, `/boards/${board.id}/search?q=${encodeURIComponent(query)}&page=${n}`)}
      />
    </Page>
  )
}
