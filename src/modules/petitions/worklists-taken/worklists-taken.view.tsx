import { Lines } from '#ui/lines.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { View } from '../inbox/asked.rule.ts'
import type { WorklistExport } from './worklist-export.store.ts'
import { words } from './worklists-taken.words.ts'

/** What was chosen besides the list itself. */
function chosenIn({ query }: WorklistExport): string {
  const chosen = new URLSearchParams(query)
  chosen.delete('view')
  return [...chosen].map((one) => one.join(': ')).join(', ')
}

export const HERE = '/office/worklists-taken'

/** Who took worklists as files. Reasons are opened one by one. */
export function WorklistsTakenPage(props: {
  frame: Frame
  lines: readonly WorklistExport[]
  names: ReadonlyMap<string, string>
  at: number
  pages: number
}) {
  const { frame, lines, names } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={HERE} noindex>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.at, nowrap: true },
          { label: w.who },
          { label: w.what },
          { label: w.rows, numeric: true },
          { label: w.format, nowrap: true },
          { label: w.reason, nowrap: true },
        ]}
        rowHead={0}
        rows={lines.map((one) => [
          <Moment lang={lang} at={one.takenAt} short />,
          names.get(one.takenBy) ?? one.takenBy,
          w.view[one.view as View] ?? one.view,
          one.rows,
          one.format.toUpperCase(),
          <a href={`${HERE}/${one.id}`} aria-label={w.readOf(one.id)}>
            {w.read}
          </a>,
        ])}
        empty={w.empty}
      />
      <Pagination lang={lang} page={props.at} pages={props.pages} href={(n) => `${HERE}?page=${n}`} />
    </Page>
  )
}

export function WorklistTakenPage(props: {
  frame: Frame
  one: WorklistExport
  name: string
  reason: string
}) {
  const { frame, one, name, reason } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.one(one.id)}
      crumbs={[{ label: w.title, href: HERE }]}
      current={HERE}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.at, value: <Moment lang={lang} at={one.takenAt} /> },
          { label: w.who, value: name },
          { label: w.what, value: w.view[one.view as View] ?? one.view },
          { label: w.query, value: chosenIn(one) || w.noQuery },
          { label: w.rows, value: String(one.rows) },
          { label: w.format, value: one.format.toUpperCase() },
        ]}
      />
      <h2>{w.reason}</h2>
      <Lines text={reason} />
    </Page>
  )
}
