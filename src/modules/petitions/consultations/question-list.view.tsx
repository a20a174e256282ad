import type { LocalDate } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { isReplyLate } from './consultation.rule.ts'
import type { Consultation } from './consultation.store.ts'
import { words } from './consultations.words.ts'

const LIST = '/office/consultations'

/** What other departments ask this one. @law CPTA 20 */
export function QuestionsPage(props: {
  frame: Frame
  waiting: readonly Consultation[]
  replied: readonly Consultation[]
  departmentNames: ReadonlyMap<string, string>
  today: LocalDate
}) {
  const { frame, departmentNames, today } = props
  const { lang } = frame
  const { list: w, late } = words(lang)
  const table = (caption: string, lines: readonly Consultation[], empty: string) => (
    <Table
      caption={caption}
      captionHidden
      head={[{ label: w.number, nowrap: true }, { label: w.from }, { label: w.by, nowrap: true }]}
      rowHead={0}
      rows={lines.map((one) => [
        <a href={`${LIST}/${one.id}`}>{one.number}</a>,
        departmentNames.get(one.askingDepartmentId) ?? one.askingDepartmentId,
        <>
          <Day lang={lang} day={one.replyBy} short />{' '}
          {isReplyLate(one, today) && <Badge tone="danger">{late}</Badge>}
        </>,
      ])}
      empty={empty}
    />
  )
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office" noindex>
      <h2>{w.waiting}</h2>
      {table(w.waiting, props.waiting, w.none)}
      <h2>{w.done}</h2>
      {table(w.done, props.replied, w.noneDone)}
    </Page>
  )
}
