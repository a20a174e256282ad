import { dayText, type Lang, momentText } from '#kernel/words.ts'
import { MarkedText } from '../moderation/proposals.view.tsx'
import type { RepeatFinding } from './decide-repeats.rule.ts'
import { repeatsWords } from './repeats.words.ts'
import { sameParts } from './same-parts.rule.ts'

interface Props {
  readonly lang: Lang
  readonly text: string
  readonly finding: RepeatFinding
  /** What the other text is called, and where it is read. */
  readonly name: string
  readonly href: string
  /** The level of its heading on the page it stands on. */
  readonly level?: 2 | 3 | 4
}

/** A text beside the nearest that it repeats, with what is the same marked, how much, why the same person, in what days. */
export function EvidenceView({ lang, text, finding, name, href, level = 2 }: Props) {
  const w = repeatsWords(lang)
  const [Heading, Below] = [`h${level}` as 'h2', `h${level + 1}` as 'h3']
  const [nearest] = finding.of
  if (!nearest) return null
  const parts = sameParts(text, nearest.text)
  return (
    <section class="evidence">
      <Heading>
        <a href={href}>{name}</a>
      </Heading>
      <p>
        <strong>{w.kind[finding.kind]}</strong> {w.score(Math.round(finding.score * 100))}
      </p>
      <dl>
        <dt>{w.period}</dt>
        <dd>
          {dayText(lang, finding.period.from)} – {dayText(lang, finding.period.to)}
        </dd>
        <dt>{w.whySame}</dt>
        {finding.why.map((why) => (
          <dd>{w.why[why]}</dd>
        ))}
      </dl>
      <p>{w.marked}</p>
      <div class="evidence-texts">
        <div>
          <Below>{w.this}</Below>
          <MarkedText text={text} places={parts.a} />
        </div>
        <div>
          <Below>
            {w.other} ({momentText(lang, nearest.at)})
          </Below>
          <MarkedText text={nearest.text} places={parts.b} />
        </div>
      </div>
    </section>
  )
}
