import { inLang } from '#kernel/words.ts'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { Asked } from './find-kinds.rule.ts'
import type { Text } from './handbook.rule.ts'
import { CATEGORIES } from './kind.rule.ts'
import type { Kind } from './kind.store.ts'
import { KindsTable } from './kinds-table.view.tsx'
import { kindWords } from './kinds.words.ts'

/** Names of departments by their id. */
export type DepartmentNames = ReadonlyMap<string, Text>

export interface KindsProps {
  frame: Frame
  kinds: readonly Kind[]
  asked: Asked
  count: number
  departments: DepartmentNames
  /** Departments that are in charge of a kind. */
  inCharge: readonly string[]
  page: number
  pages: number
  /** An address that asks for the same, with more. */
  address: (path: string, more?: [string, string][]) => string
  law: string
}

export function KindsPage(props: KindsProps) {
  const { frame, asked, address } = props
  const { lang } = frame
  const w = kindWords(lang)
  const isNarrowed = Object.values(asked).some(Boolean)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current={inLang(lang, '/petitions/kinds')}
      noindex={isNarrowed}
    >
      <KindsFilter {...props} />
      <p role="status">{w.filter.found(props.count)}</p>
      <KindsTable {...props} />
      <Pagination
        lang={lang}
        page={props.page}
        pages={props.pages}
        href={(n) => address('/petitions/kinds', [['page', String(n)]])}
      />
      <section class="no-print">
        <h2>{w.files.label}</h2>
        <ul class="plain-links">
          {(['csv', 'xlsx', 'json'] as const).map((one) => (
            <li>
              <a href={address(`/petitions/kinds.${one}`)}>{w.files[one]}</a>
            </li>
          ))}
        </ul>
        <PrintButton lang={lang} />
      </section>
      <section class="no-print">
        <h2>{w.lists.label}</h2>
        <ul class="plain-links">
          <li>
            <a href={inLang(lang, '/petitions/kinds/complex')}>{w.lists.complex}</a>
          </li>
          <li>
            <a href={inLang(lang, '/petitions/kinds/preliminary')}>{w.lists.preliminary}</a>
          </li>
          <li>
            <a href={inLang(lang, '/petitions/publication')}>{w.publishedList}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{w.periods}</h2>
        <ul>
          {w.periodsSay.map((one) => (
            <li>{one}</li>
          ))}
          <li>{w.publishedSays}</li>
        </ul>
      </section>
      <p>
        <a href={inLang(lang, '/petitions/officers')}>{w.officers}</a> ·{' '}
        <a href={inLang(lang, '/petitions/counsel')}>{w.counsel}</a>
      </p>
      <p class="subtle">{w.law(props.law)}</p>
    </Page>
  )
}

function KindsFilter({ frame, asked, inCharge, departments }: KindsProps) {
  const { lang } = frame
  const w = kindWords(lang)
  const f = w.filter
  return (
    <div class="no-print">
      <Form method="get" action={inLang(lang, '/petitions/kinds')} label={f.label}>
        <TextField lang={lang} name="q" label={f.query} hint={f.queryHint} value={asked.query} width="m" />
        <div class="filters">
          <SelectField
            lang={lang}
            name="category"
            label={f.category}
            value={asked.category}
            empty={f.all}
            options={CATEGORIES.map((value) => ({ value, label: w.category[value] }))}
          />
          <SelectField
            lang={lang}
            name="department"
            label={f.department}
            value={asked.departmentId}
            empty={f.all}
            options={inCharge.map((value) => ({ value, label: departments.get(value)?.[lang] ?? value }))}
          />
          <SelectField
            lang={lang}
            name="online"
            label={f.online}
            value={asked.online}
            empty={f.all}
            options={[
              { value: 'yes', label: f.yes },
              { value: 'no', label: f.no },
            ]}
          />
          <Button kind="secondary">{f.show}</Button>
        </div>
      </Form>
    </div>
  )
}
