import type { Clerk } from '#kernel/clerk.ts'
import { type FieldError, DateField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { Incident } from './incident.store.ts'
import { GROUNDS, words } from './incidents.words.ts'

export type IncidentTyped = Record<'postId' | 'place' | 'ground' | 'happenedOn' | 'says', string>

/** `incidents` undefined: of whoever may note and not read. */
export function IncidentsPage(props: {
  frame: Frame
  clerk: Clerk
  posts: readonly { id: string; title: string }[]
  incidents: readonly (Incident & { id: number; post: string })[] | undefined
  typed: IncidentTyped
  errors: FieldError[]
  done: boolean
}) {
  const { frame, clerk, posts, incidents, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = (name: keyof IncidentTyped) => ({
    lang,
    name,
    label: w[name],
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  const groundOf = (ground: number) =>
    (w.grounds as Readonly<Record<string, string>>)[String(ground)] ?? String(ground)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current="/office/boards/incidents"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Form action="/office/boards/incidents" csrf={clerk.csrf}>
        <SelectField
          {...field('postId')}
          options={posts.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField {...field('place')} hint={w.placeHint} width="full" />
        <SelectField
          {...field('ground')}
          options={GROUNDS.map((value) => ({ value, label: w.grounds[value] }))}
        />
        <DateField {...field('happenedOn')} />
        <TextArea {...field('says')} hint={w.saysHint} />
        <Button>{w.save}</Button>
      </Form>
      {incidents ? (
        <Table
          caption={w.list}
          head={[
            { label: w.happenedOn, nowrap: true },
            { label: w.postId },
            { label: w.ground },
            { label: w.place },
            { label: w.says },
            { label: w.notedAt, nowrap: true },
          ]}
          rowHead={0}
          rows={incidents.map((one) => [
            <Day lang={lang} day={one.happenedOn} short />,
            one.post,
            groundOf(one.ground),
            one.place,
            one.says,
            <Moment lang={lang} at={one.notedAt} short />,
          ])}
          empty={w.empty}
        />
      ) : (
        <p>{w.onlyHead}</p>
      )}
    </Page>
  )
}
