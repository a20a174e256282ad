import { dayText, inLang, type Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Department, FormerName } from '../department/department.store.ts'
import type { Entry } from './directory.store.ts'
import { CHART, Departments, hrefOf, Note, People, Phone } from './entries.view.tsx'
import type { NameDisplay } from './name-shown.rule.ts'
import { words } from './organisation.words.ts'

export function DepartmentPage(props: {
  frame: Frame
  department: Department
  departments: readonly Department[]
  entries: readonly Entry[]
  former: readonly FormerName[]
  /** Addresses of the sites that the department has of its own. */
  sites: readonly { readonly path: string; readonly name: Readonly<Record<Lang, string>> }[]
  display: NameDisplay
}) {
  const { frame, department, departments, entries, former } = props
  const { lang } = frame
  const w = words(lang)
  const upper = departments.find((one) => one.id === department.parentId)
  const below = departments.filter((one) => one.parentId === department.id)
  const name = department.name[lang]
  const rows = [
    { label: w.phone, value: <Phone phone={department.phone} /> },
    ...(department.fax ? [{ label: w.fax, value: department.fax }] : []),
    { label: w.address, value: department.address[lang] },
    ...props.sites.map((one) => ({
      label: w.site,
      value: <a href={inLang(lang, `/${one.path}`)}>{one.name[lang]}</a>,
    })),
    ...(upper ? [{ label: w.upper, value: <a href={hrefOf(lang, upper.id)}>{upper.name[lang]}</a> }] : []),
    ...(former.length > 0
      ? [
          {
            label: w.former,
            value: former.map((one) => w.formerName(one.name[lang], dayText(lang, one.untilOn))).join(', '),
          },
        ]
      : []),
  ]
  return (
    <Page
      frame={frame}
      title={name}
      lead={department.says[lang]}
      crumbs={[{ label: w.title, href: inLang(lang, CHART) }]}
      current={inLang(lang, CHART)}
    >
      {department.isManaging && <Badge tone="info">{w.managing}</Badge>}
      <SummaryList lang={lang} rows={rows} />
      <h2>{w.people}</h2>
      <People frame={frame} entries={entries} caption={w.list(name)} empty={w.none} />
      <Note lang={lang} display={props.display} />
      {below.length > 0 && <h2>{w.below}</h2>}
      <Departments frame={frame} list={below} caption={name} />
    </Page>
  )
}
