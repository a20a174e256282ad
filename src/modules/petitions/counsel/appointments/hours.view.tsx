import { Button, Form } from '#ui/form.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { DESK, DeskTabs } from '../desk/tabs.view.tsx'
import { words } from '../office.words.ts'
import { DayForm, type HoursProps, WeekForm } from './hours-forms.view.tsx'

const HERE = `${DESK}/hours`
const two = (n: number) => String(n).padStart(2, '0')
const clockText = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
export function HoursPage(props: HoursProps) {
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
      <h2>{w.weekly}</h2>
      <Table
        caption={w.weekly}
        captionHidden
        head={[
          { label: w.weekday },
          { label: `${w.opens}–${w.closes}` },
          { label: w.slot },
          { label: w.act },
        ]}
        rowHead={0}
        empty={w.none}
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
      <h2>{w.exceptions}</h2>
      <Table
        caption={w.exceptions}
        captionHidden
        head={[{ label: w.day }, { label: `${w.opens}–${w.closes}` }, { label: w.kind }, { label: w.act }]}
        rowHead={0}
        empty={w.none}
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

function RemoveForm({
  frame,
  csrf,
  of,
  id,
  what,
}: HoursProps & { of: 'week' | 'day'; id: number; what: string }) {
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
