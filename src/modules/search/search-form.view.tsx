import { inLang, type Lang } from '#kernel/words.ts'
import { SelectField } from '#ui/field.tsx'
import { FieldHint } from '#ui/field-parts.tsx'
import { Button, Form } from '#ui/form.tsx'
import { suggesting } from '#ui/suggesting.tsx'
import { KINDS, PERIODS, type Period, sinceOf } from './asked.rule.ts'
import { kindName, words } from './search.words.ts'
import type { SearchPageProps } from './search.view.tsx'

/** The question, and what narrows it down, with how many there are of each. */
export function SearchForm(props: SearchPageProps) {
  const { lang } = props.frame
  const { asked } = props
  const w = words(lang)
  return (
    <search>
      <Form method="get" action={inLang(lang, '/search')} label={w.search}>
        <div class="form-group">
          <div class="form-tit">
            <label for="q">{w.label}</label>
          </div>
          <FieldHint name="q" hint={w.hint} />
          <div class="search-line">
            <input
              id="q"
              name="q"
              class="krds-input"
              type="search"
              value={asked.query}
              autocomplete="off"
              aria-describedby="q-hint"
              {...suggesting(lang)}
            />
            <Button>{w.submit}</Button>
          </div>
        </div>
        {props.found.total > 0 && <Narrow {...props} />}
      </Form>
    </search>
  )
}

function Narrow({ frame: { lang }, asked, found: { counts }, names, today }: SearchPageProps) {
  const w = words(lang)
  const counted = (label: string, n = 0) => `${label} (${w.count(n, counts.isCapped)})`
  const kinds = KINDS.filter((one) => counts.kinds.has(one) || one === asked.kind)
  const departments = [...names].filter(([id]) => counts.departments.has(id) || id === asked.departmentId)
  return (
    <div class="search-narrow">
      <Choice
        lang={lang}
        name="kind"
        label={w.kind}
        value={asked.kind}
        options={kinds.map((one) => ({
          value: one,
          label: counted(kindName(lang, one), counts.kinds.get(one)),
        }))}
      />
      <Choice
        lang={lang}
        name="department"
        label={w.department}
        value={asked.departmentId}
        options={departments.map(([id, name]) => ({
          value: id,
          label: counted(name, counts.departments.get(id)),
        }))}
      />
      <Choice
        lang={lang}
        name="period"
        label={w.period}
        value={asked.period}
        options={(Object.keys(PERIODS) as Period[]).map((one) => ({
          value: one,
          label: counted(w.periods[one], counts.sinces.get(sinceOf(one, today))),
        }))}
      />
      <SelectField
        lang={lang}
        name="order"
        label={w.order}
        value={asked.order}
        options={(['best', 'newest'] as const).map((value) => ({ value, label: w.orders[value] }))}
      />
      {asked.asTyped && <input type="hidden" name="exact" value={asked.query} />}
      <Button kind="secondary">{w.narrow}</Button>
    </div>
  )
}

function Choice(props: {
  lang: Lang
  name: string
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
}) {
  return <SelectField {...props} empty={words(props.lang).everywhere} />
}
