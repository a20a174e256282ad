import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { goesToHead, stepOn } from './reminder.rule.ts'

describe('Article 5(1): reminders that a text is to be looked at by 15 December 2026', () => {
  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 'soon'],
    ['2026-12-14', 'soon'],
    ['2026-12-15', 'due'],
    ['2026-12-21', 'due'],
    ['2026-12-22', 'head'],
    ['2027-01-20', 'head'],
    ['2027-01-21', 'head-again'],
  ])('on %s: %s', (day, step) => {
    expect(stepOn(localDate('2026-12-15'), localDate(day))).toBe(step)
  })
  it('the head is told after the day alone', () => {
    expect(['soon', 'due', 'head', 'head-again'].map((one) => goesToHead(one as 'soon'))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
