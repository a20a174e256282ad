import type { VNode } from 'preact'
import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../dialogue.words.ts'
import type { Topic } from '../topics/topic.store.ts'
import { cardOf, MAYOR, type NameOf, toneOf, Turns } from './conversation.view.tsx'
import type { MessageEntry, TurnEntry } from './entry.store.ts'

export function MessagesPage(props: {
  frame: Frame
  topics: readonly Topic[]
  names: ReadonlyMap<string, string>
  topicId: string | undefined
  entries: readonly MessageEntry[]
  first: string | undefined
  next: string | undefined
}) {
  const { frame, topics, topicId } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, `${MAYOR}/messages`)
  return (
    <Page
      frame={frame}
      title={w.newest}
      crumbs={[{ label: w.title, href: inLang(lang, MAYOR) }]}
      current={inLang(lang, MAYOR)}
      noindex={topicId !== undefined || props.first !== undefined}
    >
      <nav aria-label={w.topics}>
        <ul class="link-row">
          <li>
            <a href={here} aria-current={topicId === undefined ? 'page' : undefined}>
              {w.all}
            </a>
          </li>
          {topics.map((one) => (
            <li>
              <a href={`${here}?topic=${one.id}`} aria-current={one.id === topicId ? 'page' : undefined}>
                {one.name[lang]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <StructuredList items={props.entries.map(cardOf(lang, props.names, here))} empty={w.empty} />
      <NextPrevious lang={lang} previous={props.first} next={props.next} names={[w.newer, w.older]} />
      <Buttons>
        <ButtonLink href={inLang(lang, `${MAYOR}/new`)}>{w.write}</ButtonLink>
      </Buttons>
    </Page>
  )
}

/** An open conversation, as everyone reads it. */
export function MessagePage(props: {
  frame: Frame
  entry: MessageEntry
  topic: string
  turns: readonly TurnEntry[]
  /** Where its petition stands, if the register shows it. */
  petition: VNode | undefined
  photographs: VNode | undefined
  nameOf: NameOf
}) {
  const { frame, entry, turns } = props
  const { lang } = frame
  const w = words(lang)
  const textLang = entry.lang === null || entry.lang === lang ? undefined : entry.lang
  return (
    <Page
      frame={frame}
      title={entry.title ?? ''}
      crumbs={[
        { label: w.title, href: inLang(lang, MAYOR) },
        { label: w.newest, href: inLang(lang, `${MAYOR}/messages`) },
      ]}
      current={inLang(lang, MAYOR)}
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.status, value: <Badge tone={toneOf(entry.state)}>{w.state[entry.state]}</Badge> },
          { label: w.topic, value: props.topic },
          { label: w.writer, value: entry.shownAs },
          { label: w.writtenOn, value: <Day lang={lang} day={entry.writtenOn} /> },
          ...(props.petition ? [{ label: w.petition, value: props.petition }] : []),
          ...(entry.closedOn ? [{ label: w.closedOn, value: <Day lang={lang} day={entry.closedOn} /> }] : []),
        ]}
      />
      <div lang={textLang}>
        <Lines text={entry.text ?? ''} />
      </div>
      {props.photographs && (
        <section>
          <h2>{w.photographs}</h2>
          {props.photographs}
        </section>
      )}
      <h2>{w.conversation}</h2>
      {turns.length === 0 && <p class="empty">{w.noPublicAnswer}</p>}
      <Turns lang={lang} turns={turns} nameOf={props.nameOf} textLang={textLang} />
      <Buttons>
        <ButtonLink kind="tertiary" href={inLang(lang, `${MAYOR}/messages`)}>
          {w.newest}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}
