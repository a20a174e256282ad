import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Answers,
  askedOf,
  besideOf,
  choicesOf,
  decideAnswer,
  decideAnswers,
} from './answers.rule.ts'
import { decideQuestions, moved, type Question, withQuestion } from './question.rule.ts'

const said = (text: string) => ({ ko: text, en: text })
const choices = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, label: said(text) }))
const question = (n: number, given: Partial<Question> = {}): Question => ({
  n,
  kind: 'single',
  label: said(`question ${n}`),
  isRequired: true,
  choices: choices('a', 'b', 'c'),
  lines: [],
  showIf: null,
  ...given,
})
const QUESTIONS = [
  question(1),
  question(2, { kind: 'multiple', showIf: { question: 1, choice: 3 } }),
  question(3, { kind: 'text', choices: [], isRequired: false, showIf: { question: 2, choice: 1 } }),
  question(4, { kind: 'scale', choices: choices('low', 'high') }),
  question(5, { kind: 'matrix', lines: choices('x', 'y') }),
]
const of = (...numbers: number[]): Answer => ({ lines: { 0: numbers }, text: '' })
const answers = (given: Record<number, Answer>): Answers =>
  new Map(Object.entries(given).map(([n, one]) => [Number(n), one]))
const MATRIX: Answer = { lines: { 1: [2], 2: [3] }, text: '' }

describe('Article 4: a questionnaire', () => {
  const faults = (...questions: Question[]) => {
    const decided = decideQuestions(questions)
    return decided.ok ? [] : decided.refusal.map((one) => `${one.n} ${one.fault}`)
  }
  it('is whole when each question is, in both languages', () => {
    expect(faults(...QUESTIONS)).toEqual([])
    expect(faults()).toEqual(['0 none'])
    expect(faults(question(1, { label: { ko: '가', en: '' } }))).toEqual(['1 label'])
    expect(faults(question(1, { choices: choices('a') }))).toEqual(['1 choices'])
    expect(
      faults(question(1, { choices: [{ n: 1, label: { ko: '가', en: '' } }, ...choices('a')] })),
    ).toEqual(['1 choices'])
    expect(faults(question(1, { kind: 'scale' }))).toEqual(['1 ends'])
    expect(faults(question(1, { kind: 'matrix' }))).toEqual(['1 lines'])
    expect(faults(...Array.from({ length: 51 }, (_, n) => question(n + 1)))).toEqual(['0 too-many'])
  })
  it('has conditions that look back at a choice that there is', () => {
    const after = (showIf: Question['showIf']) => faults(question(1), question(2, { showIf }))
    expect(after({ question: 1, choice: 3 })).toEqual([])
    expect(after({ question: 1, choice: 4 })).toEqual(['2 condition'])
    expect(after({ question: 2, choice: 1 })).toEqual(['2 condition'])
    expect(after({ question: 9, choice: 1 })).toEqual(['2 condition'])
    const text = question(1, { kind: 'text', choices: [] })
    expect(faults(text, question(2, { showIf: { question: 1, choice: 1 } }))).toEqual(['2 condition'])
    const scale = question(1, { kind: 'scale', choices: choices('low', 'high') })
    expect(faults(scale, question(2, { showIf: { question: 1, choice: 5 } }))).toEqual([])
  })
  it('moved before what it asks after, a question is found', () => {
    const turned = moved(QUESTIONS, 2, -1)
    expect(turned.map((one) => one.n)).toEqual([2, 1, 3, 4, 5])
    expect(faults(...turned)).toEqual(['2 condition'])
    expect(moved(QUESTIONS, 1, -1).map((one) => one.n)).toEqual([1, 2, 3, 4, 5])
    expect(moved(QUESTIONS, 5, 1).map((one) => one.n)).toEqual([1, 2, 3, 4, 5])
    expect(withQuestion(QUESTIONS, question(6)).length).toBe(6)
    expect(withQuestion(QUESTIONS, question(4)).at(3)?.kind).toBe('single')
  })
})

describe('Article 4: the answers to it', () => {
  const asked = (given: Record<number, Answer>) => askedOf(QUESTIONS, answers(given)).map((one) => one.n)
  it('lead to the questions whose conditions they meet, over several steps', () => {
    expect(asked({})).toEqual([1, 4, 5])
    expect(asked({ 1: of(2) })).toEqual([1, 4, 5])
    expect(asked({ 1: of(3) })).toEqual([1, 2, 4, 5])
    expect(asked({ 1: of(3), 2: of(2, 1) })).toEqual([1, 2, 3, 4, 5])
    expect(asked({ 1: of(1), 2: of(1) }), 'what question 2 was answered before it was not asked').toEqual([
      1, 4, 5,
    ])
  })
  it('go from one to the next and back among those asked', () => {
    const now = askedOf(QUESTIONS, answers({ 1: of(3) }))
    expect([
      besideOf(now, 2, 1)?.n,
      besideOf(now, 2, -1)?.n,
      besideOf(now, 5, 1),
      besideOf(now, 3, 1)?.n,
    ]).toEqual([4, 1, undefined, 1])
  })
  it.each([
    [question(1), of(2), undefined],
    [question(1), of(), 'missing'],
    [question(1), of(4), 'not-a-choice'],
    [question(1), of(1, 2), 'not-a-choice'],
    [question(1, { isRequired: false }), of(), undefined],
    [question(1, { kind: 'multiple' }), of(1, 3), undefined],
    [QUESTIONS[3] as Question, of(5), undefined],
    [QUESTIONS[3] as Question, of(6), 'not-a-choice'],
    [QUESTIONS[4] as Question, MATRIX, undefined],
    [QUESTIONS[4] as Question, { lines: { 1: [2] }, text: '' }, 'missing-line'],
    [QUESTIONS[4] as Question, { lines: { 1: [2], 3: [1] }, text: '' }, 'not-a-choice'],
    [question(1, { kind: 'text' }), { lines: {}, text: '가'.repeat(1000) }, undefined],
    [question(1, { kind: 'text' }), { lines: {}, text: '가'.repeat(1001) }, 'too-long'],
    [question(1, { kind: 'text' }), { lines: {}, text: '' }, 'missing'],
  ] as const)('%o answered with %o: %s', (one, answer, refusal) => {
    const decided = decideAnswer(one, answer)
    expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
  })
  it('hold nothing of questions that were not asked', () => {
    const whole = { 1: of(2), 2: of(1), 3: { lines: {}, text: 'typed before' }, 4: of(4), 5: MATRIX }
    const decided = decideAnswers(QUESTIONS, answers(whole))
    expect(decided.ok && [...decided.value.keys()]).toEqual([1, 4, 5])
    expect(decideAnswers(QUESTIONS, answers({ 1: of(2), 4: of(4) }))).toEqual({
      ok: false,
      refusal: [{ question: 5, refusal: 'missing-line' }],
    })
  })
  it('Article 17(1): what is kept beside the opinions has numbers alone', () => {
    const given = { 1: of(3), 2: of(1), 3: { lines: {}, text: '글' }, 4: of(4), 5: MATRIX }
    expect(choicesOf(QUESTIONS, answers(given))).toEqual({
      1: { 0: [3] },
      2: { 0: [1] },
      3: { 0: [] },
      4: { 0: [4] },
      5: { 1: [2], 2: [3] },
    })
  })
})
