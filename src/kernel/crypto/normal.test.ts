import { describe, expect, it } from 'vitest'
import { digitsOf, normalEmail, normalName, normalPhone } from './normal.ts'

describe('what is looked up', () => {
  it('compares names without spaces, invisible characters, case and composition', () => {
    for (const name of [
      '홍길동',
      ' 홍 길동 ',
      '홍\u200b길동',
      '홍길동'.normalize('NFD'),
      '홍\u00a0길\u3000동',
    ])
      expect(normalName(name)).toBe('홍길동')
    expect(normalName('John  SMITH')).toBe('johnsmith')
    expect(normalEmail(' Gildong@Example.KR ')).toBe('gildong@example.kr')
  })

  it('reads the digits of any script', () => {
    for (const text of [
      '010-1234-5678',
      '０１０ １２３４ ５６７８',
      '٠١٠١٢٣٤٥٦٧٨',
      '010\u200b12345678',
      '𝟎𝟏𝟎-𝟏𝟐𝟑𝟒-𝟓𝟔𝟕𝟖',
    ])
      expect(digitsOf(text)).toBe('01012345678')
    expect(digitsOf('없음')).toBe('')
  })

  it('takes a number from abroad for the same number at home', () => {
    for (const text of ['+82 10-1234-5678', '+82-010-1234-5678', '0082 10 1234 5678', '010-1234-5678'])
      expect(normalPhone(text)).toBe('01012345678')
    expect(normalPhone('031-324-2114')).toBe('0313242114')
    expect(normalPhone('+1 202 555 0100')).toBe('12025550100')
  })
})
