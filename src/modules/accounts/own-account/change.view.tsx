import type { ComponentChildren } from 'preact'
import { inLang } from '#kernel/words.ts'
import { CheckField, type FieldError, PasswordField, RadioField, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmailField, NewPasswordField, NicknameField } from '../citizens/fields.view.tsx'
import { words } from './own-account.words.ts'

export interface Around {
  frame: Frame
  csrf: string
  errors: FieldError[]
}
/** A form below the own account. */
export function Own(
  props: Around & { path: string; title: string; lead?: string; children: ComponentChildren },
) {
  const { frame, csrf, path, title, lead, errors } = props
  const crumbs = [{ label: words(frame.lang).title, href: inLang(frame.lang, '/account') }]
  return (
    <Page frame={frame} title={title} lead={lead} errors={errors} crumbs={crumbs} noindex>
      <Form action={inLang(frame.lang, path)} csrf={csrf}>
        {props.children}
      </Form>
    </Page>
  )
}

export function NicknamePage(props: Around & { nickname: string; days: number }) {
  const { lang } = props.frame
  const w = words(lang).nickname
  const error = props.errors.find((one) => one.field === 'nickname')?.text
  return (
    <Own {...props} path="/account/nickname" title={w.title} lead={w.lead(props.days)}>
      <NicknameField lang={lang} label={w.label} value={props.nickname} error={error} />
      <Button>{w.save}</Button>
    </Own>
  )
}

export type ContactTyped = Readonly<Record<'email' | 'phone' | 'told' | 'lang' | 'news', string>>

export function ContactPage(props: Around & { typed: ContactTyped; isSent: boolean }) {
  const { typed, errors } = props
  const { lang } = props.frame
  const { contact: w, told, langs } = words(lang)
  const field = fieldsOf({ lang, typed, errors })
  return (
    <Own {...props} path="/account/contact" title={w.title} lead={w.lead}>
      {props.isSent && <Panel tone="info" title={w.sent} live />}
      <EmailField {...field('email')} label={w.email} hint={w.emailHint} />
      <TextField
        {...field('phone')}
        type="tel"
        label={w.phone}
        hint={w.phoneHint}
        autocomplete="tel"
        optional
        width="m"
      />
      <RadioField
        {...field('told')}
        label={w.told}
        options={(['mail', 'sms'] as const).map((value) => ({ value, label: told[value] }))}
      />
      <RadioField
        {...field('lang')}
        label={w.lang}
        options={(['ko', 'en'] as const).map((value) => ({ value, label: langs[value] }))}
      />
      <CheckField {...field('news')} value="yes" label={w.news} checked={typed.news === 'yes'} />
      <Button>{w.save}</Button>
    </Own>
  )
}

export function ConfirmEmailPage(props: Around & { path: string }) {
  const w = words(props.frame.lang).contact
  return (
    <Own {...props} title={w.confirmTitle} lead={w.confirmSays}>
      <Button>{w.confirm}</Button>
    </Own>
  )
}

export function PasswordPage(props: Around & { hasPassword: boolean }) {
  const { lang } = props.frame
  const w = words(lang).password
  const field = fieldsOf<'now' | 'own'>({ lang, typed: {}, errors: props.errors })
  return (
    <Own {...props} path="/account/password" title={w.title} lead={w.lead}>
      {props.hasPassword && <PasswordField {...field('now')} label={w.now} />}
      <NewPasswordField {...field('own')} label={w.own} />
      <Button>{w.save}</Button>
    </Own>
  )
}
