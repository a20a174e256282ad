import type { ComponentChildren } from 'preact'
import { inLang } from '#kernel/words.ts'
import { CheckField, type FieldError, PasswordField, RadioField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { nicknameWords } from '../joining/joining.words.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { words } from './own-account.words.ts'

export interface Around {
  frame: Frame
  csrf: string
  errors: FieldError[]
}
const at = (errors: readonly FieldError[], field: string) => errors.find((one) => one.field === field)?.text

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
  return (
    <Own {...props} path="/account/nickname" title={w.title} lead={w.lead(props.days)}>
      <TextField
        lang={lang}
        name="nickname"
        label={w.label}
        hint={nicknameWords(lang).hint}
        value={props.nickname}
        autocomplete="nickname"
        width="m"
        error={at(props.errors, 'nickname')}
      />
      <Button>{w.save}</Button>
    </Own>
  )
}

export type ContactTyped = Readonly<Record<'email' | 'phone' | 'told' | 'lang' | 'news', string>>

export function ContactPage(props: Around & { typed: ContactTyped; isSent: boolean }) {
  const { typed, errors } = props
  const { lang } = props.frame
  const { contact: w, told, langs } = words(lang)
  return (
    <Own {...props} path="/account/contact" title={w.title} lead={w.lead}>
      {props.isSent && <Panel tone="info" title={w.sent} live />}
      <TextField
        lang={lang}
        name="email"
        type="email"
        label={w.email}
        hint={w.emailHint}
        value={typed.email}
        autocomplete="email"
        spellcheck={false}
        error={at(errors, 'email')}
      />
      <TextField
        lang={lang}
        name="phone"
        type="tel"
        label={w.phone}
        hint={w.phoneHint}
        value={typed.phone}
        autocomplete="tel"
        optional
        width="m"
        error={at(errors, 'phone')}
      />
      <RadioField
        lang={lang}
        name="told"
        label={w.told}
        value={typed.told}
        error={at(errors, 'told')}
        options={(['mail', 'sms'] as const).map((value) => ({ value, label: told[value] }))}
      />
      <RadioField
        lang={lang}
        name="lang"
        label={w.lang}
        value={typed.lang}
        error={at(errors, 'lang')}
        options={(['ko', 'en'] as const).map((value) => ({ value, label: langs[value] }))}
      />
      <CheckField lang={lang} name="news" label={w.news} checked={typed.news === 'yes'} />
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
  return (
    <Own {...props} path="/account/password" title={w.title} lead={w.lead}>
      {props.hasPassword && (
        <PasswordField lang={lang} name="now" label={w.now} error={at(props.errors, 'now')} />
      )}
      <PasswordField
        lang={lang}
        name="own"
        label={w.own}
        hint={passwordWords(lang).hint}
        autocomplete="new-password"
        error={at(props.errors, 'own')}
      />
      <Button>{w.save}</Button>
    </Own>
  )
}
