import { inLang } from '#kernel/words.ts'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Pagination } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../counsel.words.ts'
import type { CounselField } from '../fields/field.store.ts'
import { COUNSEL } from '../not-petition.view.tsx'
import type { QuestionEntry } from './entry.store.ts'

export interface Listed {
  readonly query: string
  readonly entries: readonly QuestionEntry[]
  readonly count: number
  readonly page: number
  readonly pages: number
}
interface Props {
  frame: Frame
  fields: readonly CounselField[]
  names: ReadonlyMap<string, string>
  field: string | undefined
  listed: Listed
}

/** What was asked and answered in the open, to be searched. */
export function Answers({ frame, fields, names, field, listed }: Props) {
  const { lang } = frame
  const w = words(lang)
  const { query, entries, page, pages } = listed
  const address = (n: number) => {
    const asked = new URLSearchParams({
      ...(query && { q: query }),
      ...(field && { field }),
      page: String(n),
    })
    return inLang(lang, `${COUNSEL}?${asked}#answers`)
  }
  return (
    <section id="answers">
      <h2>{w.answers}</h2>
      <Form method="get" action={`${inLang(lang, COUNSEL)}#answers`} label={w.search}>
        <div class="filters">
          <TextField
            lang={lang}
            name="q"
            type="search"
            label={w.search}
            hint={w.searchHint}
            value={query}
            width="m"
          />
          <SelectField
            lang={lang}
            name="field"
            label={w.field}
            value={field}
            empty={w.all}
            width="s"
            options={fields.map((one) => ({ value: one.id, label: one.name[lang] }))}
          />
          <Button kind="secondary">{w.show}</Button>
        </div>
      </Form>
      {query !== '' && entries.length > 0 && <p role="status">{w.found(listed.count)}</p>}
      <StructuredList
        level={3}
        items={entries.map((one) => ({
          title: one.title,
          href: inLang(lang, `${COUNSEL}/${one.number}`),
          text: shortened(one.text),
          meta: [names.get(one.fieldId) ?? one.fieldId, <Day lang={lang} day={one.answeredOn} short />],
        }))}
        empty={query === '' ? w.empty : w.none(query)}
      />
      <Pagination lang={lang} page={page} pages={pages} href={address} />
    </section>
  )
}

const SHORT = 120
const shortened = (text: string) => {
  const characters = [...text.replaceAll(/\s+/g, ' ')]
  return characters.length <= SHORT ? characters.join('') : `${characters.slice(0, SHORT).join('')}…`
}
