import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import { type Found, privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { words } from '../dialogue.words.ts'
import { LONGEST_BODY, LONGEST_TITLE } from './message.rule.ts'
import type { Writer } from './writer.store.ts'

export const ONCE = /^[\w-]{20,60}$/
export const MESSAGE = {
  topic: { max: 60 },
  title: { max: LONGEST_TITLE },
  body: { max: LONGEST_BODY, lines: true },
  open: { max: 3, choices: ['yes', 'no'] },
  publication: { max: 3, choices: ['yes', 'no'] },
  name: { max: 60 },
  toldBy: { max: 4, choices: ['mail', 'sms'] },
  email: { max: 254, optional: true, kind: 'email' },
  phone: { max: 20, optional: true, kind: 'phone' },
} as const satisfies Spec
export type MessageTyped = Typed<typeof MESSAGE>

/** What is wrong with each field, said at it, in the order of the form. */
export const faultsOf = <S extends Spec>(
  lang: Lang,
  spec: S,
  body: unknown,
  labels: Readonly<Record<string, string>>,
): { typed: Typed<S>; errors: FieldError[] } => {
  const { typed, faults } = readForm(spec, body)
  const errors = Object.keys(spec).flatMap((field) => {
    const fault = faults[field]
    const most = spec[field]?.max ?? 0
    return fault ? [{ field, text: faultText(lang, fault, labels[field] ?? field, most) }] : []
  })
  return { typed, errors }
}

export const labelsOf = (lang: Lang): Record<keyof MessageTyped, string> => {
  const w = words(lang).form
  const { topic, body, open, publication, name, toldBy, email, phone } = w
  return { topic, title: w.subject, body, open, publication, name, toldBy, email, phone }
}

export interface Weighed {
  readonly warned: readonly Found[]
  /** Unless undefined, the form is shown again. */
  readonly found: 'masked' | 'refused' | 'warned' | undefined
}

/**
 * What a citizen's own words hold that does not belong there: refused, warned of, or masked where the writer pressed
 * for it, as in a petition.
 *
 * @article 17(1)
 */
export function weigh<T extends Record<string, string>>(
  lang: Lang,
  body: unknown,
  texts: T,
): Weighed & { texts: T; errors: FieldError[] } {
  const choice = privacy.choiceIn(body)
  const { refused, warned } = privacy.lookOver('petition', texts)
  if (choice === 'mask')
    return { texts: privacy.maskFields('petition', texts), errors: [], warned: [], found: 'masked' }
  if (refused.length > 0)
    return { texts, errors: privacy.errorsOfFound(lang, refused), warned, found: 'refused' }
  return { texts, errors: [], warned, found: warned.length > 0 && choice !== 'keep' ? 'warned' : undefined }
}

/** Reads a message to the mayor as it was sent. */
export function readMessage(lang: Lang, body: unknown) {
  const w = words(lang).form
  const { typed, errors } = faultsOf(lang, MESSAGE, body, labelsOf(lang))
  const { name, toldBy, email, phone, title } = typed
  const weighed = weigh(lang, body, { title, body: typed.body })
  const writer: Writer = {
    name,
    email: email || undefined,
    phone: phone || undefined,
    toldBy: toldBy === 'sms' ? 'sms' : 'mail',
  }
  const all = [
    ...errors,
    ...privacy.errorsOfFound(lang, privacy.lookOver('name', { name }).refused),
    ...(toldBy === 'mail' && email === '' ? [{ field: 'email', text: w.needsEmail }] : []),
    ...(toldBy === 'sms' && phone === '' ? [{ field: 'phone', text: w.needsPhone }] : []),
    ...weighed.errors,
  ]
  return { typed: { ...typed, ...weighed.texts }, errors: all, weighed, writer }
}
