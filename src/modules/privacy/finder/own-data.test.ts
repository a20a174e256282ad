import { describe, expect, it } from 'vitest'
import { findOwnData, maskOwnData } from './own-data.rule.ts'

const KIM = { name: '김나래', phone: '010-1234-5678', email: 'narae@example.kr' }
const found = (text: string, own: Parameters<typeof findOwnData>[1] = KIM) =>
  findOwnData(text, own).map((one) => [one.kind, text.slice(one.start, one.end), one.isSure])

describe('Article 10(3): the petitioner’s own data in a public text', () => {
  it.each([
    '김나래 님의 민원',
    '김나래씨가',
    '민원인(김나래)',
    '김 나 래',
    '김\u200B나\u200B래',
    '민원인김나래',
    '김ᄂ\u1161래',
  ])('the name in %s', (text) => expect(found(text)).toMatchObject([['name', expect.anything(), true]]))

  it.each([
    '010-1234-5678',
    '01012345678',
    '0 1 0 1 2 3 4 5 6 7 8',
    '+82 10 1234 5678',
    '공일공 일이삼사 오육칠팔',
    '1234-5678',
  ])('the telephone number spelled %s', (text) =>
    expect(found(`연락처 ${text}로`)).toMatchObject([['phone', expect.anything(), true]]))

  it.each([
    'narae@example.kr',
    'NARAE@example.kr',
    'narae @ example.kr',
    'ｎarae＠example.kr',
  ])('the address of mail spelled %s', (text) =>
    expect(found(`메일 ${text} 로`)).toMatchObject([['email', expect.anything(), true]]))

  it('nothing of it in a text about the matter', () =>
    expect(found('의자를 놓기로 했습니다. 문의: 도로관리과 031-324-1234, roads@example.kr')).toEqual([]))

  it('a name of two syllables counts as a word of its own; within another word it is not sure', () => {
    const lee = { ...KIM, name: '이수' }
    expect(found('이수 님께 알립니다', lee)).toEqual([['name', '이수', true]])
    expect(found('이수에게', lee)).toEqual([['name', '이수', true]])
    expect(found('이수역 앞', lee)).toEqual([['name', '이수', false]])
    expect(found('교육이수증', lee)).toEqual([['name', '이수', false]])
  })

  it('two words that together are spelled like the name are not sure', () => {
    const lee = { ...KIM, name: '이수정' }
    expect(found('이 수정 사항은', lee)).toEqual([['name', '이 수정', false]])
    expect(found('의견이 수정되었습니다', lee)).toEqual([['name', '이 수정', false]])
    expect(found('이 수정 님', lee)).toMatchObject([['name', '이 수정', true]])
  })

  it('a given name alone is not sure, and only with a title', () => {
    expect(found('나래 씨가 말한')).toEqual([['name', '나래', false]])
    expect(found('나래를 펴다')).toEqual([])
  })

  it('a name in Latin letters counts as words, whatever its capitals', () => {
    const smith = { ...KIM, name: 'John Smith' }
    expect(found('Mr. JOHN SMITH가', smith)).toEqual([['name', 'JOHN SMITH', true]])
    expect(found('Johnsmithville', smith)).toEqual([])
  })

  it('is masked so that it is found no more', () => {
    const text = '김나래 님(010-1234-5678, narae@example.kr)이 요청한 의자'
    expect(maskOwnData(text, KIM)).toBe('김*래 님(***-****-****, *****@*******.**)이 요청한 의자')
    expect(found(maskOwnData(text, KIM))).toEqual([])
  })
})
