import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { isOpenTo, isRunning } from './contract.rule.ts'

const term = { fromOn: localDate('2026-11-01'), lastOn: localDate('2026-11-30'), endedAt: null }

describe('Article 3(3): a contract runs from its first day to the midnight after its last, in Seoul', () => {
  it.each([
    ['2026-10-31T23:59:59+09:00', false],
    ['2026-11-01T00:00:00+09:00', true],
    ['2026-11-30T23:59:59+09:00', true],
    ['2026-12-01T00:00:00+09:00', false],
  ])('%s: %s', (at, runs) => expect(isRunning(term, instant(at))).toBe(runs))
  it('one that was ended ends at that moment', () => {
    const ended = { ...term, endedAt: instant('2026-11-20T10:00:00+09:00') }
    expect(isRunning(ended, instant('2026-11-20T09:59:59+09:00'))).toBe(true)
    expect(isRunning(ended, instant('2026-11-20T10:00:00+09:00'))).toBe(false)
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
  ])('Article 17(1): %s is open to its people: %s', (address, open) => expect(isOpenTo(address)).toBe(open))
})
