import { inLang } from '#kernel/words.ts'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { CounselAppointment } from '../appointments/appointment.store.ts'
import { COUNSEL } from '../not-petition.view.tsx'
import { words } from '../counsel.words.ts'
import { OwnPage, type OwnProps, whoIs } from './own.view.tsx'

export function OwnAppointmentPage(
  props: OwnProps & { appointment: CounselAppointment; place: string; mayCancel: boolean },
) {
  const { frame, appointment: a, csrf } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.own
  return (
    <OwnPage {...props} title={w.summary(frame.city.name, props.field)} number={a.number}>
      {a.cancelledBy && (
        <Panel tone="warn" title={w.isCancelled[a.cancelledBy]}>
          {a.reason && <p>{`${w.reason}: ${a.reason}`}</p>}
          <ButtonLink kind="secondary" href={inLang(lang, `${COUNSEL}/appointments/new?field=${a.fieldId}`)}>
            {w.again}
          </ButtonLink>
        </Panel>
      )}
      <SummaryList
        lang={lang}
        rows={[
          { label: all.number, value: a.number },
          { label: w.when, value: <Moment lang={lang} at={a.startsAt} /> },
          { label: w.way, value: w.ways[a.way] },
          ...(a.way === 'visit' ? [{ label: w.place, value: props.place }] : []),
          { label: w.counselor, value: whoIs(props) },
          { label: w.matter, value: <Lines text={a.matter} /> },
        ]}
      />
      <p>
        <a href={inLang(lang, `${COUNSEL}/mine/appointment.ics`)}>{w.calendar}</a>
      </p>
      {a.cancelledAt === null && props.mayCancel && (
        <>
          <p>{w.cancelSays}</p>
          <Form action={inLang(lang, `${COUNSEL}/mine/cancellation`)} csrf={csrf}>
            <Button kind="tertiary">{w.cancel}</Button>
          </Form>
        </>
      )}
    </OwnPage>
  )
}
