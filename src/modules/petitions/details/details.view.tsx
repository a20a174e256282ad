import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Detail } from './details.rule.ts'
import { words } from './details.words.ts'

/** An answer as people read it. */
export const detailText = ({ type, value }: Detail, lang: Lang): string =>
  typeof value !== 'string' ? value[lang] : type === 'date' ? dayText(lang, value as LocalDate) : value

/** What the petitioner answered to the questions of the kind: for the petitioner and the office alone. */
export function Details({ lang, details }: { lang: Lang; details: readonly Detail[] }) {
  if (details.length === 0) return null
  return (
    <section>
      <h2>{words(lang).title}</h2>
      <SummaryList
        lang={lang}
        rows={details.map((one) => ({
          label: one.label[lang],
          value: <Lines text={detailText(one, lang)} />,
        }))}
      />
    </section>
  )
}
