import { localDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame, Link } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { words } from './site.words.ts'

export interface Ordinance {
  readonly title: string
  readonly revisions: readonly string[]
  readonly entries: readonly {
    readonly article: string
    /** Article, branch, paragraph, subparagraph; 0 where there is none. */
    readonly numbers: readonly number[]
    readonly says: string
    /** Carried out by code that cites it and tests that name it: held by test/ordinance.test.ts. */
    readonly isDone: boolean
    readonly deletedOn: string | undefined
  }[]
}

/** Every page, under the menu that holds it. */
export function SiteMapPage(props: {
  frame: Frame
  others: readonly Link[]
  /** Of departments. */
  sites: readonly Link[]
}) {
  const { frame, others, sites } = props
  const { lang } = frame
  const w = words(lang)
  const list = (links: readonly Link[]) => (
    <ul>
      {links.map((one) => (
        <li>
          <a href={one.href}>{one.label}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <Page frame={frame} title={w.map} lead={w.mapLead} current={inLang(lang, '/about/sitemap')}>
      {frame.menu.map((entry) => (
        <section>
          <h2>{entry.label}</h2>
          {list(entry.items ?? [])}
        </section>
      ))}
      {sites.length > 0 && (
        <section>
          <h2>{w.sites}</h2>
          {list(sites)}
        </section>
      )}
      <section>
        <h2>{w.more}</h2>
        {list([...others, { label: w.search, href: inLang(lang, '/search') }, ...frame.footer])}
      </section>
    </Page>
  )
}

/** The ordinance, paragraph by paragraph, and what of it is carried out. */
export function OrdinancePage(props: {
  frame: Frame
  ordinance: Ordinance
  /** On which the e-petition desk rests now. */
  law: string
}) {
  const { frame, ordinance } = props
  const { lang } = frame
  const w = words(lang)
  const { entries } = ordinance
  const inForce = entries.filter((one) => one.deletedOn === undefined)
  const done = inForce.filter((one) => one.isDone)
  return (
    <Page
      frame={frame}
      title={w.ordinance}
      heading={ordinance.title}
      lead={w.ordinanceLead}
      current={inLang(lang, '/about/ordinance')}
    >
      <p>{w.ground(props.law)}</p>
      <p>
        {w.revised}: {ordinance.revisions.map((day) => dayText(lang, localDate(day), 'short')).join(', ')}
      </p>
      <p>{w.count(done.length, inForce.length)}</p>
      <Table
        caption={ordinance.title}
        captionHidden
        head={[{ label: w.article, nowrap: true }, { label: w.says }, { label: w.state, nowrap: true }]}
        rowHead={0}
        rows={entries.map((one) => [
          w.name(one.numbers),
          <span lang="ko">{one.says}</span>,
          one.deletedOn !== undefined ? (
            <span class="subtle">{w.deleted(dayText(lang, localDate(one.deletedOn), 'short'))}</span>
          ) : (
            <Badge tone={one.isDone ? 'ok' : 'neutral'}>{one.isDone ? w.done : w.planned}</Badge>
          ),
        ])}
      />
    </Page>
  )
}
