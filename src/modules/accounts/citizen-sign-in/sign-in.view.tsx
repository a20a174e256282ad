import { inLang } from '#kernel/words.ts'
import { type FieldError, PasswordField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { EmailField } from '../citizens/fields.view.tsx'
import { Next } from '../joining/joining.view.tsx'
import { PasskeyButton } from '../passkeys/passkey-button.view.tsx'
import type { ShownCitizen } from './demonstration.store.ts'
import { type Said, words } from './sign-in.words.ts'

export interface SignInProps {
  frame: Frame
  email: string
  next: string
  errors: FieldError[]
  said?: Said | undefined
  shown: readonly ShownCitizen[]
  /** What a passkey is asked for; script asks it. */
  passkey: string
  others: readonly { readonly href: string; readonly name: string }[]
}

const at = (errors: readonly FieldError[], field: string) => errors.find((one) => one.field === field)?.text

export function CitizenSignInPage(props: SignInProps) {
  const { frame, errors, said } = props
  const { lang } = frame
  const w = words(lang)
  const next = props.next === '' ? '' : `?next=${encodeURIComponent(props.next)}`
  const [title, text] = said ? w.said[said] : []
  return (
    <Page frame={frame} title={w.title} lead={w.lead} errors={errors} noindex>
      {title && (
        <Panel tone="info" title={title} live>
          <p>{text}</p>
        </Panel>
      )}
      <Form action={inLang(lang, '/account/sign-in')}>
        <EmailField
          lang={lang}
          label={w.email}
          value={props.email}
          autocomplete="username webauthn"
          error={at(errors, 'email')}
        />
        <PasswordField lang={lang} name="password" label={w.password} error={at(errors, 'password')} />
        <Next next={props.next} />
        <Button>{w.submit}</Button>
      </Form>
      <p>
        <a href={inLang(lang, '/account/password/forgotten')}>{w.forgot}</a>
        {' · '}
        <a href={`${inLang(lang, '/account/join')}${next}`}>{w.join}</a>
      </p>
      <OtherWays {...props} />
      {props.shown.length > 0 && <Shown {...props} />}
    </Page>
  )
}

/** The button of passkeys is hidden until script says that this browser has them. */
function OtherWays({ frame, passkey, next, others }: SignInProps) {
  const w = words(frame.lang)
  return (
    <section data-passkeys-section hidden={others.length === 0}>
      <h2>{w.others}</h2>
      <Buttons>
        <PasskeyButton
          does="sign-in"
          kind="secondary"
          action={passkey}
          {...{ next }}
          failed={w.passkeyFailed}
          label={w.passkey}
        />
        {others.map((one) => (
          <ButtonLink kind="secondary" href={one.href}>
            {w.with(one.name)}
          </ButtonLink>
        ))}
      </Buttons>
      <p role="status" data-passkey-status />
    </section>
  )
}

function Shown({ frame, shown }: SignInProps) {
  const w = words(frame.lang)
  return (
    <Panel tone="warn" title={w.shown.title}>
      <p>{w.shown.says}</p>
      <Table
        caption={w.shown.caption}
        captionHidden
        head={[{ label: w.shown.nickname }, { label: w.email }, { label: w.password }]}
        rowHead={0}
        rows={shown.map((one) => [one.nickname, <code>{one.email}</code>, <code>{one.password}</code>])}
      />
    </Panel>
  )
}
