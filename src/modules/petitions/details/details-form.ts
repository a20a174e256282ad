import type { FieldSpec, Spec } from '#kernel/http/form.ts'
import { type DetailField, longestOf } from '../kinds/handbook.rule.ts'
import type { DetailAnswers } from './details.rule.ts'

/** Of the question's input: no id of the page can be the same. */
export const inputOf = (field: DetailField): string => `detail-${field.id}`

/** What the form of a kind asks, by the names of its inputs. */
export const specOf = (fields: readonly DetailField[]): Spec =>
  Object.fromEntries(
    fields.map((field): [string, FieldSpec] => [
      inputOf(field),
      {
        max: longestOf(field),
        optional: !field.required,
        lines: field.type === 'long',
        ...(field.type === 'date' && { kind: 'date' }),
        ...(field.choices && { choices: field.choices.map((one) => one.id) }),
      },
    ]),
  )

/** What was typed, by the ids of the questions. */
export const answersIn = (fields: readonly DetailField[], typed: DetailAnswers): DetailAnswers =>
  Object.fromEntries(fields.map((field) => [field.id, typed[inputOf(field)] ?? '']))
