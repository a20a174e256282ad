import type { Transact } from '#kernel/db.ts'
import { type Faults, readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { type Found, privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { words as filingWords } from '../../filing/filing.words.ts'
import { CONTACT } from '../../filing/forms.ts'
import type { Asker } from './asker.store.ts'
import type { AskerFound } from './found.view.tsx'

/** Questions and bookings that may come from one address in an hour. */
const SENDINGS = { tries: 20, minutes: 60 }

export const mayStillSend = (transact: Transact, ip: string, at: Instant): Promise<boolean> =>
  noteTry(transact, `counsel from ${ip}`, SENDINGS, at)

type Contact = Typed<typeof CONTACT>

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
  const w = filingWords(lang)
  const own = readForm(spec, body)
  const choice = privacy.choiceIn(body)
  const written = textsOf(own.typed, texts)
  const { refused, warned } = privacy.lookOver('petition', written)
  const contact = readForm(CONTACT, body)
  const { name, toldBy, email, phone } = contact.typed
  const errors = [
    ...errorsOf(lang, spec, own.faults, labels),
    ...privacy.errorsOfFound(lang, refused),
    ...errorsOf(lang, CONTACT, contact.faults, w.contact),
    ...privacy.errorsOfFound(lang, privacy.lookOver('name', { name }).refused),
    ...(toldBy === 'mail' && email === '' ? [{ field: 'email', text: w.errors.needsEmail }] : []),
    ...(toldBy === 'sms' && phone === '' ? [{ field: 'phone', text: w.errors.needsPhone }] : []),
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

/** The fields that hold somebody's own words. */
export const textsOf = (
  typed: Readonly<Record<string, string>>,
  fields: readonly string[],
): Record<string, string> => Object.fromEntries(fields.map((field) => [field, typed[field] ?? '']))

export function errorsOf<S extends Spec>(
  lang: Lang,
  spec: S,
  faults: Faults<S>,
  labels: Record<keyof S & string, string>,
): FieldError[] {
  return Object.keys(spec).flatMap((field: keyof S & string) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], spec[field]?.max ?? 0) }] : []
  })
}
