import { LONGEST_ALT } from './photograph.rule.ts'

/** What stands beside the file in a form that takes photographs one by one. */
export const PHOTOGRAPH_FORM = {
  description: { max: LONGEST_ALT, optional: true },
  press: { max: 4, optional: true },
  remove: { max: 4, optional: true },
} as const
