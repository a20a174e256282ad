import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Score } from './freshness.store.ts'
import { words } from './freshness.words.ts'

const percent = ({ texts, overdue }: { texts: number; overdue: number }): string =>
  `${Math.floor(((texts - overdue) / texts) * 100)}%`

/** Departments, those that are late first. */
export function ScoresPage(props: {
  frame: Frame
  scores: readonly Score[]
  departments: ReadonlyMap<string, string>
  /** Days, by the city's policy. */
  everyDays: number
}) {
  const { frame, scores, departments } = props
  const { lang } = frame
  const w = words(lang)
  const sorted = scores.toSorted((a, b) => b.overdue / b.texts - a.overdue / a.texts)
  const all = {
    texts: scores.reduce((sum, one) => sum + one.texts, 0),
    overdue: scores.reduce((sum, one) => sum + one.overdue, 0),
  }
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, '/about/freshness')}>
      <p>
        {w.policy(props.everyDays)}
        {all.texts > 0 && ` ${w.all}: ${w.score} ${percent(all)}`}
      </p>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.department },
          { label: w.texts, nowrap: true },
          { label: w.overdue, nowrap: true },
          { label: w.score, nowrap: true },
          { label: w.oldest, nowrap: true },
        ]}
        rowHead={0}
        rows={sorted.map((one) => [
          <a href={inLang(lang, `/about/organisation/${one.departmentId}`)}>
            {departments.get(one.departmentId) ?? one.departmentId}
          </a>,
          String(one.texts),
          String(one.overdue),
          percent(one),
          <Day lang={lang} day={one.oldestOn} short />,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}
