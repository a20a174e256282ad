import { type Right, RIGHTS } from '#kernel/clerk.ts'
import { rightNames } from '#kernel/rights.words.ts'
import { Badge } from '#ui/badge.tsx'
import { SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Holder } from '../appointments/holders.store.ts'
import type { RightLine } from './right-lines.store.ts'
import { words } from './rights.words.ts'

const HERE = '/office/rights'

/** Every right, what it lets do, and which post has it until when. @article 3(3) */
export function RightsPage(props: {
  frame: Frame
  lines: readonly (RightLine & { post: Holder })[]
  posts: readonly Holder[]
  department: string
  right: Right | undefined
  /** Of this page's address. */
  query: string
}) {
  const { frame, lines, posts } = props
  const { lang } = frame
  const w = words(lang)
  const names = rightNames(lang)
  const departments = new Map(posts.map((one) => [one.departmentId, one.departmentName[lang]]))
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={HERE} noindex>
      <Form method="get" action={HERE}>
        <SelectField
          lang={lang}
          name="department"
          label={w.department}
          value={props.department}
          empty={w.all}
          options={[...departments].map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          lang={lang}
          name="right"
          label={w.right}
          value={props.right}
          empty={w.all}
          options={RIGHTS.map((value) => ({ value, label: names[value] }))}
        />
        <Button kind="secondary">{w.find}</Button>
      </Form>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.post },
          { label: w.right },
          { label: w.since, nowrap: true },
          { label: w.until, nowrap: true },
          { label: w.by },
        ]}
        rowHead={0}
        rows={lines.map((one) => [
          <>
            {one.post.departmentName[lang]} {one.post.title[lang]}{' '}
            {one.post.staffId === null && <Badge tone="warn">{w.vacant}</Badge>}
          </>,
          names[one.right],
          <Day lang={lang} day={one.sinceOn} short />,
          one.untilOn ? (
            <>
              <Day lang={lang} day={one.untilOn} short />{' '}
              {one.endsSoon && <Badge tone="warn">{w.soon}</Badge>}
            </>
          ) : (
            w.endless
          ),
          one.grantedBy.startsWith('system:') ? w.byCity : one.grantedBy,
        ])}
        empty={w.empty}
      />
      <p>
        <a href={`${HERE}.csv${props.query === '' ? '' : `?${props.query}`}`}>{w.csv}</a>
      </p>
    </Page>
  )
}
