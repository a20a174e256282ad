import type { Clerk } from '#kernel/clerk.ts'
import { momentText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words as editWords } from '../editing/edit.words.ts'
import type { Item } from '../items/item.store.ts'
import type { Revision, RevisionLine } from '../items/revision.store.ts'
import { ComparisonTable } from './comparison.view.tsx'
import type { Comparison } from './line-pair.rule.ts'
import { words } from './revisions.words.ts'

const HERE = '/office/pages'
const crumbsOf = (lang: Frame['lang'], { id, path }: Item) => [
  { label: editWords(lang).items, href: HERE },
  { label: `/${path}`, href: `${HERE}/${id}` },
]

/** Every state of a text, newest first. */
export function RevisionsPage(props: {
  frame: Frame
  item: Item
  /** The number of the one that everyone sees now. */
  shown: number | undefined
  revisions: readonly RevisionLine[]
  writerOf: (revision: Pick<RevisionLine, 'writtenBy' | 'at' | 'isSentBack' | 'sentBackBy'>) => string
}) {
  const { frame, item, shown, revisions, writerOf } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.revisions} crumbs={crumbsOf(lang, item)} current={HERE} noindex>
      <Table
        caption={w.revisions}
        captionHidden
        head={[{ label: w.number }, { label: w.at, nowrap: true }, { label: w.by }, { label: w.note }]}
        rowHead={0}
        rows={revisions.map((one) => [
          <>
            <a href={`${HERE}/${item.id}/revisions/${one.n}`}>{w.nth(one.n)}</a>{' '}
            {one.n === shown && <Badge tone="ok">{w.shown}</Badge>}
          </>,
          <Moment lang={lang} at={one.at} short />,
          writerOf(one),
          one.note ?? '',
        ])}
      />
    </Page>
  )
}

/** Two states side by side: what went on the left, what came on the right. */
export function RevisionPage(props: {
  frame: Frame
  clerk: Clerk
  item: Item
  old: Revision | undefined
  fresh: Revision
  compared: Comparison
  writerOf: (revision: Pick<RevisionLine, 'writtenBy' | 'at' | 'isSentBack' | 'sentBackBy'>) => string
}) {
  const { frame, clerk, item, old, fresh } = props
  const { lang } = frame
  const w = words(lang)
  const title = old ? w.between(old.n, fresh.n) : w.nth(fresh.n)
  return (
    <Page frame={frame} title={title} crumbs={crumbsOf(lang, item)} current={HERE} noindex>
      <p class="subtle">
        {momentText(lang, fresh.at)} · {props.writerOf(fresh)}
      </p>
      {fresh.n !== item.newest && (
        <Form action={`${HERE}/${item.id}/revisions/${fresh.n}/restoration`} csrf={clerk.csrf}>
          <input type="hidden" name="version" value={item.version} />
          <Button kind="secondary">{w.restore(fresh.n)}</Button>
        </Form>
      )}
      <ComparisonTable
        lang={lang}
        title={title}
        before={old ? w.nth(old.n) : w.none}
        after={w.nth(fresh.n)}
        compared={props.compared}
      />
    </Page>
  )
}
