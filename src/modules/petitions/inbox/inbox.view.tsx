import type { Instant } from '#kernel/time.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { WARNED_AT } from '../handovers/hand-overs.rule.ts'
import { words as handOverWords } from '../handovers/hand-overs.words.ts'
import { toneOf } from '../register/register.view.tsx'
import { stageWords } from '../stages/stages.words.ts'
import type { View, Work } from './inbox.store.ts'
import { words } from './inbox.words.ts'

export interface Line extends Work {
  readonly kind: string
  readonly inCharge: string
  /** Working days, negative when overdue; none while it stands still. */
  readonly daysLeft: number | undefined
  /** Of what has not been received: until when it must be. @law CPTA-ED 6(7) */
  readonly receiveBy: Instant | undefined
  readonly isLate: boolean
}

export function InboxPage(props: {
  frame: Frame
  view: View | undefined
  views: readonly { view: View; count: number }[]
  lines: readonly Line[]
}) {
  const { frame, view, views, lines } = props
  const { lang } = frame
  const w = words(lang)
  const all = views.find((one) => one.view === view)?.count ?? 0
  if (view === undefined)
    return (
      <Page frame={frame} title={w.title} current="/office" noindex>
        <p class="empty">{w.noWork}</p>
      </Page>
    )
  return (
    <Page frame={frame} title={`${w.views[view]} - ${w.title}`} heading={w.title} current="/office" noindex>
      <Tabs
        label={w.tabs}
        current={`/office?view=${view}`}
        tabs={views.map((one) => ({
          label: w.views[one.view],
          href: `/office?view=${one.view}`,
          count: one.count,
        }))}
      />
      <Table
        caption={w.views[view]}
        captionHidden
        head={[
          { label: view === 'desk' ? w.receiveBy : w.due, nowrap: true },
          { label: w.subject },
          { label: w.stage, nowrap: true },
          { label: w.inCharge },
          { label: w.arrived, nowrap: true },
        ]}
        rowHead={1}
        rows={lines.map((one) => [
          <Due frame={frame} line={one} />,
          <>
            <a href={`/office/petitions/${one.number}`}>{one.title}</a>
            <p class="subtle">
              {one.number} · {one.kind}
            </p>
          </>,
          <>
            <Badge tone={toneOf(one.stage)}>{stageWords(lang).stage[one.stage]}</Badge>{' '}
            {one.handOvers >= WARNED_AT && (
              <Badge tone="warn">
                {one.stage === 'sent-back' ? handOverWords(lang).badgeWaits : handOverWords(lang).badge}
              </Badge>
            )}
            {one.isSubmitted && <Badge tone="warn">{w.submitted}</Badge>}
          </>,
          one.inCharge,
          <Moment lang={lang} at={one.arrivedAt} short />,
        ])}
        empty={w.empty[view]}
      />
      {lines.length < all && <p>{w.more(lines.length, all)}</p>}
    </Page>
  )
}

/** The days left in a word and a colour, and the day itself. */
function Due({ frame, line }: { frame: Frame; line: Line }) {
  const { lang } = frame
  const w = words(lang)
  const { daysLeft, dueOn, receiveBy } = line
  if (dueOn !== null && daysLeft !== undefined) {
    const tone: Tone = line.isLate ? 'danger' : daysLeft <= 1 ? 'warn' : 'neutral'
    return (
      <>
        <Badge tone={tone}>{line.isLate && daysLeft >= 0 ? w.late : w.day(daysLeft)}</Badge>{' '}
        <span class="subtle">
          <Day lang={lang} day={dueOn} short />
        </span>
      </>
    )
  }
  if (receiveBy !== undefined)
    return (
      <>
        {line.isLate && <Badge tone="danger">{w.late}</Badge>} <Moment lang={lang} at={receiveBy} short />
      </>
    )
  return <span class="subtle">{line.stage === 'awaiting-payment' ? '–' : w.paused}</span>
}
