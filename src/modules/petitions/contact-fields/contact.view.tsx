import type { Lang } from '#kernel/words.ts'
import { type FieldError, RadioField, TextField } from '#ui/field.tsx'
import { labelledFieldsOf } from '#ui/fields-of.ts'
import { words as filingWords } from '../filing/filing.words.ts'

/** Name, and where to tell: of a petition, a question, a booking. */
export function ContactFields(props: {
  lang: Lang
  typed: Partial<Record<string, string>>
  errors: FieldError[]
}) {
  const { lang, typed, errors } = props
  const w = filingWords(lang).contact
  const field = labelledFieldsOf<'name' | 'toldBy' | 'email' | 'phone'>({ lang, typed, errors }, w)
  return (
    <>
      <TextField {...field('name')} autocomplete="name" width="m" />
      <RadioField
        {...field('toldBy')}
        options={[
          { value: 'mail', label: w.mail },
          { value: 'sms', label: w.sms },
        ]}
      />
      <TextField
        {...field('email')}
        type="email"
        hint={w.emailHint}
        autocomplete="email"
        optional
        width="m"
      />
      <TextField {...field('phone')} type="tel" hint={w.phoneHint} autocomplete="tel" optional width="m" />
    </>
  )
}
