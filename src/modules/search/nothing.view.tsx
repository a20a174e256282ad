import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { addressOf, type Narrowing } from './asked.rule.ts'
import { words } from './search.words.ts'

/** What to try when nothing was found: other words, pages that many read, a petition, the telephone. */
export function NothingFound(props: { frame: Frame; asked: Narrowing; isNarrowed: boolean }) {
  const { frame, asked, isNarrowed } = props
  const { lang, city } = frame
  const w = words(lang)
  const wide = { kind: undefined, departmentId: undefined, period: undefined, page: 1 }
  const often = frame.menu.flatMap((one) => one.items?.slice(0, 1) ?? [{ label: one.label, href: one.href }])
  return (
    <div class="nothing-found">
      {isNarrowed && (
        <p>
          <a href={inLang(lang, addressOf(asked, wide))}>{w.everywhereInstead}</a>
        </p>
      )}
      <h2>{w.tryThis}</h2>
      <ul>
        {w.tips.map((tip) => (
          <li>{tip}</li>
        ))}
      </ul>
      <h2>{w.often}</h2>
      <ul>
        {often.map((one) => (
          <li>
            <a href={one.href}>{one.label}</a>
          </li>
        ))}
      </ul>
      <h2>{w.ask}</h2>
      <ul>
        <li>
          <a href={inLang(lang, '/petitions/new')}>{w.petition}</a>
        </li>
        <li>
          {w.call} <a href={telHref(city.phone)}>{city.phone}</a> ({city.hours})
        </li>
      </ul>
    </div>
  )
}
