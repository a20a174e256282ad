import type { LocalDate } from '#kernel/time.ts'
import { DateField, type FieldError, RadioField, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { DESK, DeskTabs } from '../desk/tabs.view.tsx'
import { words } from '../office.words.ts'
import type { CounselException, CounselHours } from './slots.rule.ts'

interface Props {
  frame: Frame
  csrf: string
  hours: readonly CounselHours[]
  exceptions: readonly CounselException[]
  today: LocalDate
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  done: boolean
  /** Appointments in a time that was just closed. */
  booked: number
}
const HERE = `${DESK}/hours`
const two = (n: number) => String(n).padStart(2, '0')
const clockText = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const fieldIn = ({ frame, typed, errors }: Props, name: string) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})

export function HoursPage(props: Props) {
  const { frame, hours, exceptions } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.hours
  const span = (one: { opens: number; closes: number }) => w.to(clockText(one.opens), clockText(one.closes))
  return (
    <Page frame={frame} title={all.views.hours} lead={w.lead} current={DESK} errors={props.errors} noindex>
      <DeskTabs lang={lang} view="hours" />
      {props.done && <Panel tone="ok" title={all.done} live />}
      {props.booked > 0 && (
        <Panel tone="warn" title={w.booked(props.booked)}>
          <a href={`${DESK}/appointments`}>{all.views.appointments}</a>
        </Panel>
      )}
      <Table
        caption={w.weekly}
        head={[
          { label: w.weekday },
          { label: `${w.opens}–${w.closes}` },
          { label: w.slot },
          { label: w.act },
        ]}
        rowHead={0}
        empty={`${w.weekly}: ${w.none}`}
        rows={hours.map((one) => [
          w.weekdays[one.weekday - 1],
          span(one),
          w.minutes(one.slotMinutes),
          <RemoveForm
            {...props}
            of="week"
            id={one.id}
            what={`${w.weekdays[one.weekday - 1]} ${span(one)}`}
          />,
        ])}
      />
      <WeekForm {...props} />
      <Table
        caption={w.exceptions}
        head={[{ label: w.day }, { label: `${w.opens}–${w.closes}` }, { label: w.kind }, { label: w.act }]}
        rowHead={0}
        empty={`${w.exceptions}: ${w.none}`}
        rows={exceptions.map((one) => [
          <Day lang={lang} day={one.day} />,
          span(one),
          one.slotMinutes === null ? w.away : w.extra,
          <RemoveForm {...props} of="day" id={one.id} what={`${one.day} ${span(one)}`} />,
        ])}
      />
      <DayForm {...props} />
    </Page>
  )
}

function RemoveForm({ frame, csrf, of, id, what }: Props & { of: 'week' | 'day'; id: number; what: string }) {
  const w = words(frame.lang).hours
  return (
    <Form action={`${HERE}/removal`} csrf={csrf} label={`${w.remove}: ${what}`}>
      <input type="hidden" name="of" value={of} />
      <Button kind="tertiary" size="small" name="id" value={String(id)}>
        {w.remove}
        <span class="sr-only">: {what}</span>
      </Button>
    </Form>
  )
}

function WeekForm(props: Props) {
  const { frame, csrf } = props
  const w = words(frame.lang).hours
  const weekdays = w.weekdays.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <Form action={HERE} csrf={csrf} label={`${w.weekly}: ${w.add}`}>
      <SelectField {...fieldIn(props, 'weekday')} label={w.weekday} options={weekdays} width="s" />
      <TextField {...fieldIn(props, 'opens')} label={w.opens} hint={w.timeHint} width="xs" />
      <TextField {...fieldIn(props, 'closes')} label={w.closes} width="xs" />
      <TextField
        {...fieldIn(props, 'slot')}
        value={props.typed['slot'] ?? '30'}
        label={w.slot}
        inputmode="numeric"
        width="xs"
      />
      <Button kind="secondary">{w.add}</Button>
    </Form>
  )
}

function DayForm(props: Props) {
  const { frame, csrf, today } = props
  const w = words(frame.lang).hours
  return (
    <Form action={`${HERE}/days`} csrf={csrf} label={`${w.exceptions}: ${w.add}`}>
      <DateField {...fieldIn(props, 'day')} label={w.day} min={today} />
      <RadioField
        {...fieldIn(props, 'kind')}
        value={props.typed['kind'] ?? 'away'}
        label={w.kind}
        options={[
          { value: 'away', label: w.away },
          { value: 'extra', label: w.extra },
        ]}
      />
      <TextField
        {...fieldIn(props, 'dayOpens')}
        value={props.typed['dayOpens'] ?? '09:00'}
        label={w.opens}
        width="xs"
      />
      <TextField
        {...fieldIn(props, 'dayCloses')}
        value={props.typed['dayCloses'] ?? '18:00'}
        label={w.closes}
        width="xs"
      />
      <Button kind="secondary">{w.add}</Button>
    </Form>
  )
}
