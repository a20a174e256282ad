import type { Lang } from '#kernel/words.ts'
import { DateField, type FieldError, RadioField, TextArea, TextField } from '#ui/field.tsx'
import { words } from './details.words.ts'
import { type DetailField, longestOf } from '../kinds/handbook.rule.ts'

/** The questions of a kind as inputs; `typed` by the names of the inputs. */
export function DetailInputs(props: {
  lang: Lang
  fields: readonly DetailField[]
  inputOf: (field: DetailField) => string
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
}) {
  const { lang, typed, errors } = props
  return (
    <>
      {props.fields.map((field) => {
        const name = props.inputOf(field)
        const bound = {
          lang,
          name,
          label: field.label[lang],
          hint: field.hint?.[lang],
          value: typed[name] ?? '',
          error: errors.find((one) => one.field === name)?.text,
          optional: !field.required,
        }
        if (field.type === 'choice')
          return (
            <RadioField
              {...bound}
              options={[
                ...(field.required ? [] : [{ value: '', label: words(lang).choose }]),
                ...(field.choices ?? []).map((one) => ({ value: one.id, label: one.label[lang] })),
              ]}
            />
          )
        if (field.type === 'date') return <DateField {...bound} />
        if (field.type === 'long') return <TextArea {...bound} rows={6} maxlength={longestOf(field)} />
        return <TextField {...bound} width={field.type === 'place' ? 'full' : 'l'} />
      })}
    </>
  )
}
