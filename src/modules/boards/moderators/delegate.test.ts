import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { decideDelegate } from './delegate.rule.ts'

const wanted = {
  postId: 'information-1',
  fromOn: localDate('2026-11-24'),
  untilOn: localDate('2027-11-25'),
}
const of = {
  today: localDate('2026-11-24'),
  isHead: true,
  headPost: 'information-head',
  post: { departmentId: 'information' } as { departmentId: string } | undefined,
  departmentId: 'information',
  delegates: [] as readonly string[],
}
const refusal = (change: Partial<typeof wanted> = {}, facts: Partial<typeof of> = {}) => {
  const decided = decideDelegate({ ...wanted, ...change }, { ...of, ...facts })
  return decided.ok ? 'ok' : decided.refusal
}

describe('Article 6(2): whom the head of the managing department lets remove', () => {
  it('a post of the own department, named by the head alone', () => {
    expect(refusal()).toBe('ok')
    expect(refusal({}, { isHead: false })).toBe('not-head')
    expect(refusal({}, { post: undefined })).toBe('no-post')
    expect(refusal({}, { post: { departmentId: 'roads' } })).toBe('other-department')
    expect(refusal({ postId: 'information-head' })).toBe('own-post')
    expect(refusal({}, { delegates: ['information-1'] })).toBe('already-delegate')
  })
  it('for a term from today on of 366 days: 2026-11-24 + 366 = 2027-11-25', () => {
    expect(refusal({ untilOn: localDate('2027-11-26') })).toBe('too-long')
    expect(refusal({ fromOn: localDate('2026-11-23') })).toBe('day-past')
    expect(refusal({ untilOn: localDate('2026-11-23') })).toBe('ends-before')
    expect(refusal({ untilOn: localDate('2026-11-24') })).toBe('ok')
  })
})
