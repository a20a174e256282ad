import { type Lang, momentText } from '#kernel/words.ts'
import { ChecksField } from '#ui/field.tsx'
import type { RepeatFinding, Written } from '../repeats/decide-repeats.rule.ts'
import { EvidenceView } from '../repeats/evidence.view.tsx'
import { addressOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { keyOf } from './evidence.rule.ts'
import { nameOf } from './evidence.view.tsx'
import { words } from './removal.words.ts'
import { textOf } from './text-of.rule.ts'

/** A repeat with where it stands. */
export interface RepeatAt {
  readonly finding: RepeatFinding
  readonly written: Written
  readonly target: Target
}

/** Texts that rules found to repeat each other, one beside the other; the officer ticks what is evidence. @article 6(2)8 */
export function RepeatsField(props: {
  lang: Lang
  target: Target
  repeats: readonly RepeatAt[]
  chosen: readonly string[]
}) {
  const { lang, target, repeats } = props
  const w = words(lang)
  return (
    <section class="evidence-found">
      <h3>{w.repeats}</h3>
      {repeats.length === 0 && <p>{w.noRepeats}</p>}
      {repeats.map(({ finding, written, target: other }) => (
        <EvidenceView
          lang={lang}
          text={textOf(target)}
          finding={finding}
          name={nameOf(lang, written)}
          href={addressOf(other.boardId, other)}
          level={4}
        />
      ))}
      {repeats.length > 0 && (
        <ChecksField
          lang={lang}
          name="repeats"
          label={w.repeatsChosen}
          hint={w.repeatsHint}
          options={repeats.map(({ written, target: other }) => ({
            value: keyOf(written),
            label: `${nameOf(lang, written)}, ${other.boardName[lang]}, ${momentText(lang, other.writtenAt, 'short')}`,
          }))}
          values={props.chosen}
        />
      )}
    </section>
  )
}
