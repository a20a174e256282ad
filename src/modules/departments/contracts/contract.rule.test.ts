import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { decideExtension, isOpenBefore, isOpenTo, isRunning, stateOf, thingsIn } from './contract.rule.ts'

const term = {
  fromOn: localDate('2026-11-01'),
  lastOn: localDate('2026-11-30'),
  endedAt: null,
  isOver: false,
}

describe('Article 3(3): a contract runs from its first day to the midnight after its last, in Seoul', () => {
  it.each([
    ['2026-10-31T23:59:59+09:00', false],
    ['2026-11-01T00:00:00+09:00', true],
    ['2026-11-30T23:59:59+09:00', true],
    ['2026-12-01T00:00:00+09:00', false],
  ])('%s: %s', (at, runs) => expect(isRunning(term, instant(at))).toBe(runs))
  it('one that was ended ends at that moment', () => {
    const ended = { ...term, endedAt: instant('2026-11-20T10:00:00+09:00') }
    expect(isRunning(ended, instant('2026-11-20T10:00:00+09:00'))).toBe(false)
  })
  it('one whose end was noticed stays over when the clock is set back, and before its first day it is to come', () => {
    expect(stateOf({ ...term, isOver: true }, instant('2026-11-20T10:00:00+09:00'))).toBe('over')
    expect(stateOf(term, instant('2026-10-31T23:59:59+09:00'))).toBe('toCome')
  })
  it.each([
    ['a later day', {}, '2026-12-31', undefined],
    ['the same day', {}, '2026-11-30', 'not-later'],
    ['a day before the last: that is an early end', {}, '2026-11-29', 'not-later'],
    ['a day that has gone', {}, '2026-11-23', 'day-past'],
    ['one that was ended early', { endedAt: instant('2026-11-20T10:00:00+09:00') }, '2026-12-31', 'ended'],
    [
      'the same day, after a clock gone wrong said that it was over',
      { isOver: true },
      '2026-11-30',
      undefined,
    ],
  ])('Article 3(3): is extended to %s', (_says, change, day, expected) => {
    const now = instant('2026-11-24T10:00:00+09:00')
    const decided = decideExtension({ ...term, ...change }, localDate(day), now)
    expect(decided.ok ? undefined : decided.refusal).toBe(expected)
  })
  it.each([
    ['/office/pages', true],
    ['/office/pages/12/preview', true],
    ['/office/media?page=2', true],
    ['/office/pages/owners', false],
    ['/office', false],
    ['/office/petitions/2026-000001', false],
    ['/office/pagesx', false],
    ['/office/contracts', false],
    ['/office/contract', true],
  ])('Article 17(1): %s is open to its people: %s', (address, open) => expect(isOpenTo(address)).toBe(open))
  it.each([
    ['/office/contract', true],
    ['/office/contract/promise', true],
    ['/office/sign-out', true],
    ['/office/pages', false],
    ['/office/contracts', false],
  ])('Article 3(3): %s is open before the promise of confidentiality: %s', (address, open) =>
    expect(isOpenBefore(address)).toBe(open))
  it('finds in addresses what they are about, each once', () => {
    const paths = ['/office/pages/12', '/office/pages/12/revisions', '/office/media/3', '/office/pages/new']
    expect(thingsIn(paths)).toEqual(['item:12', 'media:3'])
  })
})
