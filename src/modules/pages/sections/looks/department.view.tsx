import { inLang } from '#kernel/words.ts'
import { StructuredList } from '#ui/structured-list.tsx'
import { dayOf } from '#kernel/time.ts'
import { Day } from '#ui/when.tsx'
import { LATEST_TYPES } from '../../types/latest.rule.ts'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** The front page of a department's own site: its pages, then what it published lately anywhere. @article 3(3) */
export function DepartmentLook({
  lang,
  section,
  lines,
  departments,
  latest,
}: ListProps & { latest: ListProps['lines'] }) {
  const w = words(lang)
  const own = lines.filter((one) => !LATEST_TYPES.includes(one.type))
  return (
    <>
      <p>
        <a href={inLang(lang, `/about/organisation/${section.departmentId}`)}>
          {w.peopleOf(departments.get(section.departmentId) ?? section.name[lang])}
        </a>
      </p>
      <StructuredList
        look="tiles"
        level={2}
        items={own.map((one) => ({
          title: titleOf(lang, one),
          href: inLang(lang, `/${one.path}`),
          lang: foreignIn(lang, one),
        }))}
      />
      <section aria-labelledby="latest">
        <h2 id="latest">{w.latest}</h2>
        <StructuredList
          level={3}
          empty={w.empty}
          items={latest.map((one) => ({
            title: titleOf(lang, one),
            href: inLang(lang, `/${one.path}`),
            lang: foreignIn(lang, one),
            meta: [<Day lang={lang} day={dayOf(one.fromAt)} short />],
          }))}
        />
      </section>
    </>
  )
}
