import { dayOf, type LocalDate, seoulText } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { type FieldError, RadioField, SelectField, TextArea } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { ContactFields } from '../../contact-fields/contact.view.tsx'
import { FoundButtons, type FoundProps } from '../asker/found.view.tsx'
import { COUNSEL, NotPetition } from '../not-petition.view.tsx'
import { words } from '../counsel.words.ts'
import type { CounselField } from '../fields/field.store.ts'
import type { Counselor } from '../fields/fields.view.tsx'
import type { Slot } from './slots.rule.ts'

interface Props extends FoundProps {
  frame: Frame
  fields: readonly CounselField[]
  field: CounselField | undefined
  counselors: readonly Counselor[]
  slots: readonly Slot[]
  day: LocalDate | undefined
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  /** How long it is kept, in days. */
  keptDays: number
}

export function BookingPage(props: Props) {
  const { frame, fields, field, day, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.booking
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: all.title, href: inLang(lang, COUNSEL) }]}
      current={inLang(lang, COUNSEL)}
      errors={errors}
      noindex
    >
      <NotPetition frame={frame} />
      <Form method="get" action={inLang(lang, `${COUNSEL}/appointments/new`)} label={all.field}>
        <div class="filters">
          <SelectField
            lang={lang}
            name="field"
            label={all.field}
            value={field?.id}
            empty={all.choose}
            options={fields.map((one) => ({ value: one.id, label: one.name[lang] }))}
          />
          <DaySelect {...props} />
          <Button kind="secondary">{w.toDay}</Button>
        </div>
      </Form>
      {field && day === undefined && <p class="empty">{w.noSlots}</p>}
      {field && day !== undefined && <BookingForm {...props} field={field} day={day} />}
      {!field && <p>{w.change}</p>}
    </Page>
  )
}

function DaySelect({ frame, slots, day }: Props) {
  const { lang } = frame
  const w = words(lang).booking
  const counts = new Map<LocalDate, number>()
  for (const { startsAt } of slots) counts.set(dayOf(startsAt), (counts.get(dayOf(startsAt)) ?? 0) + 1)
  if (counts.size === 0) return null
  return (
    <SelectField
      lang={lang}
      name="day"
      label={w.days}
      value={day}
      options={[...counts].map(([on, n]) => ({ value: on, label: `${dayText(lang, on)} · ${w.free(n)}` }))}
    />
  )
}

const clockText = (slot: Slot) =>
  `${seoulText(slot.startsAt).slice(11, 16)}–${seoulText(slot.endsAt).slice(11, 16)}`

function BookingForm(props: Props & { field: CounselField; day: LocalDate }) {
  const { frame, field, counselors, day, typed, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.booking
  const own = fieldsOf({ lang, typed, errors })
  const slots = props.slots.filter((one) => dayOf(one.startsAt) === day)
  const nameOf = ({ postId }: Slot) => {
    const counselor = counselors.find((one) => one.postId === postId)
    return `${all.counselor} ${counselor?.nameShown ?? counselor?.title[lang] ?? ''}`
  }
  return (
    <>
      <h2>{w.dayOf(dayText(lang, day))}</h2>
      <Form action={inLang(lang, `${COUNSEL}/appointments/new`)}>
        <input type="hidden" name="field" value={field.id} />
        {props.note}
        <RadioField
          {...own('slot')}
          label={w.slot}
          options={slots.map((slot) => ({
            value: `${slot.postId}|${slot.startsAt}`,
            label: clockText(slot),
            hint: nameOf(slot),
          }))}
        />
        <RadioField
          {...own('way')}
          label={w.way}
          options={(['phone', 'visit'] as const).map((value) => ({
            value,
            label: w.ways[value],
            hint: w.wayHints[value],
          }))}
        />
        <TextArea {...own('matter')} label={w.matter} hint={w.matterHint} rows={4} maxlength={1_000} />
        <h2>{w.who}</h2>
        <ContactFields lang={lang} typed={typed} errors={errors} />
        <Panel tone="neutral" title={all.form.privacyTitle} level={3}>
          <p>{all.form.privacy(props.keptDays)}</p>
        </Panel>
        <FoundButtons {...props} lang={lang} submit={w.submit} />
      </Form>
    </>
  )
}
