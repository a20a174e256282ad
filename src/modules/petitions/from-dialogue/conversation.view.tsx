import type { Instant } from '#kernel/time.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { Moment } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { fromDialogueWords } from './from-dialogue.words.ts'

/** What was said in the conversation that a petition came from, for the officer in charge. */
export interface Conversation {
  readonly id: number
  readonly turns: readonly {
    readonly by: 'citizen' | 'mayor' | 'office'
    readonly at: Instant
    readonly text: string
  }[]
}

/** The conversation that the petition came from. @article 12(2) */
export function CaseConversation({ frame: { lang }, file: { conversation } }: CaseProps) {
  if (!conversation) return null
  const w = fromDialogueWords(lang)
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Disclosure summary={w.note(conversation.id)}>
        {conversation.turns.map(({ by, at, text }) => (
          <>
            <h3>
              {w[by]}, <Moment lang={lang} at={at} short />
            </h3>
            <Lines text={text} />
          </>
        ))}
      </Disclosure>
    </section>
  )
}
