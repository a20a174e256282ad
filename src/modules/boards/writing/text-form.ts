import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import { type Found, privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'

export type FoundInText = 'refused' | 'warned' | 'masked' | undefined

export interface TextReading<T> {
  readonly typed: T
  readonly errors: readonly FieldError[]
  /** Personal data that may stay if it is needed. */
  readonly warned: readonly Found[]
  /** What becomes of personal data in it: unless this is undefined the form is shown again. */
  readonly found: FoundInText
}

/**
 * Reads what is to stand on a board. Numbers that nobody may publish are refused, what reaches a person is warned of,
 * and both are masked when the writer presses for it; nothing that was typed is lost.
 *
 * @article 17(1)
 */
export function readText<S extends Spec>(
  lang: Lang,
  body: unknown,
  {
    spec,
    labels,
    texts,
  }: { spec: S; labels: Readonly<Record<string, string>>; texts: readonly (keyof S & string)[] },
): TextReading<Typed<S>> {
  const { typed, faults } = readForm(spec, body)
  const written = Object.fromEntries(texts.map((field) => [field, typed[field]]))
  const choice = privacy.choiceIn(body)
  const { refused, warned } = privacy.lookOver('petition', written)
  const errors = Object.keys(spec).flatMap((field) => {
    const fault = faults[field]
    const text = fault && faultText(lang, fault, labels[field] ?? field, spec[field]?.max ?? 0)
    return text ? [{ field, text }] : []
  })
  if (choice === 'mask')
    return {
      typed: { ...typed, ...privacy.maskFields('petition', written) },
      errors,
      warned: [],
      found: 'masked',
    }
  const all = [...errors, ...privacy.errorsOfFound(lang, refused)]
  if (refused.length > 0) return { typed, errors: all, warned, found: 'refused' }
  return { typed, errors: all, warned, found: warned.length > 0 && choice !== 'keep' ? 'warned' : undefined }
}
