import type { LocalDate } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { DateField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { type PastDay, PastDays } from './past-days.view.tsx'
import type { Past } from './past.store.ts'
import { words } from './past.words.ts'
import type { PostOn } from './post-past.store.ts'

const HERE = '/office/organisation'

/** Departments of a day with their posts, heads first, and who held them. @article 3(3) */
export function OfficePastPage(props: {
  frame: Frame
  on: LocalDate
  typed: string
  error: string | undefined
  departments: readonly Past[]
  posts: readonly PostOn[]
  names: ReadonlyMap<number, string>
  beginsOn: LocalDate | undefined
  days: readonly PastDay[]
}) {
  const { frame, on, error, departments, posts, names, beginsOn } = props
  const { lang } = frame
  const w = words(lang)
  const nameOf = new Map(departments.map((one) => [one.departmentId, one.name[lang]]))
  const row = (one: PostOn) => [
    <>
      {one.title[lang]} {one.isHead && <Badge tone="neutral">{w.head}</Badge>}
    </>,
    one.staffId === null ? w.vacant : (names.get(one.staffId) ?? String(one.staffId)),
    one.sinceOn ? <Day lang={lang} day={one.sinceOn} short /> : '',
  ]
  return (
    <Page
      frame={frame}
      title={w.officeTitle}
      lead={w.officeLead}
      current={HERE}
      errors={error === undefined ? [] : [{ field: 'on', text: error }]}
      noindex
    >
      <Form method="get" action={HERE}>
        <DateField lang={lang} name="on" label={w.day} value={props.typed} error={error} />
        <Button kind="secondary">{w.show}</Button>
      </Form>
      {beginsOn && <p class="subtle">{w.begins(dayText(lang, beginsOn))}</p>}
      {error === undefined && <h2>{w.on(dayText(lang, on))}</h2>}
      {error === undefined && departments.length === 0 && <p class="empty">{w.empty}</p>}
      {error === undefined &&
        departments.map((one) => (
          <section aria-labelledby={`of-${one.departmentId}`}>
            <h3 id={`of-${one.departmentId}`}>
              {one.name[lang]}
              {one.parentId && <span class="subtle"> ({nameOf.get(one.parentId) ?? one.parentId})</span>}
            </h3>
            <Table
              caption={w.caption(one.name[lang])}
              captionHidden
              head={[{ label: w.post }, { label: w.holder, nowrap: true }, { label: w.since, nowrap: true }]}
              rowHead={0}
              rows={posts.filter(({ departmentId }) => departmentId === one.departmentId).map(row)}
              empty={w.empty}
            />
          </section>
        ))}
      <PastDays lang={lang} here={HERE} days={props.days} />
    </Page>
  )
}
