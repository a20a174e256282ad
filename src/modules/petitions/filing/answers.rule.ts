import { areAnswered, type DetailAnswers } from '../details/details.rule.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'

/** Characters of a petition. Real ones have had 25,710. */
export const LONGEST_BODY = 30_000

/** What a petitioner has filled in so far. A password is kept only as its hash. */
export interface Answers {
  readonly title?: string
  readonly body?: string
  /** To the questions of the kind, by their ids. */
  readonly details?: DetailAnswers
  /** Photographs were asked for, once. */
  readonly hasPassedPhotographs?: true
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly toldBy?: 'mail' | 'sms'
  readonly wantsPublication?: boolean
  readonly passwordHash?: string
}

export type Complete = Required<Pick<Answers, 'title' | 'body' | 'name' | 'toldBy' | 'wantsPublication'>> &
  Pick<Answers, 'details' | 'email' | 'phone' | 'passwordHash'>

/** The questions, in their order; each has a page. */
export const QUESTIONS = ['petition', 'details', 'photographs', 'contact', 'publication'] as const
export type Question = (typeof QUESTIONS)[number]

/**
 * The first question that has no answer yet. `fields` are the kind's own: what must be answered is asked whenever it
 * is not, the others once, before the contact, and so are photographs where the kind takes them.
 */
export function nextQuestion(
  a: Answers,
  fields: readonly DetailField[] = [],
  takesPhotographs = false,
): Question | undefined {
  if (!a.title || !a.body) return 'petition'
  const hasPassed = a.details !== undefined || a.name !== undefined
  if (fields.length > 0 && (!hasPassed || !areAnswered(fields, a.details))) return 'details'
  if (takesPhotographs && !a.hasPassedPhotographs && a.name === undefined) return 'photographs'
  if (!a.name || a.toldBy === undefined || !(a.toldBy === 'mail' ? a.email : a.phone)) return 'contact'
  return a.wantsPublication === undefined ? 'publication' : undefined
}

export const isComplete = (a: Answers, fields: readonly DetailField[] = []): a is Complete =>
  nextQuestion(a, fields) === undefined
