import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideLooks, PLACES } from './photograph.rule.ts'

const looks = array(
  record({
    nth: constantFrom(...PLACES),
    isShown: boolean(),
    alt: constantFrom('', '파인 보도'),
    isClean: boolean(),
  }),
)

describe('what an officer found in photographs', () => {
  it('Article 10(3): nothing goes public that is not described and not looked through for persons', () => {
    assert(
      property(looks, (found) => {
        const decided = decideLooks(found)
        const isRight = found.every((one) => !one.isShown || (one.alt !== '' && one.isClean))
        expect(decided.ok).toBe(found.length > 0 && isRight)
      }),
    )
  })
  it('what stays as it is needs no words', () => {
    expect(decideLooks([{ nth: 1, isShown: false, alt: '', isClean: false }]).ok).toBe(true)
  })
})
