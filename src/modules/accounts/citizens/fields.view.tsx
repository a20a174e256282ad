import { PasswordField, TextField } from '#ui/field.tsx'
import type { Lang } from '#kernel/words.ts'
import { nicknameWords } from '../joining/joining.words.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'

interface Given {
  readonly lang: Lang
  readonly label: string
  readonly value?: string | undefined
  readonly error?: string | undefined
}

/** An address of mail. At a sign-in a device is told that it is the name of an account. */
export const EmailField = (props: Given & { hint?: string; autocomplete?: string }) => (
  <TextField autocomplete="email" {...props} name="email" type="email" spellcheck={false} />
)

export const NicknameField = (props: Given) => (
  <TextField
    {...props}
    name="nickname"
    hint={nicknameWords(props.lang).hint}
    autocomplete="nickname"
    width="m"
  />
)

/** A password that is chosen now; it is never shown again. */
export const NewPasswordField = (props: Given & { name: string }) => (
  <PasswordField {...props} hint={passwordWords(props.lang).hint} autocomplete="new-password" width="m" />
)
