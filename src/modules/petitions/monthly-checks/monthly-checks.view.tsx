import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang, momentText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { isCheckLate } from './monthly-check.rule.ts'
import type { CheckLine, Figure, MonthlyCheck } from './monthly-check.store.ts'
import { words } from './monthly-checks.words.ts'

const LIST = '/office/monthly-checks'
const COLUMNS: readonly Figure[] = ['received', 'decided', 'overdue', 'extended', 'supplements']

/** @law CPTA-ED 22(1); CPTA-ER 7 */
export function MonthlyChecksPage(props: {
  frame: Frame
  checks: readonly MonthlyCheck[]
  nameOf: (actor: string | null) => string | undefined
  today: LocalDate
}) {
  const { frame, checks, nameOf, today } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office" noindex>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.title }, { label: w.by, nowrap: true }, { label: w.state }]}
        rowHead={0}
        rows={checks.map((one) => [
          <a href={`${LIST}/${one.month}`}>{w.month(one.month)}</a>,
          <Day lang={lang} day={one.confirmBy} short />,
          <State lang={lang} check={one} who={nameOf(one.confirmedBy)} today={today} />,
        ])}
        empty={w.none}
      />
    </Page>
  )
}

function State(props: { lang: Lang; check: MonthlyCheck; who: string | undefined; today: LocalDate }) {
  const { lang, check, who, today } = props
  const w = words(lang)
  if (check.confirmedAt !== null)
    return <>{w.confirmed(who ?? w.operator, momentText(lang, check.confirmedAt, 'short'))}</>
  return isCheckLate(check, today) ? <Badge tone="danger">{w.late}</Badge> : <>{w.open}</>
}

/** One month, by department, and the form that confirms it. */
export function MonthlyCheckPage(props: {
  frame: Frame
  csrf: string
  check: MonthlyCheck
  lines: readonly CheckLine[]
  departmentNames: ReadonlyMap<string, string>
  who: string | undefined
  today: LocalDate
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: boolean
}) {
  const { frame, check, lines, departmentNames } = props
  const { lang } = frame
  const w = words(lang)
  const sum = (figure: Figure) => lines.reduce((all, one) => all + one[figure], 0)
  return (
    <Page
      frame={frame}
      title={`${w.month(check.month)} - ${w.title}`}
      heading={w.month(check.month)}
      crumbs={[{ label: w.title, href: LIST }]}
      current="/office"
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <p>
        {w.by}: {dayText(lang, check.confirmBy)}.{' '}
        <State lang={lang} check={check} who={props.who} today={props.today} />
      </p>
      <Table
        caption={w.month(check.month)}
        captionHidden
        head={[
          { label: w.department },
          ...COLUMNS.map((figure) => ({ label: w.figure[figure], numeric: true })),
        ]}
        rowHead={0}
        rows={[
          ...lines.map((one) => [
            departmentNames.get(one.departmentId) ?? one.departmentId,
            ...COLUMNS.map((figure) => one[figure]),
          ]),
          [<strong>{w.total}</strong>, ...COLUMNS.map((figure) => <strong>{sum(figure)}</strong>)],
        ]}
      />
      <p class="subtle">{w.overdueSays}</p>
      {check.remarks === null ? (
        <section>
          <h2>{w.confirm.title}</h2>
          <p>{w.confirm.says}</p>
          <Form action={`${LIST}/${check.month}`} csrf={props.csrf}>
            <TextArea
              lang={lang}
              name="remarks"
              label={w.confirm.remarks}
              hint={w.confirm.hint}
              rows={5}
              maxlength={4000}
              value={props.typed['remarks']}
              error={props.errors.find((one) => one.field === 'remarks')?.text}
            />
            <Button>{w.confirm.submit}</Button>
          </Form>
        </section>
      ) : (
        <section>
          <h2>{w.remarks}</h2>
          <Lines text={check.remarks} />
        </section>
      )}
      <PrintButton lang={lang} />
    </Page>
  )
}
