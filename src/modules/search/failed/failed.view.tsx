import type { FailedSearch } from '#kernel/search.ts'
import { SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from '../office.words.ts'

export function FailedPage(props: {
  frame: Frame
  rows: readonly FailedSearch[]
  days: number
  keptDays: number
  spans: readonly number[]
}) {
  const { frame, rows, days } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.failed}
      lead={w.failedLead(props.keptDays)}
      current="/office/search/failed"
      noindex
    >
      <Form method="get" action="/office/search/failed">
        <SelectField
          lang={lang}
          name="days"
          label={w.span}
          value={String(days)}
          options={props.spans.map((n) => ({ value: String(n), label: w.lastDays(n) }))}
        />
        <Button kind="secondary">{w.show}</Button>
      </Form>
      <Table
        caption={w.failedOf(days)}
        head={[
          { label: w.query },
          { label: w.times, numeric: true },
          { label: w.last, nowrap: true },
          { label: w.act },
        ]}
        rowHead={0}
        rows={rows.map((one) => [
          one.query,
          one.times.toLocaleString(lang),
          <Moment lang={lang} at={one.lastAt} short />,
          <a
            href={`/office/search/synonyms?word=${encodeURIComponent(one.query)}`}
            aria-label={w.makeSynonymOf(one.query)}
          >
            {w.makeSynonym}
          </a>,
        ])}
        empty={w.noneFailed}
      />
    </Page>
  )
}
