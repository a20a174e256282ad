import { type Right, RIGHTS } from '#kernel/clerk.ts'
import { rightNames } from '#kernel/rights.words.ts'
import { SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Department } from '../department/department.store.ts'
import { DesignatedTable, type DesignatedLine } from './designated.view.tsx'
import { RightRows, type RightLineShown } from './right-rows.view.tsx'
import { words } from './rights.words.ts'

const HERE = '/office/rights'

/** Every right, what it lets do, and who has it until when; and on what ground departments run the site. @article 3(3) */
export function RightsPage(props: {
  frame: Frame
  rows: readonly RightLineShown[]
  departments: readonly Department[]
  designated: readonly DesignatedLine[]
  department: string
  right: Right | undefined
  /** Of this page's address. */
  query: string
}) {
  const { frame, rows, query } = props
  const { lang } = frame
  const w = words(lang)
  const names = rightNames(lang)
  const file = (ending: string) => `${HERE}.${ending}${query === '' ? '' : `?${query}`}`
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={HERE} noindex>
      <Form method="get" action={HERE}>
        <SelectField
          lang={lang}
          name="department"
          label={w.department}
          value={props.department}
          empty={w.all}
          options={props.departments.map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <SelectField
          lang={lang}
          name="right"
          label={w.right}
          value={props.right}
          empty={w.all}
          options={RIGHTS.map((value) => ({ value, label: names[value] }))}
        />
        <Button kind="secondary">{w.find}</Button>
      </Form>
      <p>{w.found(rows.length)}</p>
      {RIGHTS.filter((right) => props.right === undefined || right === props.right).map((right) => (
        <section aria-labelledby={`right-${right}`}>
          <h2 id={`right-${right}`}>{names[right]}</h2>
          <p>{w.says[right]}</p>
          <RightRows lang={lang} caption={names[right]} rows={rows.filter((one) => one.right === right)} />
        </section>
      ))}
      <p>
        <a href={file('csv')}>{w.csv}</a>
      </p>
      <p>
        <a href={file('xlsx')}>{w.xlsx}</a>
      </p>
      <DesignatedTable lang={lang} list={props.designated} />
    </Page>
  )
}
