import type { VNode } from 'preact'
import type { Instant } from '#kernel/time.ts'
import type { petitions } from '#modules/petitions/index.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { Answer } from '../answers/answer.rule.ts'
import { words as publicWords } from '../dialogue.words.ts'
import { type NameOf, toneOf, Turns } from '../entries/conversation.view.tsx'
import type { TurnEntry } from '../entries/entry.store.ts'
import type { FollowUp } from '../follow-ups/follow-up.store.ts'
import { stateOf } from '../messages/message.rule.ts'
import type { Message } from '../messages/message.store.ts'
import type { Writer } from '../messages/writer.store.ts'
import { words } from '../office.words.ts'
import type { Photograph } from '../photographs/photograph.store.ts'
import { DraftForm, JudgeForm } from './acts.view.tsx'
import { ApproveForms, CloseForm } from './approve.view.tsx'
import { FollowUpLooks, LookForm } from './looks.view.tsx'

export interface DeskProps {
  frame: Frame
  csrf: string
  message: Message
  writer: Writer | undefined
  topic: string
  followUps: readonly FollowUp[]
  turns: readonly TurnEntry[]
  /** Approved ones that no other corrects. */
  holding: readonly Answer[]
  inHand: Answer | undefined
  nameOf: NameOf
  /** Where the petition of the conversation stands. */
  petition: Awaited<ReturnType<typeof petitions.fromDialogue.standingOf>> | undefined
  mayReopen: boolean
  judgeBy: Instant | undefined
  now: Instant
  kinds: readonly { id: string; name: string }[]
  photographs: readonly Photograph[]
  pictures: VNode | undefined
  /** Proposed public texts, masked. */
  proposed: { title: string; text: string; followUps: ReadonlyMap<number, string> }
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

/** One conversation on the desk of the mayor's office. @article 12(1) @article 12(2) */
export function DialogueCasePage(props: DeskProps) {
  const { frame, message: m, writer } = props
  const { lang } = frame
  const w = words(lang)
  const all = publicWords(lang)
  const state = stateOf({ ...m, isAnswered: props.holding.length > 0 })
  return (
    <Page
      frame={frame}
      title={`${m.id} ${m.title || w.erased}`}
      heading={m.title || w.erased}
      crumbs={[{ label: w.title, href: '/office/dialogue' }]}
      current="/office/dialogue"
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: all.status, value: <Badge tone={toneOf(state)}>{all.state[state]}</Badge> },
          { label: all.own.openState, value: m.isOpen ? w.open : w.closed },
          { label: w.topic, value: props.topic },
          { label: w.arrived, value: <Moment lang={lang} at={m.arrivedAt} /> },
          { label: w.nickname, value: m.nickname },
          { label: w.name, value: writer?.name ?? w.erased },
          { label: w.contact, value: writer?.email ?? writer?.phone ?? w.erased },
          { label: w.publication, value: m.wantsPublication ? w.yes : w.no },
          ...(m.rating === null ? [] : [{ label: w.rating, value: w.ratingOf(m.rating) }]),
        ]}
      />
      <h2>{w.message}</h2>
      <Lines text={m.body} />
      {props.pictures}
      <JudgementRecord {...props} />
      {props.turns.length > 0 && <h2>{w.turns}</h2>}
      <Turns lang={lang} turns={props.turns} nameOf={props.nameOf} />
      <JudgeForm {...props} />
      <LookForm {...props} />
      <FollowUpLooks {...props} />
      <ApproveForms {...props} />
      <DraftForm {...props} />
      <CloseForm {...props} />
    </Page>
  )
}

function JudgementRecord({ frame: { lang }, message: m, petition, judgeBy, now }: DeskProps) {
  const w = words(lang)
  if (m.needsAnswer === undefined)
    return judgeBy === undefined || m.closedAt !== null ? null : (
      <Panel tone={now > judgeBy ? 'danger' : 'warn'} title={now > judgeBy ? w.overdue : w.due}>
        <p>
          <Moment lang={lang} at={judgeBy} />
        </p>
      </Panel>
    )
  const isInTime = m.judgeBy !== null && m.judgedAt !== null && m.judgedAt <= m.judgeBy
  return (
    <>
      <h2>{w.judged}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.judged, value: m.needsAnswer ? w.judgedYes : w.judgedNo },
          ...(m.ground === null ? [] : [{ label: w.ground, value: w.grounds[m.ground] }]),
          { label: w.reason, value: <Lines text={m.reason ?? ''} /> },
          {
            label: w.judgedAt,
            value: m.judgedAt && (
              <>
                <Moment lang={lang} at={m.judgedAt} />{' '}
                <Badge tone={isInTime ? 'ok' : 'danger'}>{isInTime ? w.inTime : w.tooLate}</Badge>
              </>
            ),
          },
          ...(petition === undefined
            ? []
            : [
                {
                  label: w.petition,
                  value: (
                    <>
                      {petition.path ? <a href={petition.path}>{petition.number}</a> : petition.number}{' '}
                      <Badge tone={petition.tone}>{petition.says}</Badge>
                    </>
                  ),
                },
              ]),
        ]}
      />
    </>
  )
}
