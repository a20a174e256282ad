import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { decideObjection, decideReviewer, dueOn } from './objection.rule.ts'

const DAYS = { objectionDays: 30, objectionWorkingDays: 3 }
const DECIDED = instant('2026-11-24T23:59:00+09:00')

describe('an objection', () => {
  it('Article 6(2): Wednesday 23 December 2026, Christmas and a weekend, and three working days are the 29th', () => {
    const christmas = new Set([localDate('2026-12-25')])
    expect(dueOn(instant('2026-12-23T10:00:00+09:00'), DAYS, christmas)).toBe('2026-12-29')
    expect(dueOn(instant('2026-12-23T10:00:00+09:00'), DAYS, new Set())).toBe('2026-12-28')
  })

  it.each([
    ['2026-12-24', {}, {}, undefined],
    ['2026-12-25', {}, {}, 'too-late'],
    ['2026-11-24', { isOwn: false }, {}, 'not-yours'],
    ['2026-11-24', { hasObjected: true }, {}, 'already-objected'],
    ['2026-11-24', {}, { kind: 'withdrawal' }, 'not-objectionable'],
    ['2026-11-24', {}, { liftedAt: DECIDED }, 'already-shown'],
    ['2026-11-24', {}, { kind: 'masking' }, undefined],
  ] as const)('Article 6(2): decided on 24 November 2026, on %s, %j %j: %s', (day, asked, of, refusal) => {
    const decided = decideObjection(
      { isOwn: true, hasObjected: false, today: localDate(day), ...asked },
      { kind: 'removal', decidedAt: DECIDED, liftedAt: null, ...of },
      DAYS,
    )
    expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
  })

  it.each([
    [{}, null, undefined],
    [{ id: 'staff:1' }, null, 'same-person'],
    [{ id: 'staff:2' }, null, 'same-person'],
    // another person in the post of the first
    [{ postId: 'information-head' }, null, 'same-person'],
    [{ mayDecide: false }, null, 'not-entitled'],
    [{}, 'rejected', 'has-ended'],
  ] as const)('Article 6(2): another person decides it: %j %s: %s', (by, outcome, refusal) => {
    const decided = decideReviewer(
      { id: 'staff:3', postId: 'audit-head', mayDecide: true, ...by },
      { decidedBy: 'staff:1', decidedPost: 'information-head', secondBy: 'staff:2' },
      outcome,
    )
    expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
  })
})
