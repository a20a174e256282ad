import type { FieldSpec } from '#kernel/http/form.ts'
import { CHECKS, type Check } from './checklist.rule.ts'
import { OUTCOMES } from './outcome.rule.ts'

const text = (max: number, optional = false) => ({ max, lines: true, optional })
const short = (max: number) => ({ max, optional: true })
const box = { max: 3, optional: true }

/** What goes with every draft: the public wording, the line and the checklist, in characters. */
export const SUBMITTING = {
  publicTitle: { max: 100 },
  publicText: text(2000),
  reason: text(4000, true),
  remedy: text(2000, true),
  submitted: short(3),
  reviewer1: short(60),
  reviewer2: short(60),
  reviewer3: short(60),
  'check-questions': box,
  'check-officer': box,
  'check-privacy': box,
  'check-law': box,
  'check-refusal': box,
  noName: box,
} as const satisfies Record<string, FieldSpec>

export const DRAFT = {
  outcome: { max: 10, choices: OUTCOMES, optional: true },
  text: text(20_000),
  exception: short(1),
  ...SUBMITTING,
} as const satisfies Record<string, FieldSpec>

/** Whether it is submitted, to whom, and what was confirmed. */
export function submittingOf(typed: Readonly<Record<keyof typeof SUBMITTING, string>>) {
  return {
    isSubmitted: typed.submitted === 'yes',
    isNoName: typed.noName === 'yes',
    checks: CHECKS.filter((one: Check) => typed[`check-${one}`] === 'yes'),
    reviewers: [typed.reviewer1, typed.reviewer2, typed.reviewer3].filter((one) => one !== ''),
  }
}
