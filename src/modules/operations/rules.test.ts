import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { decideDecision, decideDone, decideReport, type Deeds, stageOf } from './groups/group.rule.ts'
import type { Question } from './questions/question.rule.ts'
import { createTally, countOf } from './results/tally.rule.ts'
import { decideOpen, decideTimes, stateOf } from './rounds/round.rule.ts'
import { decideClose, yearFor } from './years/close-year.rule.ts'

const day = localDate
const BOTH = { ko: '까닭', en: 'why' }
const refusalOf = <R>(decided: { ok: true } | { ok: false; refusal: R }) =>
  decided.ok ? undefined : decided.refusal

describe('Article 4: when a round is open', () => {
  const round = { opensOn: day('2026-03-02'), closesOn: day('2026-03-20'), isOpened: true, endedOn: null }
  it.each([
    ['2026-03-01', 'to-come'],
    ['2026-03-02', 'open'],
    ['2026-03-20', 'open'],
    ['2026-03-21', 'ended'],
  ])('from 2 to 20 March 2026, on %s it is %s', (today, state) =>
    expect(stateOf(round, day(today))).toBe(state))
  it('a draft is none of it', () => {
    expect(stateOf({ ...round, isOpened: false }, day('2026-03-10'))).toBe('draft')
  })
  it('its days are in its year', () => {
    const of = (opensOn: string, closesOn: string) =>
      refusalOf(decideTimes(2026, { opensOn: day(opensOn), closesOn: day(closesOn) }))
    expect(of('2026-03-02', '2026-03-02')).toBeUndefined()
    expect(of('2026-03-02', '2026-03-01')).toBe('closes-before')
    expect(of('2025-12-31', '2026-01-05')).toBe('other-year')
    expect(of('2026-12-20', '2027-01-05')).toBe('other-year')
  })
  it('is opened once, as it was looked at, before its last day is over, with questions in it', () => {
    const said = { ko: '가', en: 'a' }
    const one: Question = {
      n: 1,
      kind: 'text',
      label: said,
      isRequired: true,
      choices: [],
      lines: [],
      showIf: null,
    }
    const draft = { ...round, isOpened: false, version: 3, questions: [one] }
    const now = { version: 3, today: day('2026-03-20'), isYearClosed: false }
    expect(refusalOf(decideOpen(draft, now))).toBeUndefined()
    expect(refusalOf(decideOpen({ ...draft, isOpened: true }, now))).toBe('already-open')
    expect(refusalOf(decideOpen(draft, { ...now, version: 2 }))).toBe('changed')
    expect(refusalOf(decideOpen(draft, { ...now, today: day('2026-03-21') }))).toBe('is-over')
    expect(refusalOf(decideOpen(draft, { ...now, isYearClosed: true }))).toBe('year-closed')
    expect(refusalOf(decideOpen({ ...draft, questions: [] }, now))).toEqual({
      questions: [{ n: 0, fault: 'none' }],
    })
  })
})

describe('Article 4: what becomes of a group of opinions', () => {
  const NEW: Deeds = { decision: null, doneOn: null, reportedOn: null }
  const adopted: Deeds = { ...NEW, decision: 'adopt' }
  const declined: Deeds = { ...NEW, decision: 'not' }
  const done: Deeds = { ...adopted, doneOn: day('2026-05-01') }
  const reported: Deeds = { ...adopted, reportedOn: day('2026-12-20') }
  it('goes from grouped to done, reported', () => {
    expect([NEW, adopted, done, reported].map(stageOf)).toEqual(['grouped', 'decided', 'done', 'reported'])
  })
  it('a decision needs its reason, and stays once it is done or reported', () => {
    expect(refusalOf(decideDecision(NEW, BOTH))).toBeUndefined()
    expect(refusalOf(decideDecision(NEW, { ko: '', en: '' }))).toBe('no-reason')
    expect(refusalOf(decideDecision(adopted, BOTH))).toBeUndefined()
    expect(refusalOf(decideDecision(done, BOTH))).toBe('already-done')
    expect(refusalOf(decideDecision(reported, BOTH))).toBe('already-reported')
  })
  it('what was adopted is done once, on a day that has come, also after the report', () => {
    const of = (deeds: Deeds, on = '2026-06-01') => refusalOf(decideDone(deeds, day(on), day('2026-06-01')))
    expect(of(adopted)).toBeUndefined()
    expect(of(reported)).toBeUndefined()
    expect(of(adopted, '2026-06-02')).toBe('day-to-come')
    expect(of(NEW)).toBe('not-decided')
    expect(of(declined)).toBe('not-adopted')
    expect(of(done)).toBe('already-done')
  })
  it('a group is reported by itself when nothing more is to be done', () => {
    expect([NEW, adopted, declined, done, reported].map((one) => refusalOf(decideReport(one)))).toEqual([
      'not-decided',
      'not-done',
      undefined,
      undefined,
      'already-reported',
    ])
  })
})

describe('Article 4: closing a year', () => {
  const today = day('2026-12-20')
  const whole = {
    year: 2026,
    isClosed: false,
    rounds: [{ title: '봄', closesOn: day('2026-03-20'), endedOn: null }],
    ungrouped: 0,
    undecided: [],
  }
  const of = (change: Partial<Parameters<typeof decideClose>[0]>) =>
    refusalOf(decideClose({ ...whole, ...change }, today))
  it('users were asked at least once, and each opinion has its decision', () => {
    expect(of({})).toBeUndefined()
    expect(of({ rounds: [] })).toEqual([{ why: 'no-round' }])
    expect(of({ ungrouped: 2, undecided: ['글씨', '검색'] })).toEqual([
      { why: 'ungrouped', n: 2 },
      { why: 'undecided', title: '글씨' },
      { why: 'undecided', title: '검색' },
    ])
  })
  it('not while a round can be answered, not twice, not before the year has come', () => {
    expect(of({ rounds: [{ title: '겨울', closesOn: today, endedOn: null }] })).toEqual([
      { why: 'round-open', title: '겨울' },
    ])
    expect(of({ isClosed: true })).toEqual([{ why: 'already-closed' }])
    expect(of({ year: 2027 })).toEqual([{ why: 'to-come' }])
  })
  it('what comes after it belongs to the next year that is open', () => {
    expect(yearFor(today, new Set())).toBe(2026)
    expect(yearFor(today, new Set([2025, 2026]))).toBe(2027)
    expect(yearFor(today, new Set([2026, 2027]))).toBe(2028)
  })
})

describe('Article 4: counting answers', () => {
  const said = { ko: '가', en: 'a' }
  const choices = [1, 2].map((n) => ({ n, label: said }))
  const made = { label: said, isRequired: true, showIf: null, choices }
  const questions: Question[] = [
    { ...made, n: 1, kind: 'multiple', lines: [] },
    { ...made, n: 2, kind: 'matrix', lines: choices },
    { ...made, n: 3, kind: 'text', choices: [], lines: [] },
  ]
  it('each choice, each line, and how many answered at all', () => {
    const tally = createTally(questions)
    for (let n = 0; n < 5; n += 1) tally.count({ 1: { 0: [1, 2] }, 2: { 1: [2], 2: [1] }, 3: { 0: [] } })
    tally.count({ 1: { 0: [2, 2, 9] }, 7: { 0: [1] } })
    const counts = tally.counts()
    expect([
      countOf(counts, 0),
      countOf(counts, 1),
      countOf(counts, 1, 0, 1),
      countOf(counts, 1, 0, 2),
    ]).toEqual([6, 6, 5, 6])
    expect([
      countOf(counts, 2, 1, 2),
      countOf(counts, 2, 1, 1),
      countOf(counts, 2, 1),
      countOf(counts, 3),
    ]).toEqual([5, 0, 5, 5])
    expect(counts.some((one) => one.question === 7 || one.choice === 9)).toBe(false)
  })
  it('Article 17(1): nothing of a question or a line that fewer than five answered', () => {
    const tally = createTally(questions)
    for (let n = 0; n < 4; n += 1) tally.count({ 1: { 0: [1] }, 2: { 1: [1], 2: [2] } })
    tally.count({ 1: { 0: [2] }, 2: { 1: [2] } })
    const shown = tally.counts().map((one) => `${one.question}.${one.line}.${one.choice} ${one.n}`)
    expect(shown.toSorted()).toEqual([
      '0.0.0 5',
      '1.0.0 5',
      '1.0.1 4',
      '1.0.2 1',
      '2.1.0 5',
      '2.1.1 4',
      '2.1.2 1',
    ])
  })
  it('Article 17(1): of fewer than five answers their number alone', () => {
    const tally = createTally(questions)
    for (let n = 0; n < 4; n += 1) tally.count({ 1: { 0: [1] } })
    expect(tally.counts()).toEqual([{ question: 0, line: 0, choice: 0, n: 4 }])
  })
})
