import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import type { Lang } from '#kernel/words.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { words as filingWords } from '../filing/filing.words.ts'
import { errorsOf } from './field-errors.ts'

/** Who somebody is and where to tell them, in characters. */
export const CONTACT = {
  name: { max: 60 },
  toldBy: { max: 4, choices: ['mail', 'sms'] },
  email: { max: 254, optional: true, kind: 'email' },
  phone: { max: 20, optional: true, kind: 'phone' },
} as const satisfies Spec
export type Contact = Typed<typeof CONTACT>

/** Reads name and contact of a form: the way that was chosen needs its address, and the name holds no number of a person. */
export function readContact(lang: Lang, body: unknown): { typed: Contact; errors: FieldError[] } {
  const w = filingWords(lang)
  const { typed, faults } = readForm(CONTACT, body)
  const { name, toldBy, email, phone } = typed
  const errors = [
    ...errorsOf(lang, CONTACT, faults, w.contact),
    ...privacy.errorsOfFound(lang, privacy.lookOver('name', { name }).refused),
    ...(toldBy === 'mail' && email === '' ? [{ field: 'email', text: w.errors.needsEmail }] : []),
    ...(toldBy === 'sms' && phone === '' ? [{ field: 'phone', text: w.errors.needsPhone }] : []),
  ]
  return { typed, errors }
}
