import type { Holder } from '#modules/departments/index.ts'
import type { LocalDate } from '#kernel/time.ts'
import { DateField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Delegate } from './delegate.store.ts'
import { words } from './delegates.words.ts'

export const DELEGATES = '/office/boards/delegates'

export function DelegatesPage(props: {
  frame: Frame
  csrf: string
  delegates: readonly Delegate[]
  posts: readonly Holder[]
  today: LocalDate
  isHead: boolean
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  done: boolean
}) {
  const { frame, csrf, delegates, posts, today, isHead, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const nameOf = (id: string) => posts.find((one) => one.postId === id)?.title[lang] ?? id
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={DELEGATES} errors={errors} noindex>
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.post }, { label: w.term, nowrap: true }, { label: w.act }]}
        rowHead={0}
        empty={w.none}
        rows={delegates.map((one) => [
          nameOf(one.postId),
          <>
            <Day lang={lang} day={one.fromOn} short /> ~{' '}
            <Day lang={lang} day={one.endedOn ?? one.untilOn} short />
          </>,
          one.endedOn !== null || one.untilOn < today || !isHead ? (
            w.ended
          ) : (
            <Form action={`${DELEGATES}/${one.id}/end`} csrf={csrf} label={nameOf(one.postId)}>
              <Button kind="tertiary" size="small">
                {w.end}
              </Button>
            </Form>
          ),
        ])}
      />
      {isHead && (
        <>
          <h2>{w.add}</h2>
          <Form action={DELEGATES} csrf={csrf}>
            <SelectField
              {...field('post')}
              empty={w.choose}
              options={posts
                .filter((one) => !one.isHead)
                .map((one) => ({ value: one.postId, label: one.title[lang] }))}
            />
            <DateField {...field('fromOn')} value={typed['fromOn'] ?? today} />
            <DateField {...field('untilOn')} />
            <TextField {...field('documentNo')} width="m" />
            <Button>{w.do}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
