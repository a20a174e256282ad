import { inLang } from '#kernel/words.ts'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import type { Found } from '#kernel/search.ts'
import { words } from './search.words.ts'

export function SearchPage(props: {
  frame: Frame
  query: string
  kind: string | undefined
  kinds: readonly string[]
  page: number
  size: number
  found: Found
  /** Nothing was found in the reader's language. */
  isOther: boolean
}) {
  const { frame, query, kind, page, size, found } = props
  const { lang } = frame
  const w = words(lang)
  const address = (n: number) => {
    const asked = new URLSearchParams({ q: query, ...(kind && { kind }), page: String(n) })
    return inLang(lang, `/search?${asked}`)
  }
  return (
    <Page frame={frame} title={query === '' ? w.search : `${query} - ${w.search}`} heading={w.search} noindex>
      <Form method="get" action={inLang(lang, '/search')}>
        <TextField lang={lang} name="q" label={w.label} hint={w.hint} value={query} />
        <SelectField
          lang={lang}
          name="kind"
          label={w.kind}
          value={kind}
          empty={w.everywhere}
          options={props.kinds.map((value) => ({ value, label: w.kinds[value] ?? value }))}
        />
        <Button>{w.submit}</Button>
      </Form>
      {query !== '' && (
        <section aria-label={w.results}>
          <p role="status">{found.count > 0 ? w.found(found.count) : w.none(query)}</p>
          {props.isOther && <p>{w.otherLanguage}</p>}
          {found.count === 0 && (
            <ul>
              {w.tips.map((tip) => (
                <li>{tip}</li>
              ))}
            </ul>
          )}
          <StructuredList
            items={found.hits.map((hit) => ({
              title: hit.title || w.untitled,
              href: inLang(lang, hit.url),
              text: hit.excerpt.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text)),
              meta: [w.kinds[hit.kind] ?? hit.kind, <Day lang={lang} day={hit.publishedOn} short />],
            }))}
          />
          <Pagination lang={lang} page={page} pages={Math.ceil(found.count / size)} href={address} />
        </section>
      )}
    </Page>
  )
}
