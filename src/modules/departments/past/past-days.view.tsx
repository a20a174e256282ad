import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import type { PastChange } from './past-changes.rule.ts'
import { changeText, words } from './past.words.ts'

export interface PastDay {
  readonly on: LocalDate
  readonly changes: readonly PastChange[]
}

/** The days on which departments changed, and how; each leads to the tree of that day at `here`. */
export function PastDays(props: { lang: Lang; here: string; days: readonly PastDay[] }) {
  const { lang, here, days } = props
  const w = words(lang)
  return (
    <>
      <h2>{w.changes}</h2>
      {days.length === 0 && <p class="empty">{w.none}</p>}
      <ul>
        {days.map(({ on, changes }) => (
          <li>
            <a href={`${here}?on=${on}`}>{dayText(lang, on)}</a>
            <ul>
              {changes.map((one) => (
                <li>{changeText(lang, one)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
