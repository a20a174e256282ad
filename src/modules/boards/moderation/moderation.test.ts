import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { ABUSIVE, ADVERTISING, ELECTION, INNOCENT, POLITICAL } from '#test/moderation-texts.ts'
import { findAbuse } from './abuse.rule.ts'
import { electionOn } from './election.rule.ts'
import { lettersOf } from './letters.rule.ts'
import { maskAbuse } from './mask-abuse.rule.ts'
import { proposeGrounds } from './propose-grounds.rule.ts'

const itemsOf = (text: string, inElection?: boolean) =>
  proposeGrounds(text, inElection).map((one) => one.subparagraph)
const disguises = ['\u200B', '\u00AD', '\uFEFF', '\u2060']

describe('moderation help', () => {
  it.each(INNOCENT)('Article 6(2): nothing is proposed for “%s”', (text) => {
    expect(proposeGrounds(text)).toEqual([])
    expect(maskAbuse(text)).toBe(text)
  })
  it.each(ABUSIVE)('Article 6(2)6: abuse is seen in “%s”', (text) => expect(itemsOf(text)).toContain(6))
  it.each(ADVERTISING)('Article 6(2)5: advertising is seen in “%s”', (text) =>
    expect(itemsOf(text)).toContain(5))
  it.each(
    ELECTION,
  )('Article 6(2)7: an appeal to vote is seen in “%s”, more so within an election period', (text) => {
    const score = (inElection: boolean) =>
      proposeGrounds(text, inElection).find((one) => one.subparagraph === 7)?.score ?? 0
    expect(score(false)).toBeGreaterThan(0)
    expect(score(true)).toBeGreaterThan(0.6)
    expect(score(true)).toBeGreaterThan(score(false))
  })
  it.each(POLITICAL)('Article 6(2)2: a political purpose is seen in “%s”', (text) =>
    expect(itemsOf(text)).toContain(2))
  it('Article 6(2)3 and 4: criticism and accusations are proposed with a low score only', () => {
    const found = proposeGrounds('건축과는 업체와 유착했고 담당자는 뇌물을 받았습니다')
    expect(new Set(found.map((one) => one.subparagraph))).toEqual(new Set([3, 4]))
    expect(Math.max(...found.map((one) => one.score))).toBeLessThan(0.5)
  })
  it('Article 6(2)9: a threat and a drug trade are proposed', () => {
    expect(itemsOf('내일 찾아가서 칼로 찔러 버린다')).toContain(9)
    expect(itemsOf('필로폰 팝니다')).toContain(9)
  })
  it('Article 6(2): personal data is no ground', () =>
    expect(proposeGrounds('제 번호는 010-1234-5678입니다')).toEqual([]))
  it('Article 6(2)7: the period of 14 days ends with the day of the election: 2026-06-03 − 13 = 2026-05-21', () => {
    expect(electionOn(localDate('2026-05-20'))).toBeUndefined()
    expect(electionOn(localDate('2026-05-21'))?.kind).toBe('local')
    expect(electionOn(localDate('2026-06-03'))?.kind).toBe('local')
    expect(electionOn(localDate('2026-06-04'))).toBeUndefined()
  })
  it('tells the place in UTF-16 units of the text as given', () => {
    const text = '😀 가나 ㅅ ㅣ ㅂ ㅏ ㄹ 다라'
    const [place] = findAbuse(text)
    expect(text.slice(place?.start, place?.end)).toBe('ㅅ ㅣ ㅂ ㅏ ㄹ')
  })
  it('covers what is abusive and keeps every other place', () =>
    expect(maskAbuse('이 씨\u200B발 놈들')).toBe('이 ●●● 놈들'))
  it('sees through unseen characters, width and letters taken apart, wherever they stand', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('씨발', '병신', '개새끼'),
        fc.constantFrom(...disguises),
        (word, unseen) => {
          expect(findAbuse([...word].join(unseen))).toHaveLength(1)
          expect(findAbuse(word.normalize('NFD'))).toHaveLength(1)
        },
      ),
    ))
  it('has places within any text, in order, and covers without moving them', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...ABUSIVE, ...ADVERTISING),
        (noise, text) => {
          const all = `${noise} ${text}${noise}`
          for (const { places, score } of proposeGrounds(all)) {
            expect(score > 0 && score <= 1).toBe(true)
            let last = 0
            for (const { start, end } of places) {
              expect(start >= last && end > start && end <= all.length).toBe(true)
              last = end
            }
          }
          expect(maskAbuse(all)).toHaveLength(all.length)
          const { text: letters, from, to } = lettersOf(all)
          expect([from.length, to.length]).toEqual([letters.length, letters.length])
        },
      ),
    ))
  it('comes to the end of a megabyte of what matches nearly', () => {
    for (const bit of ['시 ', 'ㅅ', '새새', '1.', '시청 ', 'a.'])
      expect(Array.isArray(proposeGrounds(bit.repeat(1_000_000 / bit.length)))).toBe(true)
  }, 30_000)
})
