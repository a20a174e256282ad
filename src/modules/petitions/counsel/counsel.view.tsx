import { inLang } from '#kernel/words.ts'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import type { Counselor } from './counselors.ts'
import { words } from './counsel.words.ts'
import type { CounselField } from './fields/field.store.ts'
import type { QuestionEntry } from './questions/entry.store.ts'

export const COUNSEL = '/petitions/counsel'

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
  counselors: readonly Counselor[]
  field: string | undefined
  listed: Listed
}

export function CounselPage(props: Props) {
  const { frame, listed } = props
  const { lang } = frame
  const w = words(lang)
  const isNarrowed = listed.query !== '' || props.field !== undefined || listed.page > 1
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, COUNSEL)} noindex={isNarrowed}>
      <Buttons>
        <ButtonLink href={inLang(lang, `${COUNSEL}/questions/new`)}>{w.ask}</ButtonLink>
        <ButtonLink kind="secondary" href={inLang(lang, `${COUNSEL}/appointments/new`)}>
          {w.book}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={inLang(lang, `${COUNSEL}/lookup`)}>
          {w.mine}
        </ButtonLink>
      </Buttons>
      <NotPetition frame={frame} />
      <h2>{w.fields}</h2>
      <StructuredList
        level={3}
        look="tiles"
        items={props.fields.map((field) => ({
          title: field.name[lang],
          text: (
            <>
              <p>{field.covers[lang]}</p>
              <Counselors
                lang={lang}
                counselors={props.counselors.filter((one) => one.fieldId === field.id)}
              />
            </>
          ),
          actions: props.counselors.some((one) => one.fieldId === field.id) && (
            <Buttons>
              <ButtonLink
                kind="secondary"
                size="small"
                href={inLang(lang, `${COUNSEL}/questions/new?field=${field.id}`)}
              >
                <span class="sr-only">{field.name[lang]} </span>
                {w.ask}
              </ButtonLink>
              <ButtonLink
                kind="tertiary"
                size="small"
                href={inLang(lang, `${COUNSEL}/appointments/new?field=${field.id}`)}
              >
                <span class="sr-only">{field.name[lang]} </span>
                {w.book}
              </ButtonLink>
            </Buttons>
          ),
        }))}
      />
      <Answers {...props} />
      <p>
        <a href={inLang(lang, '/petitions/officers')}>{w.officers}</a>
      </p>
    </Page>
  )
}

function Counselors({ lang, counselors }: { lang: Frame['lang']; counselors: readonly Counselor[] }) {
  const w = words(lang)
  if (counselors.length === 0) return <p class="subtle">{w.noCounselor}</p>
  return (
    <ul>
      {counselors.map((one) => (
        <li>
          {w.counselor} {one.nameShown ?? one.title[lang]} <a href={telHref(one.phone)}>{one.phone}</a>
        </li>
      ))}
    </ul>
  )
}

/** What a question is not, and the way to what it is not. */
export function NotPetition({ frame }: { frame: Frame }) {
  const w = words(frame.lang)
  return (
    <Panel tone="info" title={w.notPetition}>
      <p>{w.notPetitionSays}</p>
      <p>
        <a href={inLang(frame.lang, '/petitions/new')}>{w.toPetition}</a>
      </p>
    </Panel>
  )
}

function Answers({ frame, fields, names, field, listed }: Props) {
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
