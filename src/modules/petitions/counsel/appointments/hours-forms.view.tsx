import type { LocalDate } from '#kernel/time.ts'
import { DateField, type FieldError, RadioField, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { DESK } from '../desk/tabs.view.tsx'
import { words } from '../office.words.ts'
import type { CounselException, CounselHours } from './slots.rule.ts'

export interface HoursProps {
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
const fieldIn = ({ frame, typed, errors }: HoursProps, name: string) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})

export function WeekForm(props: HoursProps) {
  const { frame, csrf } = props
  const w = words(frame.lang).hours
  const weekdays = w.weekdays.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <Form action={HERE} csrf={csrf} label={`${w.weekly}: ${w.add}`}>
      <div class="filters">
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
      </div>
    </Form>
  )
}

export function DayForm(props: HoursProps) {
  const { frame, csrf, today } = props
  const w = words(frame.lang).hours
  return (
    <Form action={`${HERE}/days`} csrf={csrf} label={`${w.exceptions}: ${w.add}`}>
      <RadioField
        {...fieldIn(props, 'kind')}
        value={props.typed['kind'] ?? 'away'}
        label={w.kind}
        options={[
          { value: 'away', label: w.away },
          { value: 'extra', label: w.extra },
        ]}
      />
      <div class="filters">
        <DateField {...fieldIn(props, 'day')} label={w.day} min={today} />
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
      </div>
    </Form>
  )
}
