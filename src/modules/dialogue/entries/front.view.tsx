import { inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { words } from '../dialogue.words.ts'
import { hourCard } from '../hours/hours.view.tsx'
import type { Hour } from '../hours/hour.store.ts'
import type { HourState } from '../hours/hour.rule.ts'
import type { Settings, Topic } from '../topics/topic.store.ts'
import { cardOf, MAYOR } from './conversation.view.tsx'
import type { MessageEntry } from './entry.store.ts'

/** Greeting, topics, what was said last, question hours. @article 12(1) */
export function FrontPage(props: {
  frame: Frame
  settings: Settings
  topics: readonly Topic[]
  names: ReadonlyMap<string, string>
  entries: readonly MessageEntry[]
  hours: readonly (Hour & { state: HourState })[]
}) {
  const { frame } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, MAYOR)
  return (
    <Page frame={frame} title={w.title} lead={props.settings.greeting[lang]} current={here}>
      <Buttons>
        <ButtonLink href={`${here}/new`}>{w.write}</ButtonLink>
        <ButtonLink kind="secondary" href={`${here}/mine`}>
          {w.mine}
        </ButtonLink>
      </Buttons>
      <h2>{w.topics}</h2>
      <ul class="link-row">
        {props.topics.map((one) => (
          <li>
            <a href={`${here}/messages?topic=${one.id}`}>{one.name[lang]}</a>
          </li>
        ))}
      </ul>
      <h2>{w.newest}</h2>
      <StructuredList
        items={props.entries.map(cardOf(lang, props.names, `${here}/messages`))}
        empty={w.empty}
        level={3}
      />
      <p>
        <a href={`${here}/messages`}>{w.more}</a>
      </p>
      <h2>{w.hours}</h2>
      <p>{w.hoursSays}</p>
      <StructuredList
        items={props.hours.map((one) => hourCard(lang, one, one.state))}
        empty={w.noHours}
        level={3}
      />
      <p>
        <a href={`${here}/question-hours`}>{w.allHours}</a>
      </p>
      <p>
        <a href={inLang(lang, '/feeds/mayor')}>{w.feed}</a>
      </p>
    </Page>
  )
}
