import { inLang, type Lang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import type { Published } from '../publishing/published.store.ts'
import type { Month } from '../events/month.rule.ts'
import { CalendarLook } from './looks/calendar.view.tsx'
import { CardsLook } from './looks/cards.view.tsx'
import { DepartmentLook } from './looks/department.view.tsx'
import { ListLook } from './looks/list.view.tsx'
import { type ListProps, titleOf } from './looks/list-props.view.tsx'
import { QuestionsLook } from './looks/questions.view.tsx'
import { TableLook } from './looks/table.view.tsx'
import type { Section } from './section.store.ts'
import { words } from './section.words.ts'

interface SectionProps {
  frame: Frame
  section: Section
  lines: readonly Published[]
  /** Names of departments by id. */
  departments: ReadonlyMap<string, string>
  /** What was posted once. */
  archive: boolean
  hasArchive: boolean
  previous: string | undefined
  next: string | undefined
  media: ListProps['media']
  /** Of a calendar. */
  month: Month | undefined
  /** Of a department's site: what it published lately anywhere. */
  latest: readonly Published[]
}

/** The list of a section. */
export function SectionPage(props: SectionProps) {
  const { frame, section, archive } = props
  const { lang } = frame
  const w = words(lang)
  const address = inLang(lang, `/${section.path}`)
  const name = section.name[lang]
  return (
    <Page
      frame={frame}
      title={archive ? w.archiveOf(name) : name}
      lead={section.lead[lang]}
      crumbs={archive ? [{ label: name, href: address }] : undefined}
      current={address}
      noindex={archive}
    >
      {archive && <Panel tone="info" title={w.archiveSays} />}
      <Look {...props} lang={lang} />
      <NextPrevious lang={lang} previous={props.previous} next={props.next} />
      <ul class="plain">
        {props.hasArchive && (
          <li>
            <a href={`${address}?archive=1`}>{w.archiveOf(name)}</a>
          </li>
        )}
        {section.look !== 'pages' && (
          <li>
            <a href={inLang(lang, `/feeds/${section.path}`)}>{w.feedOf(name)}</a>
          </li>
        )}
      </ul>
    </Page>
  )
}

function Look(props: SectionProps & { lang: Lang }) {
  const { section, archive, lang, lines, month, latest } = props
  if (archive) return <ListLook {...props} />
  switch (section.look) {
    case 'pages':
      return (
        <StructuredList
          level={2}
          empty={words(lang).empty}
          items={lines.map((one) => ({ title: titleOf(lang, one), href: inLang(lang, `/${one.path}`) }))}
        />
      )
    case 'cards':
      return <CardsLook {...props} />
    case 'table':
      return <TableLook {...props} />
    case 'questions':
      return <QuestionsLook {...props} />
    case 'calendar':
      return month ? <CalendarLook {...props} month={month} /> : null
    case 'department':
      return <DepartmentLook {...props} latest={latest} />
    default:
      return <ListLook {...props} />
  }
}
