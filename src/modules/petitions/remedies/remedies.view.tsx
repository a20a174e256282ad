import { dayText, inLang, type Lang } from '#kernel/words.ts'
import { SafeLink } from '#ui/href.tsx'
import type { SummaryRow } from '#ui/summary-list.tsx'
import { GRIEVANCES, type Remedy } from './remedy.rule.ts'
import { words } from './remedies.words.ts'

const COMMISSION = 'https://www.epeople.go.kr'

/** The last day of each remedy that has one, as rows. @law CPTA 27(3), 35(1) */
export function remedyRows(remedies: readonly Remedy[], lang: Lang): SummaryRow[] {
  const w = words(lang)
  return remedies.flatMap((one) => {
    if (one.is === 'grievance') return []
    const { is, until } = one
    const value = until === undefined ? w.within[is] : w.until(dayText(lang, until))
    return [{ label: w.lastDay[is], value: <strong>{value}</strong> }]
  })
}

/** How to contest what has no last day. @law CPTA-ED 17(6), 17(8) */
export function Grievance({ remedies, lang }: { remedies: readonly Remedy[]; lang: Lang }) {
  const w = words(lang)
  if (!remedies.some((one) => one.is === 'grievance')) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <ul class="no-print">
        <li>
          <a href={inLang(lang, GRIEVANCES)}>{w.grievance}</a>
        </li>
        <li>
          <SafeLink href={COMMISSION}>{w.commission}</SafeLink>
        </li>
      </ul>
    </section>
  )
}
