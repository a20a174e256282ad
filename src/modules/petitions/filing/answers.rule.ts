/** Characters of a petition. Real ones have had 25,710. */
export const LONGEST_BODY = 30_000

/** What a petitioner has filled in so far. A password is kept only as its hash. */
export interface Answers {
  readonly title?: string
  readonly body?: string
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly toldBy?: 'mail' | 'sms'
  readonly wantsPublication?: boolean
  readonly passwordHash?: string
}

export type Complete = Required<Pick<Answers, 'title' | 'body' | 'name' | 'toldBy' | 'wantsPublication'>> &
  Pick<Answers, 'email' | 'phone' | 'passwordHash'>

/** The questions, in their order; each has a page. */
export const QUESTIONS = ['petition', 'contact', 'publication'] as const
export type Question = (typeof QUESTIONS)[number]

/** The first question that has no answer yet. */
export function nextQuestion(a: Answers): Question | undefined {
  if (!a.title || !a.body) return 'petition'
  if (!a.name || a.toldBy === undefined || !(a.toldBy === 'mail' ? a.email : a.phone)) return 'contact'
  return a.wantsPublication === undefined ? 'publication' : undefined
}

export const isComplete = (a: Answers): a is Complete => nextQuestion(a) === undefined
