import { addDays, type Instant, type LocalDate, seoulText } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { DateField, type FieldError, TextArea } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import type { Asker } from '../asker/asker.store.ts'
import { DESK, DeskTabs } from '../desk/tabs.view.tsx'
import { words } from '../office.words.ts'
import type { CounselAppointment } from './appointment.store.ts'

interface Props {
  frame: Frame
  csrf: string
  day: LocalDate
  now: Instant
  /** The day is one, by a holiday that was added after the booking. */
  holiday: string | undefined
  lines: readonly { appointment: CounselAppointment; asker: Asker | undefined }[]
  names: ReadonlyMap<string, string>
  /** The number of the one that is to be cancelled. */
  cancel: string
  reason: string
  errors: FieldError[]
  done: boolean
}
const HERE = `${DESK}/appointments`

export function DiaryPage(props: Props) {
  const { frame, day, lines, now, names } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.diary
  return (
    <Page frame={frame} title={w.title(dayText(lang, day))} current={DESK} errors={props.errors} noindex>
      <DeskTabs lang={lang} view="appointments" />
      {props.done && <Panel tone="ok" title={all.done} live />}
      {props.holiday !== undefined && lines.length > 0 && (
        <Panel tone="warn" title={w.holiday(props.holiday)} />
      )}
      <div class="no-print">
        <Form method="get" action={HERE} label={w.day}>
          <div class="filters">
            <DateField lang={lang} name="day" label={w.day} value={day} />
            <Button kind="secondary">{w.show}</Button>
            <ButtonLink kind="tertiary" href={`${HERE}?day=${addDays(day, -1)}`}>
              {w.previous}
            </ButtonLink>
            <ButtonLink kind="tertiary" href={`${HERE}?day=${addDays(day, 1)}`}>
              {w.next}
            </ButtonLink>
          </div>
        </Form>
      </div>
      <Table
        caption={w.title(dayText(lang, day))}
        captionHidden
        head={[
          { label: w.time, nowrap: true },
          { label: w.who },
          { label: w.way, nowrap: true },
          { label: w.matter },
          { label: w.state, nowrap: true },
        ]}
        rowHead={0}
        empty={w.none}
        rows={lines.map(({ appointment: a, asker }) => [
          `${seoulText(a.startsAt).slice(11, 16)}–${seoulText(a.endsAt).slice(11, 16)}`,
          <>
            {asker ? asker.name : all.erased}
            <p class="subtle">{[asker?.phone, asker?.email].filter(Boolean).join(', ')}</p>
            <p class="subtle">{a.number}</p>
          </>,
          w.ways[a.way],
          <>
            <p class="subtle">{names.get(a.fieldId) ?? a.fieldId}</p>
            <Lines text={a.matter} />
          </>,
          a.cancelledBy ? (
            <>
              <Badge tone="neutral">{w.cancelled[a.cancelledBy]}</Badge>
              {a.reason && <p class="subtle">{a.reason}</p>}
            </>
          ) : (
            <>
              <Badge tone="info">{w.booked}</Badge>{' '}
              {a.startsAt > now && (
                <a class="no-print" href={`${HERE}?day=${day}&cancel=${a.number}#cancel`}>
                  {w.cancel}
                </a>
              )}
            </>
          ),
        ])}
      />
      <CancelForm {...props} />
      <Buttons>
        <PrintButton lang={lang} />
      </Buttons>
    </Page>
  )
}

function CancelForm({ frame, csrf, day, lines, cancel, reason, errors }: Props) {
  const { lang } = frame
  const w = words(lang).diary
  const chosen = lines.find((one) => one.appointment.number === cancel && !one.appointment.cancelledBy)
  if (!chosen) return null
  return (
    <section id="cancel" class="no-print">
      <h2>{`${w.cancel}: ${seoulText(chosen.appointment.startsAt).slice(11, 16)} ${chosen.asker?.name ?? ''}`}</h2>
      <Form action={`${HERE}/cancellation`} csrf={csrf}>
        <input type="hidden" name="number" value={cancel} />
        <input type="hidden" name="day" value={day} />
        <TextArea
          lang={lang}
          name="reason"
          label={w.reason}
          value={reason}
          rows={3}
          error={errors.find((one) => one.field === 'reason')?.text}
        />
        <Button>{w.cancel}</Button>
      </Form>
    </section>
  )
}
