import type { Instant } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words as boardWords } from '../boards.words.ts'
import type { Reported } from '../reports/report.store.ts'
import { LOOKED_AT } from './looked-at.rule.ts'
import { type Points, PointsCell } from './points.view.tsx'
import type { QueueLine } from './queue.store.ts'
import { words } from './queue.words.ts'

export function QueuePage(props: {
  frame: Frame
  boards: ReadonlyMap<string, string>
  held: readonly (QueueLine & Points)[]
  reported: readonly Reported[]
  titles: ReadonlyMap<number, { readonly title: string; readonly boardId: string } & Points>
  newest: readonly (QueueLine & Points)[]
  now: Instant
  done: string | undefined
}) {
  const { frame, boards, reported, titles, done, now } = props
  const { lang } = frame
  const w = words(lang)
  const untitled = boardWords(lang).untitled
  const said =
    done !== undefined && Object.hasOwn(w.done, done) ? w.done[done as keyof typeof w.done] : undefined
  const linked = (id: number, title: string) => (
    <a href={`/office/boards/postings/${id}`}>{title || untitled}</a>
  )
  const lines = (of: readonly (QueueLine & Points)[], withDue: boolean) =>
    of.map((one) => [
      <>
        {linked(one.postingId, one.title)}
        {one.commentId !== null && <span class="subtle"> ({w.comment})</span>}
      </>,
      boards.get(one.boardId) ?? one.boardId,
      one.shownAs || boardWords(lang).someone,
      <PointsCell lang={lang} {...one} />,
      withDue && one.lookBy !== null ? (
        <>
          <Moment lang={lang} at={one.lookBy} short />
          {one.lookBy < now && <Badge tone="danger">{w.late}</Badge>}
        </>
      ) : (
        <Moment lang={lang} at={one.writtenAt} short />
      ),
    ])
  const head = (when: string) => [
    { label: w.text },
    { label: w.board, nowrap: true },
    { label: w.writer, nowrap: true },
    { label: w.points, nowrap: true },
    { label: when, nowrap: true },
  ]
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office/boards">
      {said !== undefined && <Panel tone="ok" title={said} live />}
      {boards.size === 0 && <p class="empty">{w.noBoards}</p>}
      {boards.size > 0 && <p>{w.pointsSay(LOOKED_AT)}</p>}
      <h2>{w.held}</h2>
      <Table
        caption={w.held}
        captionHidden
        head={head(w.lookBy)}
        rowHead={0}
        rows={lines(props.held, true)}
        empty={w.heldNone}
      />
      <h2>{w.reported}</h2>
      <Table
        caption={w.reported}
        captionHidden
        head={[
          { label: w.text },
          { label: w.board, nowrap: true },
          { label: w.points, nowrap: true },
          { label: w.reports },
        ]}
        rowHead={0}
        rows={reported.map((one) => [
          linked(one.postingId, titles.get(one.postingId)?.title ?? ''),
          boards.get(titles.get(one.postingId)?.boardId ?? '') ?? '',
          <PointsCell lang={lang} proposals={[]} hasPersonal={false} {...titles.get(one.postingId)} />,
          <>
            {w.counted(one.reports, one.people)} {one.isGroup && <Badge tone="warn">{w.group}</Badge>}
          </>,
        ])}
        empty={w.reportedNone}
      />
      <h2>{w.newest}</h2>
      <Table
        caption={w.newest}
        captionHidden
        head={head(w.writtenAt)}
        rowHead={0}
        rows={lines(props.newest, false)}
        empty={w.newestNone}
      />
    </Page>
  )
}
