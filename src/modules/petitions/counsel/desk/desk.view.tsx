import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from '../office.words.ts'
import type { QuestionStage } from '../questions/question.rule.ts'
import type { Question } from '../questions/question.store.ts'
import { DESK, DeskTabs } from './tabs.view.tsx'

export interface DeskLine {
  readonly question: Question
  readonly isShown: boolean
  /** Since it was asked. */
  readonly days: number
}

/** For a post that is no counselor. */
export function NoFieldPage({ frame }: { frame: Frame }) {
  const w = words(frame.lang)
  return (
    <Page frame={frame} title={w.title} current={DESK} noindex>
      <p class="empty">{w.noField}</p>
    </Page>
  )
}

export function DeskPage(props: {
  frame: Frame
  stage: QuestionStage
  lines: readonly DeskLine[]
  names: ReadonlyMap<string, string>
  waiting: number
}) {
  const { frame, stage, lines, names } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={`${w.views[stage]} - ${w.title}`} heading={w.title} current={DESK} noindex>
      <DeskTabs lang={lang} view={stage} waiting={props.waiting} />
      <Table
        caption={w.views[stage]}
        captionHidden
        head={[
          { label: w.asked, nowrap: true },
          { label: w.subject },
          { label: w.field, nowrap: true },
          { label: w.wish, nowrap: true },
        ]}
        rowHead={1}
        rows={lines.map(({ question, isShown, days }) => [
          <>
            <Moment lang={lang} at={question.askedAt} short />
            {stage === 'asked' && (
              <>
                {' '}
                <Badge tone={days >= 3 ? 'warn' : 'neutral'}>{w.days(days)}</Badge>
              </>
            )}
          </>,
          <>
            <a href={`${DESK}/questions/${question.number}`}>{question.title || w.erased}</a>
            <p class="subtle">{question.number}</p>
          </>,
          names.get(question.fieldId) ?? question.fieldId,
          <Badge tone={isShown ? 'ok' : question.isOpen ? 'info' : 'neutral'}>
            {w.wishes[isShown ? 'shown' : question.isOpen ? 'open' : 'closed']}
          </Badge>,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}
