import type { Right } from '#kernel/clerk.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Both } from '../department/department.store.ts'
import { words } from './rights.words.ts'

export interface RightLineShown {
  readonly right: Right
  readonly departmentName: Both
  readonly title: Both
  readonly holder: string | undefined
  readonly sinceOn: LocalDate
  readonly untilOn: LocalDate | null
  readonly givenBy: string | undefined
  readonly endsSoon: boolean
  readonly sections: readonly string[] | undefined
}

/** Who has one right. A post that nobody holds and a right that ends soon are marked. */
export function RightRows(props: { lang: Lang; caption: string; rows: readonly RightLineShown[] }) {
  const { lang } = props
  const w = words(lang)
  return (
    <Table
      caption={props.caption}
      captionHidden
      head={[
        { label: w.post },
        { label: w.holder, nowrap: true },
        { label: w.since, nowrap: true },
        { label: w.until, nowrap: true },
        { label: w.by, nowrap: true },
      ]}
      rowHead={0}
      rows={props.rows.map((one) => [
        <>
          {one.departmentName[lang]} {one.title[lang]}
          {one.sections && <span class="subtle"> {w.onlyIn(one.sections.join(', '))}</span>}
        </>,
        one.holder ?? <Badge tone="warn">{w.vacant}</Badge>,
        <Day lang={lang} day={one.sinceOn} short />,
        one.untilOn ? (
          <>
            <Day lang={lang} day={one.untilOn} short /> {one.endsSoon && <Badge tone="warn">{w.soon}</Badge>}
          </>
        ) : (
          w.endless
        ),
        one.givenBy ?? w.byCity,
      ])}
      empty={w.empty}
    />
  )
}
