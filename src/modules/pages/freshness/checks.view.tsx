import type { Clerk } from '#kernel/clerk.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words as editWords } from '../editing/edit.words.ts'
import type { ItemLine } from '../editing/item-list.store.ts'
import type { Freshness } from './freshness.rule.ts'
import { words } from './freshness.words.ts'

const HERE = '/office/pages'

/** Texts of a department for its head, who reads them where everyone does and says whether they are right. */
export function ChecksPage(props: {
  frame: Frame
  clerk: Clerk
  items: readonly (ItemLine & Freshness)[]
  done: boolean
  errors: FieldError[]
}) {
  const { frame, clerk } = props
  const { lang } = frame
  const [w, own] = [editWords(lang), words(lang)]
  return (
    <Page frame={frame} title={own.checks} lead={own.checksSay} current={HERE} errors={props.errors} noindex>
      {props.done && <Panel tone="ok" title={w.doneOf['checked'] ?? w.done} live />}
      <Table
        caption={own.checks}
        captionHidden
        head={[{ label: w.title }, { label: w.checkBy, nowrap: true }, { label: w.act }]}
        rowHead={0}
        rows={props.items.map((one) => [
          <a href={`/${one.path}`}>{one.title}</a>,
          <>
            <Day lang={lang} day={one.checkBy} short />{' '}
            {one.isOverdue && <Badge tone="warn">{w.overdue}</Badge>}
          </>,
          <Form action={`${HERE}/${one.id}/check`} csrf={clerk.csrf} label={w.stillRightOf(one.title)}>
            <input type="hidden" name="version" value={one.version} />
            <Button kind="tertiary" size="small">
              {w.stillRight}
              <span class="sr-only">: {one.title}</span>
            </Button>
          </Form>,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}
