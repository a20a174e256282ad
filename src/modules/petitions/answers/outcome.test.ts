import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../kinds/kind.rule.ts'
import { CHECKS, decideChecklist } from './checklist.rule.ts'
import { decideOutcome, EXCEPTIONS, mayObject, OUTCOMES, tidyOutcome } from './outcome.rule.ts'

const refused = {
  outcome: 'refused',
  reason: '도로법 제61조에 맞지 않습니다.',
  remedy: '이의신청',
  exception: null,
} as const
const declined = { outcome: 'declined', reason: '재판 중입니다.', remedy: null, exception: 2 } as const
const refusal = (...asked: Parameters<typeof decideOutcome>) => {
  const decided = decideOutcome(...asked)
  return decided.ok ? 'ok' : decided.refusal
}
const anything = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  reason: fc.option(fc.constantFrom('이유', '까닭')),
  remedy: fc.option(fc.constantFrom('이의신청', '행정심판')),
  exception: fc.option(fc.constantFrom(...EXCEPTIONS)),
})

describe('what may be decided', () => {
  it('CPTA 27(3): a refusal of a statutory petition has reason and remedy together', () => {
    expect(refusal(refused, 'statutory')).toBe('ok')
    expect(refusal({ ...refused, reason: null }, 'statutory')).toBe('reason-missing')
    expect(refusal({ ...refused, remedy: null }, 'statutory')).toBe('remedy-missing')
    expect(refusal({ ...refused, reason: null }, 'everyday')).toBe('reason-missing')
    expect(refusal({ ...refused, remedy: null }, 'everyday')).toBe('ok')
  })
  it('CPTA 21: one of nine exceptions by its number, with the reason, and never of a statutory petition', () => {
    expect(EXCEPTIONS).toHaveLength(9)
    for (const exception of EXCEPTIONS) expect(refusal({ ...declined, exception }, 'grievance')).toBe('ok')
    expect(refusal(declined, 'statutory')).toBe('never-statutory')
    expect(refusal({ ...declined, exception: null }, 'inquiry')).toBe('exception-missing')
    expect(refusal({ ...declined, reason: null }, 'inquiry')).toBe('reason-missing')
    for (const exception of ['0', '10', '2호', ''])
      expect(tidyOutcome({ outcome: 'declined', reason: 'x', remedy: '', exception }).exception).toBe(null)
  })
  it('CPTA 21, 27(3): whatever is decided, nothing but an answer goes without a reason', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...CATEGORIES), (asked, category) => {
        const decided = decideOutcome(asked, category)
        if (!decided.ok) return
        const { outcome, reason, remedy, exception } = decided.value
        expect(outcome === 'answered').toBe(reason === null)
        expect(exception === null).toBe(outcome !== 'declined')
        expect(outcome === 'declined' && category === 'statutory').toBe(false)
        expect(mayObject(outcome, category) && remedy === null).toBe(false)
      }),
    )
  })
  it('CPTA 35(1): only who was refused in a statutory petition may object', () => {
    expect(mayObject('refused', 'statutory')).toBe(true)
    expect(mayObject('answered', 'statutory')).toBe(false)
    expect(mayObject('refused', 'everyday')).toBe(false)
  })
})

describe('what is confirmed before an answer is submitted', () => {
  const missing = (
    confirmed: readonly (typeof CHECKS)[number][],
    ...of: ['answered' | 'refused', 'everyday' | 'statutory']
  ) => !decideChecklist(confirmed, ...of).ok
  it('CPTA-ED 31: questions answered, officer named and no personal data, always', () => {
    expect(missing(['questions', 'officer', 'privacy'], 'answered', 'everyday')).toBe(false)
    for (const one of ['questions', 'officer', 'privacy'] as const)
      expect(
        missing(
          CHECKS.filter((check) => check !== one),
          'answered',
          'everyday',
        ),
        one,
      ).toBe(true)
  })
  it('CPTA 27(3): law, reason and remedy, of a refusal', () => {
    expect(missing(['questions', 'officer', 'privacy', 'law'], 'refused', 'everyday')).toBe(true)
    expect(missing(['questions', 'officer', 'privacy', 'refusal'], 'refused', 'everyday')).toBe(true)
    expect(missing(['questions', 'officer', 'privacy'], 'answered', 'statutory')).toBe(true)
    expect(missing(CHECKS, 'refused', 'statutory')).toBe(false)
  })
})
