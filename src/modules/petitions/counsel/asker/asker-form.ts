import type { Transact } from '#kernel/db.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf, textsOf } from '../../contact-fields/field-errors.ts'
import { type Contact, readContact } from '../../contact-fields/read-contact.ts'
import type { Asker } from './asker.store.ts'

/** Questions and bookings that may come from one address in an hour. */
const SENDINGS = { tries: 20, minutes: 60 }

export const mayStillSend = (transact: Transact, ip: string, at: Instant): Promise<boolean> =>
  noteTry(transact, `counsel from ${ip}`, SENDINGS, at)

/**
 * Reads a form that asks for a contact beside its own fields. Whatever is wrong is said at its field.
 * `texts` are the fields in which somebody writes freely.
 */
export function readAskerForm<S extends Spec>(
  lang: Lang,
  body: unknown,
  {
    spec,
    labels,
    texts,
  }: { spec: S; labels: Record<keyof S & string, string>; texts: readonly (keyof S & string)[] },
): { typed: Typed<S> & Contact; errors: FieldError[]; asker: Asker } {
  const own = readForm(spec, body)
  const contact = readContact(lang, body)
  const { name, toldBy, email, phone } = contact.typed
  const errors = [
    ...errorsOf(lang, spec, own.faults, labels),
    ...privacy.errorsOfFound(lang, privacy.lookOver('petition', textsOf(own.typed, texts)).refused),
    ...contact.errors,
  ]
  const asker: Asker = {
    name,
    email: email || undefined,
    phone: phone || undefined,
    toldBy: toldBy === 'sms' ? 'sms' : 'mail',
  }
  return { typed: { ...own.typed, ...contact.typed }, errors, asker }
}
