import type { Lang } from '#kernel/words.ts'
import { type FieldError, TextField } from '#ui/field.tsx'

/** A field of a look-up: what was typed, and what is wrong with it. */
export const fieldIn =
  (lang: Lang, typed: Readonly<Record<string, string>>, errors: FieldError[]) =>
  (name: string, label: string) => ({
    lang,
    name,
    label,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })

/** The code that was sent to a contact. */
export const CodeField = (props: { lang: Lang; label: string; hint: string; error: string | undefined }) => (
  <TextField {...props} name="code" inputmode="numeric" autocomplete="one-time-code" width="s" />
)
