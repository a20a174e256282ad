import type { WordFound } from '#kernel/search.ts'
import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { addressOf, type Narrowing } from './asked.rule.ts'
import { words } from './search.words.ts'

const EVERYWHERE = { kind: undefined, departmentId: undefined, period: undefined }

export interface Help {
  /** Words of the question that are found alone. */
  words: readonly WordFound[]
  /** Titles and names that begin as was typed. */
  titles: readonly string[]
  /** The question as it is probably spelt. */
  spelt: string | undefined
}

interface NothingFoundProps {
  frame: Frame
  asked: Narrowing
  isNarrowed: boolean
  help: Help | undefined
}

/** What to try when nothing was found: other words, pages that many read, a petition, the telephone. */
export function NothingFound(props: NothingFoundProps) {
  const { frame, asked, isNarrowed } = props
  const { lang, city } = frame
  const w = words(lang)
  const often = frame.menu.flatMap((one) => one.items?.slice(0, 1) ?? [{ label: one.label, href: one.href }])
  return (
    <div class="nothing-found">
      {isNarrowed && (
        <p>
          <a href={inLang(lang, addressOf(asked, { page: 1, ...EVERYWHERE }))}>{w.everywhereInstead}</a>
        </p>
      )}
      <Leads {...props} />
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

/** The question as it was probably meant, offered and not answered unasked. */
export function SpeltAlike({
  frame: { lang },
  asked,
  help,
}: Pick<NothingFoundProps, 'frame' | 'asked' | 'help'>) {
  if (help?.spelt === undefined) return null
  const w = words(lang)
  const { spelt } = help
  return (
    <p class="meant">
      <a href={inLang(lang, addressOf(asked, { query: spelt, page: 1, asTyped: false, ...EVERYWHERE }))}>
        {w.spelt(spelt)}
      </a>
    </p>
  )
}

/** What the question itself leads to. */
function Leads({ frame: { lang }, asked, help }: NothingFoundProps) {
  const w = words(lang)
  const to = (query: string) => (
    <a href={inLang(lang, addressOf(asked, { query, page: 1, asTyped: false, ...EVERYWHERE }))}>{query}</a>
  )
  if (!help) return null
  return (
    <>
      {help.titles.length > 0 && (
        <>
          <h2>{w.titles}</h2>
          <ul>
            {help.titles.map((title) => (
              <li>{to(title)}</li>
            ))}
          </ul>
        </>
      )}
      {help.words.length > 0 && (
        <>
          <h2>{w.wordsAlone}</h2>
          <ul>
            {help.words.map((one) => (
              <li>
                {to(one.word)} ({w.count(one.count, one.isCapped)})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
