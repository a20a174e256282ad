import type { Department, Holder } from '#modules/departments/index.ts'
import { dayText } from '#kernel/words.ts'
import { DateField, SelectField } from '#ui/field.tsx'
import type { FieldError } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { REASONS } from './absence.rule.ts'
import type { Absence } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'

/** Absences of the posts for which a clerk may answer. @article 3(3) */
export function AbsencePage(props: {
  frame: Frame
  csrf: string
  /** Departments to choose from, for the managing department. */
  others: readonly Department[]
  /** The one that is shown. */
  of: string
  /** For which the clerk may answer. */
  posts: readonly Holder[]
  substitutes: readonly Holder[]
  names: ReadonlyMap<number, string>
  absences: readonly Absence[]
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: 'done' | 'ended' | undefined
}) {
  const { frame, csrf, posts, substitutes, absences, typed, errors } = props
  const { lang } = frame
  const w = absenceWords(lang)
  const all = new Map([...substitutes, ...posts].map((one) => [one.postId, one]))
  const label = (postId: string) => {
    const post = all.get(postId)
    if (!post) return postId
    const name = post.staffId === null ? '' : (props.names.get(post.staffId) ?? '')
    return `${post.departmentName[lang]} ${post.title[lang]} ${name}`.trim()
  }
  const field = fieldsOf({ lang, typed, errors })
  const option = (one: Holder) => ({ value: one.postId, label: label(one.postId) })
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.approvals, href: '/office/approvals' }]}
      current="/office/approvals"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w[props.done]} live />}
      {props.others.length > 0 && (
        <Form method="get" action="/office/absences" label={w.department}>
          <SelectField
            lang={lang}
            name="of"
            label={w.department}
            value={props.of}
            options={props.others.map((one) => ({ value: one.id, label: one.name[lang] }))}
          />
          <Button kind="secondary">{w.show}</Button>
        </Form>
      )}
      <h2>{w.now}</h2>
      <Table
        caption={w.now}
        captionHidden
        head={[
          { label: w.post },
          { label: w.period },
          { label: w.substitute },
          { label: w.reason },
          { label: w.end },
        ]}
        rowHead={0}
        rows={absences.map((one) => [
          label(one.postId),
          w.days(dayText(lang, one.fromOn, 'short'), dayText(lang, one.untilOn, 'short')),
          label(one.substitutePostId),
          w.reasons[one.reason],
          posts.some((post) => post.postId === one.postId) && (
            <Form
              action={`/office/absences/end?of=${props.of}`}
              csrf={csrf}
              label={w.endOf(label(one.postId))}
            >
              <input type="hidden" name="id" value={one.id} />
              <Button kind="secondary" size="small">
                {w.end}
              </Button>
            </Form>
          ),
        ])}
        empty={w.none}
      />
      <h2>{w.enter}</h2>
      <Form action={`/office/absences?of=${props.of}`} csrf={csrf}>
        <SelectField {...field('post')} label={w.post} options={posts.map(option)} width="l" />
        <DateField {...field('from')} label={w.from} />
        <DateField {...field('until')} label={w.until} />
        <SelectField
          {...field('substitute')}
          label={w.substitute}
          hint={w.substituteHint}
          empty={w.choose}
          options={substitutes.map(option)}
          width="l"
        />
        <SelectField
          {...field('reason')}
          label={w.reason}
          options={REASONS.map((value) => ({ value, label: w.reasons[value] }))}
        />
        <Button>{w.submit}</Button>
      </Form>
    </Page>
  )
}
