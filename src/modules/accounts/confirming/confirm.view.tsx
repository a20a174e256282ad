import { inLang } from '#kernel/words.ts'
import { PasswordField } from '#ui/field.tsx'
import { Button, Buttons } from '#ui/form.tsx'
import { type Around, Own } from '../own-account/change.view.tsx'
import { Next } from '../joining/joining.view.tsx'
import { PasskeyButton } from '../passkeys/passkey-button.view.tsx'
import { words } from './confirm.words.ts'
import { CONFIRMED_MINUTES } from './confirming.rule.ts'

export function ConfirmPage(props: Around & { next: string; hasPassword: boolean; hasPasskeys: boolean }) {
  const { frame, csrf, next, errors } = props
  const { lang } = frame
  const w = words(lang)
  const error = errors.find((one) => one.field === 'now')?.text
  const passkey = inLang(lang, '/account/confirm/passkey')
  return (
    <Own {...props} path="/account/confirm" title={w.title} lead={w.lead(CONFIRMED_MINUTES)}>
      {props.hasPassword && (
        <>
          <PasswordField lang={lang} name="now" label={w.password} width="m" error={error} />
          <Next next={next} />
          <Button>{w.submit}</Button>
        </>
      )}
      {props.hasPasskeys && (
        <div data-passkeys-section hidden>
          <Buttons>
            <PasskeyButton
              does="sign-in"
              kind="secondary"
              action={passkey}
              {...{ csrf, next }}
              failed={w.failed}
              label={w.passkey}
            />
          </Buttons>
          <p role="status" data-passkey-status />
        </div>
      )}
    </Own>
  )
}
