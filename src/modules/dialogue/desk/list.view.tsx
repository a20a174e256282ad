import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Moment } from '#ui/when.tsx'
import type { Message, View } from '../messages/message.store.ts'
import { words } from '../office.words.ts'

const DESK = '/office/dialogue'

/** The pages of the mayor's office. */
export function DeskTabs({ lang, current, unjudged }: { lang: Lang; current: string; unjudged?: number }) {
  const w = words(lang)
  const count = unjudged === undefined ? {} : { count: unjudged }
  return (
    <Tabs
      label={w.tabs}
      current={current}
      tabs={[
        { label: w.views.unjudged, href: DESK, ...count },
        { label: w.views.judged, href: `${DESK}?view=judged` },
        { label: w.views.closed, href: `${DESK}?view=closed` },
        { label: w.hours, href: `${DESK}/question-hours` },
        { label: w.statistics, href: `${DESK}/statistics` },
      ]}
    />
  )
}

export interface DeskLine {
  readonly message: Message
  readonly judgeBy: Instant | undefined
  readonly isOverdue: boolean
  readonly toLook: boolean
  readonly answer: 'none' | 'in-hand' | 'submitted'
}

export function DialogueDeskPage(props: {
  frame: Frame
  view: View
  lines: readonly DeskLine[]
  names: ReadonlyMap<string, string>
  unjudged: number
}) {
  const { frame, view } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={`${w.views[view]} - ${w.title}`} heading={w.title} current={DESK} noindex>
      <DeskTabs
        lang={lang}
        current={view === 'unjudged' ? DESK : `${DESK}?view=${view}`}
        unjudged={props.unjudged}
      />
      <Table
        caption={w.views[view]}
        captionHidden
        head={[
          { label: w.arrived, nowrap: true },
          { label: w.subject },
          { label: w.topic, nowrap: true },
          { label: view === 'unjudged' ? w.due : w.judged, nowrap: true },
        ]}
        rowHead={1}
        rows={props.lines.map(({ message: m, judgeBy, isOverdue, toLook, answer }) => [
          <Moment lang={lang} at={m.arrivedAt} short />,
          <>
            <a href={`${DESK}/${m.id}`}>{m.title || w.erased}</a>{' '}
            <Badge tone={m.isOpen ? 'info' : 'neutral'}>{m.isOpen ? w.open : w.closed}</Badge>{' '}
            {toLook && <Badge tone="warn">{w.toLook}</Badge>}{' '}
            {answer !== 'none' && (
              <Badge tone={answer === 'submitted' ? 'warn' : 'neutral'}>
                {answer === 'submitted' ? w.waits : w.inHand}
              </Badge>
            )}
          </>,
          props.names.get(m.topicId) ?? m.topicId,
          m.needsAnswer === undefined
            ? judgeBy && (
                <>
                  <Moment lang={lang} at={judgeBy} short />{' '}
                  {isOverdue && <Badge tone="danger">{w.overdue}</Badge>}
                </>
              )
            : m.petitionNumber === null
              ? w.judgedNo
              : m.petitionNumber,
        ])}
        empty={w.none}
      />
    </Page>
  )
}
