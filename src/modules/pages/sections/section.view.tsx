import { inLang, type Lang } from '#kernel/words.ts'
import { dayOf } from '#kernel/time.ts'
import type { Frame } from '#ui/frame.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Published } from '../publishing/published.store.ts'
import type { Section } from './section.store.ts'
import { words } from './section.words.ts'

/** The list of a section. */
export function SectionPage(props: {
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
}) {
  const { frame, section, lines, archive } = props
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
      {section.look === 'pages' ? (
        <StructuredList
          level={2}
          empty={w.empty}
          items={lines.map((one) => ({ title: titleOf(lang, one), href: inLang(lang, `/${one.path}`) }))}
        />
      ) : (
        <ListTable {...props} />
      )}
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

const titleOf = (lang: Lang, of: Published): string => (of.texts[lang] ?? of.texts.ko).title

function ListTable(props: {
  frame: Frame
  section: Section
  lines: readonly Published[]
  departments: ReadonlyMap<string, string>
}) {
  const { lang } = props.frame
  const w = words(lang)
  return (
    <Table
      caption={props.section.name[lang]}
      captionHidden
      head={[{ label: w.title }, { label: w.department }, { label: w.published, nowrap: true }]}
      rowHead={0}
      rows={props.lines.map((one) => [
        <a href={inLang(lang, `/${one.path}`)} lang={one.texts[lang] ? undefined : 'ko'}>
          {titleOf(lang, one)}
        </a>,
        props.departments.get(one.departmentId) ?? '',
        <Day lang={lang} day={dayOf(one.fromAt)} short />,
      ])}
      empty={w.empty}
    />
  )
}
