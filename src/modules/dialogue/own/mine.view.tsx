import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from '../dialogue.words.ts'
import { toneOf } from '../entries/conversation.view.tsx'
import type { HourQuestion } from '../hours/question.store.ts'
import type { State } from '../messages/message.rule.ts'
import type { Message } from '../messages/message.store.ts'

/** A citizen's own conversations and questions. */
export function MinePage(props: {
  frame: Frame
  messages: readonly (Message & { state: State })[]
  names: ReadonlyMap<string, string>
  questions: readonly HourQuestion[]
}) {
  const { frame, messages, questions } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.own
  return (
    <Page
      frame={frame}
      title={w.title}
      crumbs={[{ label: all.title, href: inLang(lang, '/mayor') }]}
      current={inLang(lang, '/mayor')}
      noindex
    >
      <StructuredList
        items={messages.map((one) => ({
          top: <Badge tone={toneOf(one.state)}>{all.state[one.state]}</Badge>,
          title: one.title,
          href: inLang(lang, `/mayor/mine/${one.id}`),
          meta: [
            props.names.get(one.topicId) ?? one.topicId,
            one.isOpen ? w.open : w.closed,
            <Moment lang={lang} at={one.arrivedAt} short />,
          ],
        }))}
        empty={w.empty}
      />
      <p>
        <ButtonLink href={inLang(lang, '/mayor/new')}>{all.write}</ButtonLink>
      </p>
      {questions.length > 0 && (
        <>
          <h2>{w.questions}</h2>
          <StructuredList
            items={questions.map((one) => ({
              top: (
                <Badge tone={one.state === 'shown' ? 'ok' : 'neutral'}>{w.questionState[one.state]}</Badge>
              ),
              title: one.publicText ?? one.body,
              href: inLang(lang, `/mayor/question-hours/${one.hourId}`),
              ...(one.refusedBecause ? { text: `${w.reason}: ${one.refusedBecause}` } : {}),
              meta: [<Moment lang={lang} at={one.askedAt} short />],
            }))}
            level={3}
          />
        </>
      )}
    </Page>
  )
}
