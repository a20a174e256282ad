import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComplete, nextQuestion } from '../filing/answers.rule.ts'
import { type DetailField, FIELD_TYPES, type Text } from '../kinds/handbook.rule.ts'
import { areAnswered, detailsOf } from './details.rule.ts'

const label: Text = { ko: '물음', en: 'question' }
const ids = constantFrom('a', 'b', 'c', 'd', 'constructor', 'toString')
const fields = uniqueArray(
  record({
    id: ids,
    type: constantFrom(...FIELD_TYPES),
    required: boolean(),
    choices: array(ids, { maxLength: 3 }),
  }),
  { selector: (one) => one.id },
).map((list) =>
  list.map(
    ({ choices, ...one }): DetailField => ({ ...one, label, choices: choices.map((id) => ({ id, label })) }),
  ),
)
const answers = dictionary(ids, string({ maxLength: 5 }))
const WHOLE = {
  title: '제목',
  body: '내용',
  name: '김나래',
  email: 'a@b.kr',
  toldBy: 'mail',
  wantsPublication: true,
} as const

describe('answers to the questions of a kind', () => {
  it('CPTA-ED 7(1): whatever was typed, only answers to the kind’s own questions are kept, in their order', () => {
    assert(
      property(fields, answers, (asked, typed) => {
        const kept = detailsOf(asked, typed)
        const order = asked.map((one) => one.id).filter((id) => kept.some((one) => one.id === id))
        expect(kept.map((one) => one.id)).toEqual(order)
        for (const one of kept) expect(one.value).not.toBe('')
      }),
    )
  })

  it('they are whole exactly when every question that must be answered has an answer that is kept', () => {
    assert(
      property(fields, answers, (asked, typed) => {
        const kept = new Set(detailsOf(asked, typed).map((one) => one.id))
        const isWhole = asked.every((one) => !one.required || kept.has(one.id))
        expect(areAnswered(asked, typed)).toBe(isWhole)
        expect(isComplete({ ...WHOLE, details: typed }, asked)).toBe(isWhole)
      }),
    )
  })

  it('Article 8(1): optional questions stand between the petition and the contact, once', () => {
    const asked: DetailField[] = [{ id: 'a', type: 'text', label }]
    const { title, body } = WHOLE
    expect(nextQuestion({}, asked)).toBe('petition')
    expect(nextQuestion({ title, body }, asked)).toBe('details')
    expect(nextQuestion({ title, body, details: {} }, asked)).toBe('contact')
    expect(nextQuestion({ title, body }, [])).toBe('contact')
    expect(isComplete(WHOLE, asked)).toBe(true)
    expect(nextQuestion(WHOLE, [{ id: 'a', type: 'text', label, required: true }])).toBe('details')
  })
})
