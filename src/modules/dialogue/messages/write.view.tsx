import type { VNode } from 'preact'
import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { EnterButton, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from '../dialogue.words.ts'
import type { Topic } from '../topics/topic.store.ts'
import { LONGEST_BODY } from './message.rule.ts'
import { SendButtons } from './send-buttons.view.tsx'

export function WritePage(props: {
  frame: Frame
  csrf: string
  once: string
  topics: readonly Topic[]
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  /** What was found of personal data. */
  note: VNode | undefined
  found: 'masked' | 'refused' | 'warned' | undefined
  photographs: VNode
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.form
  const field = fieldsOf({ lang, typed, errors })
  const choices = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: all.title, href: inLang(lang, '/mayor') }]}
      current={inLang(lang, '/mayor')}
      errors={errors}
      noindex
    >
      <Form action={inLang(lang, '/mayor/new')} csrf={props.csrf} multipart>
        <EnterButton />
        <input type="hidden" name="once" value={props.once} />
        {props.note}
        <SelectField
          {...field('topic')}
          label={w.topic}
          empty={w.choose}
          options={props.topics.map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <TextField {...field('title')} label={w.subject} width="full" />
        <TextArea {...field('body')} label={w.body} hint={w.bodyHint} rows={10} maxlength={LONGEST_BODY} />
        <RadioField
          {...field('open')}
          label={w.open}
          hint={w.openHint}
          options={choices(w.yesOpen, w.noOpen)}
        />
        <RadioField
          {...field('publication')}
          label={w.publication}
          hint={w.publicationHint}
          options={choices(w.yes, w.no)}
        />
        <h2>{w.who}</h2>
        <p>{w.whoSays}</p>
        <TextField {...field('name')} label={w.name} autocomplete="name" width="m" />
        <RadioField
          {...field('toldBy')}
          label={w.toldBy}
          options={[
            { value: 'mail', label: w.mail },
            { value: 'sms', label: w.sms },
          ]}
        />
        <TextField {...field('email')} label={w.email} type="email" autocomplete="email" width="m" optional />
        <TextField {...field('phone')} label={w.phone} type="tel" autocomplete="tel" width="m" optional />
        <h2>{w.photographsTitle}</h2>
        {props.photographs}
        <SendButtons lang={lang} found={props.found} submit={w.submit} />
      </Form>
    </Page>
  )
}
