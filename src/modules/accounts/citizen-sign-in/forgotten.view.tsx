import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { EmailField, NewPasswordField } from '../citizens/fields.view.tsx'
import { words } from './sign-in.words.ts'

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
  const error = errors.find((one) => one.field === 'email')?.text
  return (
    <Page frame={frame} title={w.forgotten.title} lead={w.forgotten.lead} errors={errors} noindex>
      <Form action={inLang(lang, '/account/password/forgotten')}>
        <EmailField {...{ lang }} label={w.email} value={email} autocomplete="username" error={error} />
        <Button>{w.forgotten.send}</Button>
      </Form>
    </Page>
  )
}

export function NewPasswordPage(props: { frame: Frame; action: string; errors: FieldError[] }) {
  const { frame, action, errors } = props
  const w = words(frame.lang).forgotten
  const error = errors.find((one) => one.field === 'own')?.text
  return (
    <Page frame={frame} title={w.newTitle} lead={w.newSays} errors={errors} noindex>
      <Form action={action}>
        <NewPasswordField lang={frame.lang} name="own" label={w.own} error={error} />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
