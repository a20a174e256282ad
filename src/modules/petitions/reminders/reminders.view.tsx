import { dayText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { Petition } from '../petition/petition.store.ts'
import type { Reminder } from './reminder.store.ts'
import { words } from './reminders.words.ts'

/** On the case page: that it was reminded of, and the form to print. @law CPTA-ED 28(2) */
export function Reminders({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  if (file.reminders.length === 0) return null
  return (
    <Panel tone="danger" title={w.list}>
      <ul>
        {file.reminders.map((one) => (
          <li>
            <a href={`/office/petitions/${one.number}/reminders/${one.nth}`}>
              {w.title}: {dayText(lang, one.dueOn)}
            </a>{' '}
            (<Moment lang={lang} at={one.writtenAt} short />)
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export type ReminderLine = Reminder & { readonly department: string; readonly kind: string }

export function RemindersPage({ frame, lines }: { frame: Frame; lines: readonly ReminderLine[] }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.list} lead={w.lead} current="/office" noindex>
      <Table
        caption={w.list}
        captionHidden
        head={[
          { label: w.number, nowrap: true },
          { label: w.kind },
          { label: w.department },
          { label: w.due, nowrap: true },
          { label: w.written, nowrap: true },
        ]}
        rowHead={0}
        rows={lines.map((one) => [
          <a href={`/office/petitions/${one.number}/reminders/${one.nth}`}>{one.number}</a>,
          one.kind,
          one.department,
          <Day lang={lang} day={one.dueOn} short />,
          <Moment lang={lang} at={one.writtenAt} short />,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}

/** The reminder as it is printed: the facts of form 7. */
export function ReminderPage(props: {
  frame: Frame
  petition: Petition
  reminder: Reminder
  kind: string
  to: string
  inCharge: string
  from: string
  workingDaysOver: number
}) {
  const { frame, petition: p, reminder } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      crumbs={[{ label: w.back, href: `/office/petitions/${p.number}` }]}
      current="/office"
      noindex
    >
      <p class="subtle">{w.form}</p>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.to, value: props.to },
          { label: w.receiptNo, value: p.receiptNo },
          { label: w.number, value: p.number },
          { label: w.received, value: p.receivedAt && <Moment lang={lang} at={p.receivedAt} /> },
          { label: w.kind, value: props.kind },
          { label: w.subject, value: p.title },
          { label: w.due, value: <Day lang={lang} day={reminder.dueOn} /> },
          { label: w.over, value: w.overDays(props.workingDaysOver) },
          { label: w.inCharge, value: props.inCharge },
          { label: w.written, value: <Moment lang={lang} at={reminder.writtenAt} /> },
          { label: w.from, value: props.from },
        ]}
      />
      <p>{w.text}</p>
      <p class="subtle">{w.law}</p>
      <PrintButton lang={lang} />
    </Page>
  )
}
