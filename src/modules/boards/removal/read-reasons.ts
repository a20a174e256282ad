import type { Clerk } from '#kernel/clerk.ts'
import type { Reading, Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Deps } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import type { SubstitutesAt } from '../moderators/standing.ts'
import type { Around } from '../withheld/tell-author.ts'
import { type AnyRefusal, FIELD_OF, words } from './removal.words.ts'

/** What office pages of removal need beside the program's own. */
export interface OfficeDeps extends Deps {
  readonly substitutes: SubstitutesAt
}

export const REASONS = {
  reasonKo: { max: 1_000, lines: true },
  reasonEn: { max: 1_000, lines: true, optional: true },
} as const satisfies Spec

export const aroundOf = ({ seal, city, siteUrl, substitutes }: OfficeDeps): Around => ({
  seal,
  city,
  siteUrl,
  substitutes,
})

/** What is wrong with the fields of a form, in sentences. */
export const errorsOfForm = <S extends Spec>(
  lang: Clerk['lang'],
  spec: S,
  { faults }: Reading<S>,
  labels: Readonly<Record<string, string>>,
): FieldError[] =>
  Object.keys(spec).flatMap((field) => {
    const fault = faults[field]
    return fault
      ? [{ field, text: faultText(lang, fault, labels[field] ?? field, spec[field]?.max ?? 0) }]
      : []
  })

/** What the act refused, at its field. */
export const errorOfRefusal = (lang: Clerk['lang'], refusal: AnyRefusal): FieldError[] => [
  { field: FIELD_OF[refusal] ?? '', text: words(lang).refused[refusal] },
]

/** Numbers in a text, whatever stands between them. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d{1,15}/g)].slice(0, 50).map(([n]) => Number(n))
