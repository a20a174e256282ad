import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HARD, MADE, randomFrom } from '#test/personal-data.ts'
import { findPersonalData } from './find-personal-data.rule.ts'
import { KINDS, type PersonalKind } from './finding.rule.ts'
import { fold } from './fold.rule.ts'
import { maskAll, maskPersonalData } from './mask-personal-data.rule.ts'

const found = (text: string) =>
  findPersonalData(text).map((one) => [one.kind, text.slice(one.start, one.end)])
const kindsIn = (text: string) => findPersonalData(text).map((one) => one.kind)

describe('Article 2.10: what names or reaches a person is found', () => {
  it.each<[PersonalKind, string]>([
    ['resident', '900101-1234567'],
    ['resident', '9001011234567'],
    ['resident', '900101 – 4234567'],
    ['resident', '９００１０１-１２３４５６７'],
    ['resident', '90.01.01-1234567'],
    ['resident', '9 0 0 1 0 1 1 2 3 4 5 6 7'],
    ['resident', '90 0101-12 34567'],
    ['resident', '구공공일공일 일이삼사오육칠'],
    ['resident', '①②0101-3123456'],
    // issued after October 2020: no check digit
    ['resident', '201015-4123456'],
    ['alien', '900101-5234567'],
    ['passport', 'M12345678'],
    ['passport', 'M123A4567'],
    ['driver', '11-90-123456-12'],
    ['driver', '서울 90-123456-12'],
    ['phone', '010-1234-5678'],
    ['phone', '01012345678'],
    ['phone', '0 1 0 1 2 3 4 5 6 7 8'],
    ['phone', '010.1234.5678'],
    ['phone', '010/1234/5678'],
    ['phone', '010ㅡ1234ㅡ5678'],
    ['phone', '010\n1234\n5678'],
    ['phone', '+82 10-1234-5678'],
    ['phone', '+82-2-523-4567'],
    ['phone', '02-523-4567'],
    ['phone', '031-324-2114'],
    ['phone', '070-1234-5678'],
    ['phone', '0507-1234-5678'],
    ['phone', '011-234-5678'],
    ['phone', '공일공 일이삼사 오육칠팔'],
    ['phone', '공일공에 일이삼사에 오육칠팔'],
    ['phone', '영일영 하나둘셋넷 오육칠팔'],
    ['phone', '010-일이삼사-5678'],
    ['phone', 'O1O-1234-5678'],
    ['phone', '٠١٠-١٢٣٤-٥٦٧٨'],
    ['phone', '𝟘𝟙𝟘-𝟙𝟚𝟛𝟜-𝟝𝟞𝟟𝟠'],
    ['phone', '0️⃣1️⃣0️⃣-1234-5678'],
    ['phone', '⓿❶⓿-❶❷❸❹-❺❻❼❽'],
    ['phone', '+82(0)10-1234-5678'],
    ['phone', '공일공에일이삼사에오육칠팔'],
    ['phone', '〇一〇-一二三四-五六七八'],
    ['email', 'narae@example.kr'],
    ['email', 'narae＠naver.com'],
    ['email', 'narae골뱅이naver.com'],
    ['email', 'narae골뱅이네이버닷컴'],
    ['email', 'narae (at) naver dot com'],
    ['card', '4111-1111-1111-1111'],
    ['card', '3782 822463 10005'],
    ['address', '용인시 처인구 금령로 12, 101동 1203호'],
    ['address', '경기도 용인시 수지구 포은대로 123번길 4-5'],
    ['address', '처인구 김량장동 123-4번지'],
    ['address', '행복아파트 101동 1203호'],
    ['plate', '12가3456'],
    ['plate', '123가4567'],
    ['plate', '서울12가3456'],
  ])('%s in %s, alone and between words', (kind, text) => {
    expect(found(text)).toEqual([[kind, text]])
    expect(found(`문의는 ${text} 입니다`)).toEqual([[kind, text]])
  })

  it.each([
    ['국민은행 123456-12-123456', '123456-12-123456'],
    ['농협 302-1234-5678-91', '302-1234-5678-91'],
    ['110-123-456789 신한은행 김나래', '110-123-456789'],
    ['계좌번호: 1002123456789', '1002123456789'],
    ['카카오뱅크 3333-01-1234567로 보내', '3333-01-1234567'],
  ])('the account in %s', (text, account) => expect(found(text)).toEqual([['account', account]]))

  it('a particle behind a number is no digit of it', () => {
    for (const end of ['이', '일', '이고', '으로', '오', '구요'])
      expect(found(`번호는 010-1234-5678${end}`)).toEqual([['phone', '010-1234-5678']])
    expect(found('여권번호M12345678이고')).toEqual([['passport', 'M12345678']])
  })

  it('a telephone number without the area code counts beside the word', () => {
    expect(found('전화 324-2114로')).toEqual([['phone', '324-2114']])
    expect(found('324-2114')).toEqual([])
    expect(found('전화 324 또는 2114')).toEqual([])
    expect(found('전화 01 012 345 678')).toEqual([['phone', '01 012 345 678']])
    expect(found('01 012 345 678')).toEqual([])
  })

  it('a circled digit before a number may count items', () => {
    expect(found('①010-1234-5678 ②010-8765-4321').map(([kind]) => kind)).toEqual(['phone', 'phone'])
    expect(found('⑴010-1234-5678')).toEqual([['phone', '010-1234-5678']])
  })

  it('two numbers side by side are two', () =>
    expect(found('010-1234-5678, 02-523-4567')).toEqual([
      ['phone', '010-1234-5678'],
      ['phone', '02-523-4567'],
    ]))

  it.each([
    '1577-1234',
    '전화 1577-1389',
    '전화 2019-2020년',
    '대법원 2001. 2. 3. 선고 98도1234 판결',
    '5104, 5105, 5106, 5107',
    '쪽수 82, 172, 257, 849',
    '000동 000호',
    'ISBN 978-89-01234-56-7',
    '등기우편 12345-0123-4567',
    '국번 없이 120, 긴급 112·119, 1366',
    '080-123-4567',
    '사업자등록번호 123-45-67891',
    '법인등록번호 110111-0006249',
    '민원 2026-000123 입금 확인',
    '법률 제18748호',
    '2026-11-24 10:00:00',
    '2008.12.2 10:00:00',
    '1,234,567,890,123원',
    '9,001,011,234,567',
    '우편번호 17019',
    '처인구 김량장동 버스 정류장',
    '중부대로 1199 용인시청',
    '용인시청(처인구 중부대로 1199)',
    '991301-1234567',
    '1234-123456-12-123',
    '99999999999990101123456',
    '10조 5000억',
    '12호 3456',
    '30도 2018년',
    '계좌로 10,000,000,000원 입금',
    '입금일 2019-04-01 12:30',
    '11, 12, 13, 14, 15, 16',
    '4111-1111-1111-1112',
    '버스로 10분, 서울로 12명',
    '서대문구 충정로2가 교회',
    '단체의 @narae',
    'icon@2x.png',
    '정규직으로 1,200명',
    '활동 10-15분',
    '이사 구경 삼일 오이 육칠팔',
    '010-****-5678',
    '900101-1******',
  ])('nothing in %s', (text) => expect(found(text)).toEqual([]))
})

const kind = fc.constantFrom(...KINDS)
const seed = fc.nat(0xffffffff)
/** What may stand between the parts of a number. */
const separator = fc.constantFrom('-', ' ', '.', ' - ', '–', '/', '\u200B-\u200B', '\u2060', '－', '·', '')
const unseen = fc.constantFrom('\u200B', '\u200D', '\u00AD', '\uFEFF', '\u202E', '\u2066', '\u180E')
/** Words, punctuation, emoji and numbers that are nobody's. */
const prose = fc
  .array(
    fc.constantFrom(
      '안녕하세요',
      '나무',
      '이',
      '일',
      '구',
      'road',
      '.',
      ',',
      '😀',
      '\n',
      ' ',
      '\u200B',
      '제3호',
      '가',
      '한\u1161',
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '))
/** Kinds whose numbers may be parted at will. */
const PARTED: readonly PersonalKind[] = ['resident', 'alien', 'phone', 'card']

const made = fc
  .tuple(kind, seed, separator, fc.constantFrom('none', 'unseen', 'wide', 'arabic'), unseen)
  .map(([of, from, between, disguise, hidden]) => {
    const random = randomFrom(from)
    const plain = MADE[of](random).join(PARTED.includes(of) ? between : of === 'address' ? ' ' : '-')
    if (disguise === 'unseen') return { of, text: [...plain].join(hidden) }
    if (disguise === 'wide')
      return { of, text: plain.replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))) }
    if (disguise === 'arabic')
      return { of, text: plain.replaceAll(/\d/g, (one) => String.fromCodePoint(0x660 + Number(one))) }
    return { of, text: plain }
  })
const RUNS = { numRuns: 1000 }

describe('Article 17(1): the finder, on whatever is written', () => {
  it('finds what is put into a text anywhere, whatever its width, script, separators and unseen characters', () => {
    fc.assert(
      fc.property(prose, prose, made, (before, after, { of, text }) => {
        expect(kindsIn(`${before} ${text} ${after}`), JSON.stringify(text)).toContain(of)
      }),
      RUNS,
    )
  })

  it('finds it also where words hang on it on both sides', () => {
    const word = fc.constantFrom('안녕하세요', '번호는', '제', '(', '「', ':')
    const particle = fc.constantFrom('', '입니다', '이고', '으로', '은', '일', '이', '구요', ')', '.', ',')
    fc.assert(
      fc.property(word, particle, made, (before, after, { of, text }) => {
        // "44일" is a day
        fc.pre(of !== 'address' || after !== '일')
        expect(kindsIn(before + text + after), JSON.stringify(before + text + after)).toContain(of)
      }),
      RUNS,
    )
  })

  it('says where it stands: the slice at its place is found again, whole', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            prose,
            made.map((one) => one.text),
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          const text = parts.join(' ')
          for (const one of findPersonalData(text)) {
            const part = text.slice(one.start, one.end)
            if (one.kind === 'account') continue
            const again = findPersonalData(fold(part).text)
            expect(
              again.map((each) => each.kind),
              JSON.stringify(part),
            ).toContain(one.kind)
          }
        },
      ),
      RUNS,
    )
  })

  it('never lets two findings overlap, nor one reach beyond the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), prose, made, (noise, words, { text }) => {
        const whole = noise + words + text
        let last = 0
        for (const { start, end } of findPersonalData(whole)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(whole.length)
      }),
      RUNS,
    )
  })

  it('leaves nothing of a kind in a text in which it was masked', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            prose,
            made.map((one) => one.text),
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          expect(found(maskAll(parts.join(' ')))).toEqual([])
        },
      ),
      RUNS,
    )
  })

  it('finds nothing in numbers that are nobody’s', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HARD), seed, (hard, from) => {
        const text = hard(randomFrom(from))
        expect(found(text), text).toEqual([])
      }),
      RUNS,
    )
  })

  it('takes time that grows with the length alone: 1 MB made to mislead, each in seconds of a core at most', () => {
    const units = [
      '0',
      '1-',
      '01-',
      '가',
      '010-',
      '가1',
      '로1',
      'a@',
      '9001011',
      '일이삼사',
      '1동1호',
      'M1',
      '12가',
      '계좌 110-',
      '에1',
    ]
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(1e6 / unit.length))
      const from = process.cpuUsage()
      findPersonalData(text)
      expect(process.cpuUsage(from).user / 1e6, unit).toBeLessThan(5)
    }
  }, 60_000)
})

describe('masked in the usual way', () => {
  it.each([
    ['900101-1234567', '900101-1******'],
    ['010-1234-5678', '010-****-5678'],
    ['02-523-4567', '02-***-4567'],
    ['kildong@example.kr', 'ki*****@example.kr'],
    ['4111-1111-1111-1111', '4111-11**-****-1111'],
    ['11-90-123456-12', '11-90-******-12'],
    ['M12345678', 'M1234****'],
    ['12가3456', '12가****'],
    ['국민은행 123456-12-123456', '국민은행 123***-**-****56'],
    ['용인시 처인구 금령로 12, 101동 1203호', '용인시 처인구 금령로 **, ***동 ****호'],
    ['공일공 일이삼사 오육칠팔', '공일공 **** 오육칠팔'],
    ['０１０-1234-5678으로', '010-****-5678으로'],
  ])('%s as %s', (text, masked) => expect(maskPersonalData(text, findPersonalData(text))).toBe(masked))
})
