import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import type { Kind } from '../../kinds/kind.store.ts'
import type { Asker } from '../asker/asker.store.ts'
import type { QuestionAnswer } from '../questions/answer.store.ts'
import type { Question } from '../questions/question.store.ts'
import type { SavedAnswer } from '../saved/saved-answer.store.ts'
import { DESK } from './tabs.view.tsx'

export interface QuestionProps {
  frame: Frame
  csrf: string
  question: Question
  /** Nobody once it was erased. */
  asker: Asker | undefined
  answer: QuestionAnswer | undefined
  saved: readonly SavedAnswer[]
  /** The saved answer that was just put in. */
  taken: number | undefined
  field: string
  kinds: readonly Kind[]
  isShown: boolean
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  done: boolean
}
export const pathOf = (q: Question, act = '') => `${DESK}/questions/${q.number}${act && `/${act}`}`
export const fieldIn = ({ frame, typed, errors }: QuestionProps, name: string) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})
