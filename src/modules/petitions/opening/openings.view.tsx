import type { Lang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { Text } from '../kinds/handbook.rule.ts'
import { handbookWords } from '../kinds/handbook.words.ts'
import type { Opening } from './opening.store.ts'

/** By what policy a kind is filed online that needs identity or papers, and how it came. @article 9(1) */
export function Openings(props: {
  lang: Lang
  openings: readonly Opening[]
  departments: ReadonlyMap<string, Text>
  shownName: (name: string | null) => string | null
}) {
  const { lang, openings, departments, shownName } = props
  const [now] = openings
  if (!now) return null
  const h = handbookWords(lang)
  const o = h.opening
  const say = (text: { ko: string; en: string | null }) =>
    lang === 'en' && text.en === null ? <span lang="ko">{text.ko}</span> : (text[lang] ?? text.ko)
  const by = (one: Opening) =>
    [departments.get(one.departmentId)?.[lang] ?? one.departmentId, shownName(one.nameShown)]
      .filter(Boolean)
      .join(' ')
  return (
    <section>
      <h2>{now.isOpened ? o.title : o.closed}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: o.law, value: <span lang="ko">{now.law}</span> },
          ...(now.how ? [{ label: o.how, value: say(now.how) }] : []),
          { label: o.reason, value: say(now.reason) },
          { label: o.by, value: by(now) },
          { label: o.at, value: <Moment lang={lang} at={now.at} /> },
        ]}
      />
      {openings.length > 1 && (
        <Table
          caption={o.history}
          head={[
            { label: o.at },
            { label: o.history },
            { label: o.law },
            { label: o.reason },
            { label: o.by },
          ]}
          rowHead={0}
          rows={openings.map((one) => [
            <Moment lang={lang} at={one.at} short />,
            one.isOpened ? h.openedState : h.closedState,
            <span lang="ko">{one.law}</span>,
            <Lines text={one.reason[lang] ?? one.reason.ko} />,
            by(one),
          ])}
        />
      )}
    </section>
  )
}
