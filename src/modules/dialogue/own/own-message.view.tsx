import type { VNode } from 'preact'
import type { Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from '../dialogue.words.ts'
import { type NameOf, toneOf, Turns } from '../entries/conversation.view.tsx'
import type { TurnEntry } from '../entries/entry.store.ts'
import { stateOf } from '../messages/message.rule.ts'
import type { Message } from '../messages/message.store.ts'
import { OwnActs } from './own-acts.view.tsx'

export interface OwnProps {
  frame: Frame
  csrf: string
  once: string
  message: Message
  topic: string
  turns: readonly TurnEntry[]
  nameOf: NameOf
  /** Until when it is judged. */
  judgeBy: Instant | undefined
  reopenDays: number
  mayReopen: boolean
  isPetitionRunning: boolean
  photographs: VNode | undefined
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  note: VNode | undefined
  found: 'masked' | 'refused' | 'warned' | undefined
  /** The field in which it was found. */
  foundIn: string | undefined
  done: string | undefined
}

/** A conversation as whoever began it sees it. */
export function OwnMessagePage(props: OwnProps) {
  const { frame, message: m, turns } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.own
  const state = stateOf({ ...m, isAnswered: turns.some((one) => one.kind === 'answer') })
  return (
    <Page
      frame={frame}
      title={m.title}
      crumbs={[
        { label: all.title, href: inLang(lang, '/mayor') },
        { label: w.title, href: inLang(lang, '/mayor/mine') },
      ]}
      current={inLang(lang, '/mayor')}
      errors={props.errors}
      noindex
    >
      {props.done === 'sent' && (
        <Panel tone="ok" title={w.sent} live>
          <p>{w.sentSays}</p>
        </Panel>
      )}
      {props.done === '1' && <Panel tone="ok" title={w.done} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: all.number, value: String(m.id) },
          { label: all.status, value: <Badge tone={toneOf(state)}>{all.state[state]}</Badge> },
          { label: all.topic, value: props.topic },
          { label: all.writtenOn, value: <Moment lang={lang} at={m.arrivedAt} /> },
          {
            label: w.openState,
            value: m.isOpen ? (
              <>
                {w.open}.{' '}
                {m.isLooked ? (
                  <a href={inLang(lang, `/mayor/messages/${m.id}`)}>{w.seePublic}</a>
                ) : (
                  w.notYetPublic
                )}
              </>
            ) : (
              w.closed
            ),
          },
        ]}
      />
      <Lines text={m.body} />
      {props.photographs}
      <Judgement {...props} />
      {turns.length > 0 && <h2>{all.conversation}</h2>}
      <Turns lang={lang} turns={turns} nameOf={props.nameOf} />
      <OwnActs {...props} />
    </Page>
  )
}

/** What was judged, why, and what can be done. @article 12(2) */
function Judgement({ frame: { lang }, message: m, judgeBy }: OwnProps) {
  const w = words(lang).own
  if (m.needsAnswer === undefined)
    return m.closedAt === null ? (
      <>
        <h2>{w.judgement}</h2>
        <p>
          {w.notJudged}
          {judgeBy && (
            <>
              {' '}
              {w.judgeBy}: <Moment lang={lang} at={judgeBy} />
            </>
          )}
        </p>
      </>
    ) : null
  return (
    <>
      <h2>{w.judgement}</h2>
      <p>{m.needsAnswer ? w.yes : w.no}</p>
      <h3>{w.reason}</h3>
      <Lines text={m.reason ?? ''} />
      {m.petitionNumber !== null && (
        <p>
          {w.petitionNumber} {m.petitionNumber}{' '}
          <ButtonLink
            kind="secondary"
            size="small"
            href={inLang(lang, `/petitions/lookup?number=${m.petitionNumber}`)}
          >
            {w.lookup}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
