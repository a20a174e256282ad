import type { Instant, LocalDate } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { DateField, type FieldError, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { words } from './holidays.words.ts'
import type { Unpromised } from './unpromised.store.ts'

export interface HolidaysProps {
  frame: Frame
  csrf: string
  knownThrough: LocalDate
  isSoon: boolean
  mayAdd: boolean
  /** Of the gazette and added, in order. */
  days: readonly { day: LocalDate; name: string }[]
  temporary: readonly { day: LocalDate; name: string; by: string | undefined; at: Instant }[]
  unpromised: readonly (Unpromised & { kind: string; department: string })[]
  /** Whether the numbers lead to the cases. */
  mayOpen: boolean
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

/** The holiday table, its end, and what hangs on it. @law CPTA 19 */
export function HolidaysPage(props: HolidaysProps) {
  const { frame, knownThrough } = props
  const { lang } = frame
  const w = words(lang)
  const years = Map.groupBy(props.days, (one) => one.day.slice(0, 4))
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current="/office/holidays"
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      {props.isSoon && (
        <Panel tone="warn" title={w.soon(dayText(lang, knownThrough))}>
          <p>{w.soonSays}</p>
        </Panel>
      )}
      <p>{w.ends(dayText(lang, knownThrough))}</p>
      {props.unpromised.length > 0 && <UnpromisedList {...props} />}
      {props.mayAdd && <AddForm {...props} />}
      <h2>{w.temporary}</h2>
      <Table
        caption={w.temporary}
        captionHidden
        head={[
          { label: w.day, nowrap: true },
          { label: w.name },
          { label: w.by },
          { label: w.at, nowrap: true },
        ]}
        rowHead={0}
        rows={props.temporary.map((one) => [
          <Day lang={lang} day={one.day} />,
          one.name,
          one.by ?? w.system,
          <Moment lang={lang} at={one.at} short />,
        ])}
        empty={w.noTemporary}
      />
      <h2>{w.byYear}</h2>
      {[...years].toReversed().map(([year, days]) => (
        <Disclosure summary={w.year(year)}>
          <Table
            caption={w.year(year)}
            captionHidden
            head={[{ label: w.day, nowrap: true }, { label: w.name }]}
            rowHead={0}
            rows={days.map((one) => [<Day lang={lang} day={one.day} />, one.name])}
          />
        </Disclosure>
      ))}
    </Page>
  )
}

function UnpromisedList({ frame, unpromised, mayOpen }: HolidaysProps) {
  const { lang } = frame
  const w = words(lang)
  return (
    <section>
      <h2>{w.unpromised}</h2>
      <p>{w.unpromisedSays}</p>
      <Table
        caption={w.unpromised}
        captionHidden
        head={[
          { label: w.number, nowrap: true },
          { label: w.kind },
          { label: w.department },
          { label: w.received, nowrap: true },
        ]}
        rowHead={0}
        rows={unpromised.map((one) => [
          mayOpen ? <a href={`/office/petitions/${one.number}`}>{one.number}</a> : one.number,
          one.kind,
          one.department,
          one.receivedAt && <Moment lang={lang} at={one.receivedAt} short />,
        ])}
      />
    </section>
  )
}

function AddForm({ frame, csrf, typed, errors }: HolidaysProps) {
  const { lang } = frame
  const { add: w } = words(lang)
  const field = fieldsOf({ lang, typed, errors })
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Form action="/office/holidays" csrf={csrf}>
        <DateField {...field('day')} label={w.day} hint={w.dayHint} />
        <TextField {...field('name')} label={w.name} hint={w.nameHint} width="m" />
        <Button>{w.submit}</Button>
      </Form>
    </section>
  )
}
