import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { Place } from '../moderation/abuse.rule.ts'
import { CoveredText } from '../moderation/proposals.view.tsx'
import { addressOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { textOf } from './text-of.rule.ts'
import { words } from './removal.words.ts'

export type Typed = Partial<Record<string, string>>

/** The text that an act is about, as it was written; abuse in it is covered until the officer opens it. */
export function TextOf(props: { lang: Lang; target: Target; places?: readonly Place[] }) {
  const { lang, target, places = [] } = props
  const w = words(lang)
  const text = textOf(target)
  return (
    <section>
      <h2>{w.text}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.board, value: target.boardName[lang] },
          { label: w.writer, value: target.shownAs },
          { label: w.written, value: <Moment lang={lang} at={target.writtenAt} /> },
          {
            label: w.where,
            value: (
              <>
                <a href={addressOf(target.boardId, target)}>{w.seen}</a>{' '}
                {target.running && (
                  <Badge tone="warn">{w.kinds[target.running.kind] ?? target.running.kind}</Badge>
                )}
              </>
            ),
          },
        ]}
      />
      {text === '' ? <p>{w.empty}</p> : <CoveredText {...{ lang, text, places }} />}
    </section>
  )
}

/** Why, for everyone to read. */
export function ReasonFields({ lang, typed, errors }: { lang: Lang; typed: Typed; errors: FieldError[] }) {
  const w = words(lang)
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <>
      <TextArea {...field('reasonKo')} hint={w.reasonHint} rows={4} maxlength={1_000} />
      <TextArea {...field('reasonEn')} hint={w.reasonEnHint} rows={3} optional />
    </>
  )
}
