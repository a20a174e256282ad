import type { Lang } from '#kernel/words.ts'
import type { Place } from './abuse.rule.ts'
import type { Proposal } from './grounds.rule.ts'
import { groundsWords } from './grounds.words.ts'
import { coveredPlaces, maskAbuse } from './mask-abuse.rule.ts'

interface Props {
  readonly lang: Lang
  readonly proposals: readonly Proposal[]
  /** Places with personal data, which is covered and no ground; `href` is where that is done. */
  readonly personal: { readonly count: number; readonly href: string }
  /** Whether texts that repeat it stand below on the page. */
  readonly hasRepeats?: boolean
  /** The level of its heading on the page it stands on. */
  readonly level?: 2 | 3 | 4
}

/** What may be looked at in a text: each ground with its reason, and personal data, which is covered instead. */
export function ProposalsView({ lang, proposals, personal, hasRepeats = false, level = 2 }: Props) {
  const w = groundsWords(lang)
  const Heading = `h${level}` as 'h2'
  return (
    <section class="proposals">
      <Heading>{w.heading}</Heading>
      <p>{proposals.length === 0 ? w.nothing : w.intro}</p>
      {hasRepeats && <p>{w.repeats}</p>}
      {proposals.length > 0 && (
        <ul class="proposals-list">
          {proposals.map((one) => (
            <li>
              <strong>{w.ground(one.subparagraph)}</strong>{' '}
              <span>{w.score(Math.round(one.score * 100))}</span>
              <br />
              {w.why[one.why]}
            </li>
          ))}
        </ul>
      )}
      {proposals.some((one) => one.places.length > 0) && <p>{w.places}</p>}
      {personal.count > 0 && (
        <p>
          {w.personal(personal.count)} <a href={personal.href}>{w.cover}</a>
        </p>
      )}
    </section>
  )
}

/** A text with its places marked; words of abuse are covered until the officer opens them, which takes no script. */
export function CoveredText({ lang, text, places }: { lang: Lang; text: string; places: readonly Place[] }) {
  const w = groundsWords(lang)
  const covered = coveredPlaces(text)
  if (covered.length === 0) return <MarkedText text={text} places={places} />
  return (
    <>
      <MarkedText text={maskAbuse(text)} places={places} />
      <p>{w.covered}</p>
      <details>
        <summary>{w.show}</summary>
        <MarkedText text={text} places={places} />
      </details>
    </>
  )
}

/** Places [start, end) of a text in mark elements; overlapping ones are one. */
export function MarkedText({ text, places }: { text: string; places: readonly Place[] }) {
  const parts: preact.ComponentChildren[] = []
  let at = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(text.slice(at, from), <mark>{text.slice(from, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return <p class="marked-text">{parts}</p>
}
