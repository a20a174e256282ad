import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Day } from '#ui/when.tsx'
import { words as erasureWords } from '../erasure/erasure.words.ts'
import type { Freshness } from '../freshness/freshness.rule.ts'
import { editionAt, type Editions } from '../publishing/edition.rule.ts'
import { standingAt } from '../publishing/period.rule.ts'
import type { Section } from '../sections/section.store.ts'
import { words as typeWords } from '../types/types.words.ts'
import { words } from './edit.words.ts'
import type { ItemLine } from './item-list.store.ts'
import { type View, VIEWS } from './item-view.rule.ts'

const HERE = '/office/pages'

/** Texts of a department, or of all, for those who edit them. @article 3(3) @article 5(1) */
export function ItemsPage(props: {
  frame: Frame
  clerk: Clerk
  items: readonly (ItemLine & Freshness)[]
  sections: readonly Section[]
  view: View | undefined
  section: string | undefined
  text: string
  reviews: number
  now: Instant
  done: string | undefined
  previous: string | undefined
  next: string | undefined
}) {
  const { frame, clerk, items, sections, view, now } = props
  const { lang } = frame
  const w = words(lang)
  const names = new Map(sections.map((one) => [one.path, one.name[lang]]))
  return (
    <Page frame={frame} title={w.items} lead={w.lead} current={HERE} noindex>
      {props.done !== undefined && <Panel tone="ok" title={w.doneOf[props.done] ?? w.done} live />}
      <ButtonLink href={`${HERE}/new`}>{w.newItem}</ButtonLink>
      <Tabs
        label={w.state}
        current={view === undefined ? HERE : `${HERE}?view=${view}`}
        tabs={[
          { label: w.all, href: HERE },
          ...VIEWS.map((one) => ({
            label: w.views[one],
            href: `${HERE}?view=${one}`,
            count: one === 'review' ? props.reviews : undefined,
          })),
          ...(clerk.contract ? [] : [{ label: erasureWords(lang).erased, href: `${HERE}/erased` }]),
        ]}
      />
      <Form method="get" action={HERE}>
        {view !== undefined && <input type="hidden" name="view" value={view} />}
        <SelectField
          lang={lang}
          name="section"
          label={w.section}
          value={props.section}
          empty={w.all}
          options={sections.map((one) => ({ value: one.path, label: one.name[lang] }))}
        />
        <TextField lang={lang} name="q" label={w.text} value={props.text} optional />
        <Button kind="secondary">{w.find}</Button>
      </Form>
      <Table
        caption={view === undefined ? w.items : w.views[view]}
        captionHidden
        head={[
          { label: w.title },
          { label: w.section },
          { label: w.state },
          { label: w.checkBy, nowrap: true },
          { label: w.act },
        ]}
        rowHead={0}
        rows={items.map((one) => [
          <a href={`${HERE}/${one.id}`} aria-label={w.editOf(one.title)}>
            {one.title}
          </a>,
          `${names.get(one.section) ?? one.section} · ${typeWords(lang).types[one.type] ?? one.type}`,
          <StateBadges lang={lang} of={one} now={now} />,
          <>
            <Day lang={lang} day={one.checkBy} short />{' '}
            {isChecked(one) && one.isOverdue && <Badge tone="warn">{w.overdue}</Badge>}
          </>,
          isChecked(one) ? <CheckForm lang={lang} clerk={clerk} of={one} /> : null,
        ])}
        empty={w.empty}
      />
      <NextPrevious lang={lang} previous={props.previous} next={props.next} />
    </Page>
  )
}

/** Whether anybody is to look again whether it is right. */
const isChecked = ({ shown, state }: ItemLine): boolean => shown !== null && state !== 'trash'

/** Whether it is written, looked at, shown. */
export function StateBadges({
  lang,
  of,
  now,
}: {
  lang: Frame['lang']
  of: Pick<ItemLine, 'state'> & Editions
  now: Instant
}) {
  const w = words(lang)
  // what lies in the trash nobody sees
  const seen = of.state === 'trash' ? undefined : editionAt(of, now)
  const standing = seen && standingAt(seen.period, now)
  return (
    <>
      {standing && <Badge tone={standing === 'posted' ? 'ok' : 'neutral'}>{w.standings[standing]}</Badge>}{' '}
      {seen && seen === of.earlier && <Badge tone="neutral">{w.standings['to-come']}</Badge>}{' '}
      {of.state !== 'settled' && (
        <Badge tone={of.state === 'review' ? 'warn' : 'info'}>{w.states[of.state]}</Badge>
      )}
    </>
  )
}

function CheckForm({ lang, clerk, of }: { lang: Frame['lang']; clerk: Clerk; of: ItemLine }) {
  const w = words(lang)
  return (
    <Form action={`${HERE}/${of.id}/check`} csrf={clerk.csrf} label={w.stillRightOf(of.title)}>
      <input type="hidden" name="version" value={of.version} />
      <Button kind="tertiary" size="small">
        {w.stillRight}
        <span class="sr-only">: {of.title}</span>
      </Button>
    </Form>
  )
}
