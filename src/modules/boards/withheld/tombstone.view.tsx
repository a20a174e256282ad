import { dayText, inLang, type Lang, momentText } from '#kernel/words.ts'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Tombstone } from './tombstone.store.ts'
import { words } from './withheld.words.ts'

/** Stands where the text was. @article 6(2) the reason is published on the board */
export function TombstonePanel({ lang, of, level }: { lang: Lang; of: Tombstone; level?: 2 | 3 }) {
  const w = words(lang)
  const reason = lang === 'ko' ? of.reasonKo : of.reasonEn
  const ground = of.ground === null ? [] : [{ label: w.groundLabel, value: groundText(lang, of.ground) }]
  const rows = [
    ...ground,
    { label: w.reason, value: reason },
    { label: w.byLabel, value: w.by[of.by] ?? of.by },
    {
      label: w.on,
      value: [dayText(lang, of.on), ...(of.until === null ? [] : [w.until(momentText(lang, of.until))])].join(
        ', ',
      ),
    },
  ]
  return (
    <Panel
      tone={of.kind === 'masking' ? 'info' : 'neutral'}
      title={w.line[of.kind] || w.masked}
      level={level}
    >
      <p>{w.says[of.kind]}</p>
      {of.kind !== 'withdrawal' && (
        <>
          <SummaryList lang={lang} rows={rows} />
          <ul>
            <li>
              <a href={inLang(lang, '/boards/removals')}>{w.log}</a>
            </li>
            <li>
              <a href={inLang(lang, '/account/removed')}>{w.own}</a>
            </li>
          </ul>
        </>
      )}
    </Panel>
  )
}

const groundText = (lang: Lang, n: number): string =>
  `${words(lang).ground(n)}: ${words(lang).grounds[n - 1] ?? ''}`
