import type { DetailField, FieldType, Text } from '../kinds/handbook.rule.ts'

/** An answer to a question of the kind, with the question as it was asked. */
export interface Detail {
  readonly id: string
  readonly type: FieldType
  readonly label: Text
  /** As it was written; of a choice, its name in every language. */
  readonly value: string | Text
}

/** What was filled in, by the question's id; of a choice, the id of what was chosen. */
export type DetailAnswers = Readonly<Record<string, string>>

/** The answer to a question, if there is one: what was chosen of another kind's choices is none. */
function answerTo(field: DetailField, answers: DetailAnswers): string | Text | undefined {
  const typed = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
  if (!typed) return undefined
  return field.type === 'choice' ? field.choices?.find((one) => one.id === typed)?.label : typed
}

/** The answers to the questions of a kind, in their order; those to other questions are left out. */
export function detailsOf(fields: readonly DetailField[], answers: DetailAnswers = {}): Detail[] {
  return fields.flatMap((field) => {
    const value = answerTo(field, answers)
    return value === undefined ? [] : [{ id: field.id, type: field.type, label: field.label, value }]
  })
}

/** Whether everything that must be answered is. */
export const areAnswered = (fields: readonly DetailField[], answers: DetailAnswers = {}): boolean =>
  fields.every((field) => !field.required || answerTo(field, answers) !== undefined)
