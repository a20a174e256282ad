import type { Holder } from '#modules/departments/index.ts'
import type { Instant } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Moment } from '#ui/when.tsx'
import { WARNED_AT } from '../handovers/hand-overs.rule.ts'
import { words as handOverWords } from '../handovers/hand-overs.words.ts'
import { toneOf } from '../register/register.view.tsx'
import type { SavedFilter } from '../saved-filters/saved-filter.store.ts'
import { stageWords } from '../stages/stages.words.ts'
import { type Asked, queryOf, type View } from './asked.rule.ts'
import { BulkForm, ExportForm } from './below.view.tsx'
import { Filters } from './filters.view.tsx'
import type { Counts, Work } from './inbox.store.ts'
import { words } from './inbox.words.ts'
import { Choose, Due, Keys, Pages } from './line.view.tsx'
import { type Note, Notes } from './notes.view.tsx'

export interface Line extends Work {
  readonly kind: string
  readonly inCharge: string
  /** Working days, negative when overdue; none while it stands still. */
  readonly daysLeft: number | undefined
  /** Of what has not been received: until when it must be. @law CPTA-ED 6(7) */
  readonly receiveBy: Instant | undefined
  readonly isLate: boolean
}

export interface InboxProps {
  readonly frame: Frame
  readonly notes: readonly Note[]
  readonly csrf: string
  readonly asked: Asked
  readonly view: View
  readonly views: readonly { view: View; count: number }[]
  readonly counts: Counts
  readonly lines: readonly Line[]
  readonly isLast: boolean
  readonly kinds: readonly { id: string; name: string }[]
  readonly saved: readonly SavedFilter[]
  /** To which several may be handed at once; none where this view hands nothing over. */
  readonly posts: readonly (Holder & { readonly name: string })[]
  readonly errors: FieldError[]
  readonly typed: Readonly<Record<string, string>>
  /** What became of several that were handed over. */
  readonly assigned: { done: number; refused: readonly { number: string; text: string }[] } | undefined
}

export function NoWorkPage({ frame, notes }: Pick<InboxProps, 'frame' | 'notes'>) {
  const w = words(frame.lang)
  return (
    <Page frame={frame} title={w.title} current="/office" noindex>
      <Notes notes={notes} />
      <p class="empty">{w.noWork}</p>
    </Page>
  )
}

/** What is to be done. One table, whose first column says by when. @law CPTA 19 */
export function InboxPage(props: InboxProps) {
  const { frame, view, views, lines, asked, assigned } = props
  const { lang } = frame
  const w = words(lang)
  const tab = (one: View) => `/office?${queryOf({ view: one })}`
  return (
    <Page
      frame={frame}
      title={`${w.views[view]} - ${w.title}`}
      heading={w.title}
      current="/office"
      errors={props.errors}
      noindex
    >
      <Notes notes={props.notes} />
      {assigned && (
        <Panel tone={assigned.refused.length > 0 ? 'warn' : 'ok'} title={w.assigned(assigned.done)} live>
          {assigned.refused.map((one) => (
            <p>
              <a href={`/office/petitions/${one.number}`}>{one.number}</a> {one.text}
            </p>
          ))}
        </Panel>
      )}
      <Tabs
        label={w.tabs}
        current={tab(view)}
        tabs={views.map((one) => ({ label: w.views[one.view], href: tab(one.view), count: one.count }))}
      />
      <Filters {...props} />
      <form method="post" action={`/office/assignments?${queryOf(asked)}`} class="worklist" data-keys>
        <input type="hidden" name="_csrf" value={props.csrf} />
        <Table
          caption={w.views[view]}
          captionHidden
          head={[
            ...(props.posts.length > 0 ? [{ label: w.choose, nowrap: true }] : []),
            { label: view === 'desk' ? w.receiveBy : w.due, nowrap: true },
            { label: w.subject },
            { label: w.stage, nowrap: true },
            { label: w.inCharge },
            { label: w.arrived, nowrap: true },
          ]}
          rowHead={props.posts.length > 0 ? 2 : 1}
          rows={lines.map((one) => [
            ...(props.posts.length > 0 ? [<Choose line={one} frame={frame} />] : []),
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
            one.inCharge || '–',
            <Moment lang={lang} at={one.arrivedAt} short />,
          ])}
          empty={(views.find((one) => one.view === view)?.count ?? 0) > 0 ? w.noneFound : w.empty[view]}
        />
        <Pages {...props} />
        <BulkForm {...props} />
      </form>
      <div class="no-print">
        <ExportForm {...props} />
        <Keys frame={frame} />
      </div>
    </Page>
  )
}
