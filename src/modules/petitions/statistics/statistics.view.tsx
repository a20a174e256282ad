import { type Lang } from '#kernel/words.ts'
import { BarChart } from '#ui/chart.tsx'
import { SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import type { Figure, Scope } from './figures.store.ts'
import { words } from './statistics.words.ts'

export interface StatisticsProps {
  frame: Frame
  /** Where this page is, without its language where it is public. */
  action: string
  download: string
  month: string
  /** The newest first. */
  months: readonly string[]
  figures: readonly Figure[]
  nameOf: (scope: Scope, id: string) => string
}

/** Inflow, time to decide, extensions, overdue, satisfaction: each chart with its table. @law CPTA-ED 22(1) */
export function StatisticsPage(props: StatisticsProps) {
  const { frame, figures, month, months } = props
  const { lang } = frame
  const w = words(lang)
  const whole = sinceFirst(figures.filter((one) => one.scope === 'all'))
  const of = (scope: Scope) => figures.filter((one) => one.scope === scope && one.month === month)
  if (whole.length === 0)
    return (
      <Page frame={frame} title={w.title} lead={w.lead} current={props.action}>
        <p class="empty">{w.none}</p>
      </Page>
    )
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={props.action}>
      <BarChart
        caption={`${w.months}: ${w.received}`}
        labelHead={w.month}
        valueHead={w.received}
        bars={whole.map((one) => ({ label: monthText(lang, one.month), value: one.received }))}
        text={w.of}
      />
      <FigureTable
        {...props}
        caption={w.months}
        rows={whole}
        head={w.month}
        label={(f) => monthText(lang, f.month)}
      />
      <Form action={props.action} method="get">
        <SelectField
          lang={lang}
          name="month"
          label={w.choose}
          value={month}
          options={months.map((value) => ({ value, label: monthText(lang, value) }))}
        />
        <Button kind="secondary">{w.show}</Button>
      </Form>
      {(['department', 'kind'] as const).map((scope) => (
        <section>
          <h2>
            {scope === 'kind' ? w.byKind : w.byDepartment}, {monthText(lang, month)}
          </h2>
          <BarChart
            caption={w.median}
            labelHead={scope === 'kind' ? w.byKind : w.byDepartment}
            valueHead={w.median}
            bars={of(scope)
              .filter((one) => one.medianDays !== null)
              .map((one) => ({ label: props.nameOf(scope, one.id), value: one.medianDays ?? 0 }))}
            text={w.days}
            empty={w.noneOfMonth}
          />
          <FigureTable
            {...props}
            caption={scope === 'kind' ? w.byKind : w.byDepartment}
            rows={of(scope)}
            head={scope === 'kind' ? w.byKind : w.byDepartment}
            label={(one) => props.nameOf(scope, one.id)}
          />
        </section>
      ))}
      <h2>{w.how}</h2>
      <p>{w.howSays}</p>
      <p>
        <a href={props.download} download>
          {w.download}
        </a>
      </p>
    </Page>
  )
}

/** The newest first, without the months before there was anything. */
function sinceFirst(months: readonly Figure[]): readonly Figure[] {
  const first = months.findLastIndex((one) => one.received + one.decided > 0)
  return months.slice(0, Math.max(first, 0) + 1)
}

function FigureTable(
  props: StatisticsProps & {
    caption: string
    rows: readonly Figure[]
    head: string
    label: (one: Figure) => string
  },
) {
  const { frame, rows, label } = props
  const w = words(frame.lang)
  const numeric = (text: string) => ({ label: text, numeric: true })
  return (
    <Table
      caption={props.caption}
      head={[
        { label: props.head },
        ...[w.received, w.decided, w.median, w.p90, w.extended, w.overdue, w.satisfaction].map(numeric),
      ]}
      rowHead={0}
      rows={rows.map((one) => [
        label(one),
        w.of(one.received),
        w.of(one.decided),
        one.medianDays === null ? '–' : w.days(one.medianDays),
        one.p90Days === null ? '–' : w.days(one.p90Days),
        w.of(one.extended),
        w.of(one.overdue),
        one.satisfaction === null
          ? one.rated > 0
            ? w.few
            : '–'
          : `${one.satisfaction.toLocaleString(frame.lang)} (${w.ratedBy(one.rated)})`,
      ])}
      empty={w.noneOfMonth}
    />
  )
}

function monthText(lang: Lang, month: string): string {
  const [year = '', of = ''] = month.split('-')
  return words(lang).monthText(year, of)
}
