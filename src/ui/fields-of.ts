import type { Lang } from '#kernel/words.ts'

interface Filled<Name extends string> {
  lang: Lang
  typed: Readonly<Partial<Record<Name, string | undefined>>>
  errors: readonly { field: string; text: string }[]
}

/** Of each field by its name: what was typed into it and what is wrong with it. */
export const fieldsOf =
  <Name extends string = string>({ lang, typed, errors }: Filled<Name>) =>
  (name: Name) => ({
    lang,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })

/** The same, and what each is called. */
export const labelledFieldsOf =
  <Name extends string = string>(
    form: Filled<Name>,
    labels: Readonly<Partial<Record<NoInfer<Name>, string>>>,
  ) =>
  (name: Name) => ({ ...fieldsOf(form)(name), label: labels[name] ?? name })
