import type { Spec } from '#kernel/http/form.ts'
import { LONGEST_BODY } from './answers.rule.ts'

/** What each page of the filing asks, in characters. */
export const PETITION = {
  title: { max: 100 },
  body: { max: LONGEST_BODY, lines: true },
} as const satisfies Spec

export const PUBLICATION = {
  publication: { max: 3, choices: ['yes', 'no'] },
  password: { max: 200, optional: true },
  again: { max: 200, optional: true },
} as const satisfies Spec
