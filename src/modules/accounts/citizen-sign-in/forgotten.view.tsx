import { inLang } from '#kernel/words.ts'
import { type FieldError, PasswordField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from './sign-in.words.ts'

const at = (errors: readonly FieldError[], field: string) => errors.find((one) => one.field === field)?.text

export function ForgottenPage({
  frame,
  email,
  errors,
}: {
  frame: Frame
  email: string
  errors: FieldError[]
}) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.forgotten.title} lead={w.forgotten.lead} errors={errors} noindex>
      <Form action={inLang(lang, '/account/password/forgotten')}>
        <TextField
          lang={lang}
          name="email"
          type="email"
          label={w.email}
          value={email}
          autocomplete="username"
          spellcheck={false}
          error={at(errors, 'email')}
        />
        <Button>{w.forgotten.send}</Button>
      </Form>
    </Page>
  )
}

export function NewPasswordPage(props: { frame: Frame; action: string; hint: string; errors: FieldError[] }) {
  const { frame, action, hint, errors } = props
  const w = words(frame.lang).forgotten
  return (
    <Page frame={frame} title={w.newTitle} lead={w.newSays} errors={errors} noindex>
      <Form action={action}>
        <PasswordField
          lang={frame.lang}
          name="own"
          label={w.own}
          hint={hint}
          autocomplete="new-password"
          error={at(errors, 'own')}
        />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
