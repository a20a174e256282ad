import type { Clerk } from '#kernel/clerk.ts'
import { type FieldError, RadioField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Kind } from './kind.store.ts'
import { words } from './kinds-desk.words.ts'

export interface KindDeskProps {
  frame: Frame
  clerk: Clerk
  kind: Kind
  /** Where everyone reads of it. */
  publicPage: string
  mayChoose: boolean
  mayOpen: boolean
  /** The law that the city's folder proposes for an opening. */
  law: string
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

export function KindDeskPage(props: KindDeskProps) {
  const { frame, kind, errors, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={kind.name[lang]}
      lead={kind.says[lang]}
      crumbs={[{ label: w.title, href: '/office/kinds' }]}
      current="/office/kinds"
      errors={errors}
      noindex
    >
      {done && <Panel tone="ok" title={w.done} live />}
      <p>
        <a href={props.publicPage}>{w.seePublic}</a>
      </p>
      <h2>{w.choice.title}</h2>
      <ChoiceForm {...props} />
      <h2>{kind.isOpenedOnline ? w.opening.closeTitle : w.opening.title}</h2>
      <OpeningForm {...props} />
    </Page>
  )
}

const fieldsOf =
  ({ frame, typed, errors }: KindDeskProps) =>
  (name: string, value = '') => ({
    lang: frame.lang,
    name,
    value: typed[name] ?? value,
    error: errors.find((one) => one.field === name)?.text,
  })

function ChoiceForm(props: KindDeskProps) {
  const { clerk, kind } = props
  const w = words(props.frame.lang)
  const field = fieldsOf(props)
  if (!props.mayChoose) return <p>{w.choice.notYours}</p>
  return (
    <Form action={`/office/kinds/${kind.id}/publication`} csrf={clerk.csrf} label={w.choice.title}>
      <input type="hidden" name="version" value={String(kind.version)} />
      <p>{w.choice.says}</p>
      <RadioField
        {...field('publication', kind.isPublished ? 'yes' : 'no')}
        label={w.choice.label}
        options={[
          { value: 'yes', label: w.choice.yes },
          { value: 'no', label: w.choice.no },
        ]}
      />
      <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={3} maxlength={500} />
      <TextArea
        {...field('reasonEn')}
        label={w.reasonEn}
        hint={w.reasonEnHint}
        rows={3}
        maxlength={500}
        optional
      />
      <Button>{w.choice.submit}</Button>
    </Form>
  )
}

function OpeningForm(props: KindDeskProps) {
  const { clerk, kind } = props
  const w = words(props.frame.lang)
  const o = w.opening
  const field = fieldsOf(props)
  if (!kind.needsIdentity && !kind.needsAttachment && !kind.isOpenedOnline) return <p>{o.notNeeded}</p>
  if (!props.mayOpen) return <p>{o.notYours}</p>
  const version = <input type="hidden" name="version" value={String(kind.version)} />
  const reason = (
    <>
      <TextArea {...field('why')} label={w.reason} hint={w.reasonHint} rows={3} maxlength={500} />
      <TextArea
        {...field('whyEn')}
        label={w.reasonEn}
        hint={w.reasonEnHint}
        rows={3}
        maxlength={500}
        optional
      />
    </>
  )
  if (kind.isOpenedOnline)
    return (
      <Form action={`/office/kinds/${kind.id}/closing`} csrf={clerk.csrf} label={o.closeTitle}>
        {version}
        <p>{o.closeSays}</p>
        {reason}
        <Button kind="secondary">{o.close}</Button>
      </Form>
    )
  return (
    <Form action={`/office/kinds/${kind.id}/opening`} csrf={clerk.csrf} label={o.title}>
      {version}
      <p>{o.says}</p>
      <TextField {...field('law', props.law)} label={o.law} hint={o.lawHint} width="l" />
      <TextArea {...field('how')} label={o.how} hint={o.howHint} rows={3} maxlength={500} />
      <TextArea {...field('howEn')} label={o.howEn} hint={w.reasonEnHint} rows={3} maxlength={500} optional />
      {reason}
      <Button kind="secondary">{o.open}</Button>
    </Form>
  )
}
