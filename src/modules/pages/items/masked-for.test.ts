import { describe, expect, it } from 'vitest'
import { maskedFor } from './masked-for.ts'

describe('Article 17(1): what somebody of a contract reads of a draft', () => {
  it.each([
    ['010-1234-5678 홍길동', '010-****-5678 홍길동'],
    ['+82 10 1234 5678', '+82 10 **** 5678'],
    ['900101-1234568', '900101-1******'],
    ['대표전화 1577-1122, 031-324-2114', '대표전화 1577-1122, 031-324-2114'],
  ])('%s', (text, shown) => {
    expect(maskedFor({ contract: {} }, { rows: [text] })).toEqual({ rows: [shown] })
    expect(maskedFor({}, text)).toBe(text)
  })
})
