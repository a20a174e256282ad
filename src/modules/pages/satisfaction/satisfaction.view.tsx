import type { VNode } from 'preact'
import { inLang } from '#kernel/words.ts'
import { BarChart } from '#ui/chart.tsx'
import { Copyable } from '#ui/copyable.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { ShownFigure } from './figure.store.ts'
import { words } from './satisfaction.words.ts'

/** What could not be taken, with everything typed. */
export function AgainPage(props: { frame: Frame; errors: FieldError[]; form: VNode }) {
  const w = words(props.frame.lang)
  return (
    <Page frame={props.frame} title={w.question} errors={props.errors} noindex>
      {props.form}
    </Page>
  )
}

export function ThanksPage(props: {
  frame: Frame
  isCounted: boolean
  receipt: string | undefined
  /** The page that was rated; undefined when it is none of ours. */
  path: string | undefined
}) {
  const { frame, receipt, path } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.thanks} lead={props.isCounted ? w.counted : w.repeated} noindex>
      {receipt !== undefined && (
        <Panel tone="ok" title={w.receipt}>
          <p>
            <Copyable lang={lang} text={receipt} />
          </p>
          <p>{w.receiptSays}</p>
          <p>
            <a href={inLang(lang, '/opinions/mine')}>{w.follow}</a>
          </p>
        </Panel>
      )}
      <ul class="plain-links">
        {path !== undefined && (
          <li>
            <a href={inLang(lang, path)}>{w.back}</a>
          </li>
        )}
        <li>
          <a href={inLang(lang, '/about/satisfaction')}>{w.figures}</a>
        </li>
      </ul>
    </Page>
  )
}

/** Figures of every year, by department, each chart with its table. @article 4 */
export function FiguresPage(props: {
  frame: Frame
  figures: readonly ShownFigure[]
  nameOf: (departmentId: string) => string
}) {
  const { frame, figures, nameOf } = props
  const { lang } = frame
  const w = words(lang)
  const number = (value: number) => value.toLocaleString(lang, { minimumFractionDigits: 2 })
  const years = [...Map.groupBy(figures, (one) => one.year)]
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <Page frame={frame} title={w.figures} lead={w.figuresLead} current={inLang(lang, '/about/satisfaction')}>
      {years.length === 0 && <p class="empty">{w.none}</p>}
      {years.map(([year, of]) => (
        <section>
          <h2>{w.year(year)}</h2>
          <BarChart
            caption={w.mean}
            labelHead={w.department}
            valueHead={w.mean}
            bars={of.map((one) => ({ label: nameOf(one.departmentId), value: one.mean }))}
            text={number}
          />
          <Table
            caption={`${w.figures}, ${w.year(year)}`}
            head={[{ label: w.department }, numeric(w.n), numeric(w.mean), numeric(w.spread)]}
            rowHead={0}
            rows={of.map((one) => [
              nameOf(one.departmentId),
              w.count(one.n),
              number(one.mean),
              number(one.spread),
            ])}
          />
        </section>
      ))}
      <h2>{w.how}</h2>
      <p>{w.howSays}</p>
      <p>
        <a href={inLang(lang, '/about/satisfaction.csv')} download>
          {w.download}
        </a>
      </p>
    </Page>
  )
}
