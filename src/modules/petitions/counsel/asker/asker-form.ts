import type { Transact } from '#kernel/db.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { type Found, privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf, textsOf } from '../../contact-fields/field-errors.ts'
import { type Contact, readContact } from '../../contact-fields/read-contact.ts'
import type { Asker } from './asker.store.ts'
import type { AskerFound } from './found.view.tsx'

/** Questions and bookings that may come from one address in an hour. */
const SENDINGS = { tries: 20, minutes: 60 }

export const mayStillSend = (transact: Transact, ip: string, at: Instant): Promise<boolean> =>
  noteTry(transact, `counsel from ${ip}`, SENDINGS, at)

export interface AskerReading<T> {
  readonly typed: T & Contact
  readonly errors: FieldError[]
  readonly asker: Asker
  /** Personal data that may stay if it is needed. */
  readonly warned: readonly Found[]
  /** What becomes of personal data in it: unless this is undefined the form is shown again. */
  readonly found: AskerFound
}

/**
 * Reads a form that asks for a contact beside its own fields. Whatever is wrong is said at its field.
 * `texts` are the fields in which somebody writes freely: personal data in them is refused, warned of, or masked when
 * the writer pressed for it, as in a petition.
 *
 * @article 17(1)
 */
export function readAskerForm<S extends Spec>(
  lang: Lang,
  body: unknown,
  {
    spec,
    labels,
    texts,
  }: { spec: S; labels: Record<keyof S & string, string>; texts: readonly (keyof S & string)[] },
): AskerReading<Typed<S>> {
  const own = readForm(spec, body)
  const choice = privacy.choiceIn(body)
  const written = textsOf(own.typed, texts)
  const { refused, warned } = privacy.lookOver('petition', written)
  const contact = readContact(lang, body)
  const { name, toldBy, email, phone } = contact.typed
  const errors = [
    ...errorsOf(lang, spec, own.faults, labels),
    ...privacy.errorsOfFound(lang, refused),
    ...contact.errors,
  ]
  const asker: Asker = {
    name,
    email: email || undefined,
    phone: phone || undefined,
    toldBy: toldBy === 'sms' ? 'sms' : 'mail',
  }
  const typed = { ...own.typed, ...contact.typed }
  if (choice === 'mask') {
    const masked = privacy.maskFields('petition', written)
    return { typed: { ...typed, ...masked }, errors: [], asker, warned: [], found: 'masked' }
  }
  if (refused.length > 0) return { typed, errors, asker, warned, found: 'refused' }
  const isWarned = warned.length > 0 && choice !== 'keep'
  return { typed, errors, asker, warned, found: isWarned ? 'warned' : undefined }
}
