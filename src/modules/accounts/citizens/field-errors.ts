import type { Faults, Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'

/** What is wrong with each field of a form, said at the field, in the order of the form. */
export const fieldErrors = <S extends Spec>(
  lang: Lang,
  spec: S,
  faults: Faults<S>,
  labels: Record<keyof S & string, string>,
): FieldError[] =>
  Object.keys(spec).flatMap((field: keyof S & string) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], spec[field]?.max ?? 0) }] : []
  })
