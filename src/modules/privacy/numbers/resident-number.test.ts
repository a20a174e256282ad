import { describe, expect, it } from 'vitest'
import { holdsResidentNumber } from './resident-number.rule.ts'

describe('a resident number is recognised before it is kept', () => {
  it.each([
    '제 번호는 900101-1234567입니다',
    '9001011234567',
    '900101 – 4234567',
    '９００１０１-１２３４５６７',
    '900101-1234567,010',
  ])('in %s', (text) => expect(holdsResidentNumber(text)).toBe(true))
  it.each([
    '010-1234-5678',
    '991301-1234567',
    '1234-123456-12-123',
    '계좌 900101-12-345678',
    '2026-11-24 10:00',
    '99999999999990101123456',
  ])('but not in %s', (text) => expect(holdsResidentNumber(text)).toBe(false))
})
