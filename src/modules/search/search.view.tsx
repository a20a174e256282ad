import { inLang } from '#kernel/words.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import type { ExcerptPart, Found } from '#kernel/search.ts'
import { addressOf, type Narrowing } from './asked.rule.ts'
import { type Help, NothingFound, SpeltAlike } from './nothing.view.tsx'
import { SearchForm } from './search-form.view.tsx'
import { kindName, words } from './search.words.ts'

/** Pages that the address takes. */
const LAST_PAGE = 100

export interface Outcome {
  found: Found
  /** The question that was answered instead of the one typed. */
  meant: string | undefined
  /** The word of the question whose findings are shown, as no text holds all words. */
  alone?: string
  /** Nothing was found in the reader's language. */
  isOther: boolean
}

export interface SearchPageProps extends Outcome {
  frame: Frame
  asked: Narrowing
  /** Names of departments by their id. */
  names: ReadonlyMap<string, string>
  size: number
  /** Where nothing was found. */
  help: Help | undefined
  today: LocalDate
}

export function SearchPage(props: SearchPageProps) {
  const { frame, asked, found } = props
  const { lang } = frame
  const w = words(lang)
  const { query } = asked
  const href = (page: number) => inLang(lang, addressOf(asked, { page }))
  const pages = Math.min(Math.ceil(found.count / props.size), LAST_PAGE)
  return (
    <Page frame={frame} title={query === '' ? w.search : `${query} - ${w.search}`} heading={w.search} noindex>
      <SearchForm {...props} />
      {query !== '' && (
        <section aria-label={w.results} class="search-results">
          <Told {...props} />
          <SpeltAlike {...props} />
          {found.count === 0 && <NothingFound {...props} isNarrowed={found.total > 0} />}
          <StructuredList items={found.hits.map((hit) => cardOf(props, hit))} />
          <Pagination lang={lang} page={found.page} pages={pages} href={href} />
        </section>
      )}
    </Page>
  )
}

/** How much was found, and for which question. */
function Told({ frame, asked, found, meant, alone, isOther }: SearchPageProps) {
  const { lang } = frame
  const w = words(lang)
  return (
    <>
      {meant !== undefined && (
        <p class="meant">
          {w.meant(asked.query, meant)}{' '}
          <a href={inLang(lang, addressOf(asked, { asTyped: true, page: 1 }))}>{w.asTyped(asked.query)}</a>
        </p>
      )}
      <p role="status">
        {found.count > 0 ? w.found(found.count, found.isCapped) : w.none(meant ?? alone ?? asked.query)}
      </p>
      {alone !== undefined && <p class="meant">{w.alone(asked.query, alone)}</p>}
      {isOther && <p>{w.otherLanguage}</p>}
    </>
  )
}

const partsOf = (parts: readonly ExcerptPart[]) =>
  parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))

function cardOf({ frame, names }: SearchPageProps, hit: Outcome['found']['hits'][number]) {
  const { lang } = frame
  const w = words(lang)
  const department = hit.department === null ? undefined : names.get(hit.department)
  return {
    title: hit.title === '' ? w.untitled : partsOf(hit.titleParts),
    href: inLang(lang, hit.url),
    lang: hit.lang === lang ? undefined : hit.lang,
    text: partsOf(hit.excerpt),
    meta: [
      kindName(lang, hit.kind),
      ...(department === undefined ? [] : [department]),
      <Day lang={lang} day={hit.publishedOn} short />,
    ],
  }
}
