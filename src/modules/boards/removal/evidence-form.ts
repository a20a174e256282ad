import type { Written } from '../repeats/decide-repeats.rule.ts'
import { keyOf } from './evidence.rule.ts'
import { numbersIn } from './read-reasons.ts'

const KEY = /^(posting|comment)-(\d{1,15})$/
/** Boxes that are read at most. */
const MOST = 50

/** The check boxes that were ticked, as they were sent. */
export const chosenIn = (body: unknown): string[] =>
  [Object(body)['repeats'] as unknown]
    .flat()
    .filter((one): one is string => typeof one === 'string' && KEY.test(one))
    .slice(0, MOST)

/** The texts that an officer shows: ticked ones and postings by number, each once. */
export function evidenceIn(body: unknown, numbers: string): Written[] {
  const typed = numbersIn(numbers).map((postingId) => keyOf({ postingId }))
  return [...new Set([...chosenIn(body), ...typed])].map((key) => {
    const [, what, id] = KEY.exec(key) as RegExpExecArray
    return what === 'posting' ? { postingId: Number(id) } : { commentId: Number(id) }
  })
}
