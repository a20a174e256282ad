import type { PersonalKind } from '../src/modules/privacy/finder/finding.rule.ts'

/** Numbers and addresses of nobody, made from a stream of numbers between 0 and 1. */
export type Random = () => number

/** The same stream for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const upTo = (random: Random, n: number): number => Math.floor(random() * n)
export const pick = <T>(random: Random, of: readonly T[]): T => of[upTo(random, of.length)] as T
const digits = (random: Random, n: number): string =>
  Array.from({ length: n }, () => upTo(random, 10)).join('')
const between = (random: Random, from: number, to: number): string =>
  String(from + upTo(random, to - from + 1)).padStart(2, '0')

const birth = (random: Random): string =>
  between(random, 40, 99) + between(random, 1, 12) + between(random, 1, 28)
const BANKS = ['국민은행', '신한은행', '농협', '카카오뱅크', '새마을금고', '우체국', '하나은행', '토스뱅크']
const ROADS = ['금령로', '포은대로', '중부대로', '동백중앙로', '성복1로', '마평길', '한누리대로', '테헤란로']
const REGIONS = [
  '경기도 용인시 처인구',
  '용인시 수지구',
  '경기 용인시 기흥구',
  '서울특별시 강남구',
  '세종특별자치시',
  '충남 부여군 부여읍',
]
const DONGS = ['김량장동', '역북동', '삼가동', '고림동', '풍덕천1동']
const SYLLABLES = [...'가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자하허호배']

/** In parts, as people part it; joined by the caller with whatever stands between. */
export const MADE: Readonly<Record<PersonalKind, (random: Random) => readonly string[]>> = {
  resident: (r) => [birth(r), pick(r, ['1', '2']) + digits(r, 6)],
  alien: (r) => [birth(r), pick(r, ['5', '6']) + digits(r, 6)],
  passport: (r) =>
    r() < 0.5
      ? [
          pick(r, ['M', 'S', 'R', 'G', 'D']) +
            pick(r, ['0', '3', '4', '5', '6', '7', '8', '9']) +
            digits(r, 7),
        ]
      : [`M${digits(r, 3)}${pick(r, ['A', 'B', 'C'])}${digits(r, 4)}`],
  driver: (r) => [between(r, 11, 26), between(r, 10, 99), digits(r, 6), digits(r, 2)],
  phone: (r) =>
    pick(r, [
      () => ['010', digits(r, 4), digits(r, 4)],
      () => [pick(r, ['011', '016', '019']), `2${digits(r, 2)}`, digits(r, 4)],
      () => ['02', `5${digits(r, 2)}`, digits(r, 4)],
      () => [pick(r, ['031', '032', '051', '064']), `3${digits(r, 2)}`, digits(r, 4)],
      () => ['070', digits(r, 4), digits(r, 4)],
      () => ['0507', `1${digits(r, 3)}`, digits(r, 4)],
    ])(),
  email: (r) => [
    `${pick(r, ['narae', 'minsu', 'sky', 'k.h-lee'])}${digits(r, 2)}@${pick(r, ['naver.com', 'daum.net', 'example.kr', 'mail.example.co.kr'])}`,
  ],
  card: (r) => {
    const head = pick(r, ['4', '51', '9410', '3569', '624']) + digits(r, 14)
    const body = head.slice(0, 15)
    const whole = body + luhnOf(body)
    return [whole.slice(0, 4), whole.slice(4, 8), whole.slice(8, 12), whole.slice(12)]
  },
  account: (r) => [
    `${pick(r, BANKS)} ${pick(r, ['110', '302', '352'])}`,
    digits(r, 4),
    digits(r, 4),
    digits(r, 2),
  ],
  address: (r) =>
    r() < 0.7
      ? [
          `${pick(r, REGIONS)} ${pick(r, ROADS)} ${1 + upTo(r, 300)}${r() < 0.3 ? `-${1 + upTo(r, 30)}` : ''}`,
          ...(r() < 0.5 ? [`${101 + upTo(r, 20)}동 ${1 + upTo(r, 24)}0${1 + upTo(r, 4)}호`] : []),
        ]
      : [
          `${pick(r, ['용인시 처인구', '처인구', '기흥구'])} ${pick(r, DONGS)} ${1 + upTo(r, 900)}-${1 + upTo(r, 30)}번지`,
        ],
  plate: (r) => [
    `${r() < 0.5 ? between(r, 10, 99) : `1${between(r, 0, 99)}`}${pick(r, SYLLABLES)}${digits(r, 4)}`,
  ],
}

export function luhnOf(body: string): string {
  const sum = [...body].toReversed().reduce((all, one, at) => {
    const value = Number(one) * (at % 2 === 0 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

/** What looks like personal data and is none. */
export const HARD: readonly ((random: Random) => string)[] = [
  (r) => `사업자등록번호 ${businessNumber(r)}`,
  (r) => `법인등록번호 ${corporationNumber(r)}`,
  (r) =>
    `20${between(r, 10, 26)}-${between(r, 1, 12)}-${between(r, 1, 28)} ${between(r, 0, 23)}:${between(r, 0, 59)}:${between(r, 0, 59)}`,
  (r) => `20${between(r, 10, 26)}년 ${1 + upTo(r, 12)}월 ${1 + upTo(r, 28)}일`,
  (r) => `총 사업비는 ${(1e6 + upTo(r, 1e9)).toLocaleString('ko')}원`,
  (r) => `예산 ${1 + upTo(r, 90)}조 ${1000 + upTo(r, 9000)}억원`,
  (r) => `주문번호 20${between(r, 20, 26)}${between(r, 1, 12)}${between(r, 1, 28)}-${digits(r, 6)}`,
  (r) => `법률 제${1000 + upTo(r, 20000)}호 제${1 + upTo(r, 200)}조제${1 + upTo(r, 9)}항`,
  (r) => `민원 번호 2026-${digits(r, 6)}, 접수번호 R2026-${digits(r, 6)}`,
  (r) => `대표전화 ${pick(r, ['1577', '1588', '1644', '1899', '1600'])}-${digits(r, 4)}`,
  (r) => `국번 없이 ${pick(r, ['110', '112', '119', '120', '1366', '1345', '182'])}으로`,
  (r) => `우편번호 ${10000 + upTo(r, 50000)}`,
  (r) => `처인구 ${pick(r, DONGS)} 주민센터 앞 사거리`,
  (r) => `${1 + upTo(r, 30)}번 버스로 ${5 + upTo(r, 50)}분 거리`,
  (r) => `위도 37.${digits(r, 6)}, 경도 127.${digits(r, 6)}`,
  (r) => `${10 + upTo(r, 80)}도 ${2000 + upTo(r, 26)}년 여름`,
  (r) => `쪽수 ${upTo(r, 900)}, ${upTo(r, 900)}, ${upTo(r, 900)}, ${upTo(r, 900)}`,
  (r) => `뉴스 https://news.example.kr/read?oid=0${digits(r, 2)}&aid=0000${digits(r, 6)}`,
  (r) => `${pick(r, ROADS)} 전 구간 ${1 + upTo(r, 9)}차로 공사`,
  (r) => `용인시청(처인구 중부대로 1199) 본관 ${1 + upTo(r, 9)}층`,
]

function businessNumber(r: Random): string {
  const head = `${100 + upTo(r, 800)}${between(r, 1, 99)}${digits(r, 4)}`
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]
  const sum = weights.reduce((all, weight, at) => all + weight * Number(head[at]), 0)
  const check = (10 - ((sum + Math.floor((5 * Number(head[8])) / 10)) % 10)) % 10
  return `${head.slice(0, 3)}-${head.slice(3, 5)}-${head.slice(5)}${check}`
}

function corporationNumber(r: Random): string {
  const head = `1101110${digits(r, 5)}`
  const sum = [...head].reduce((all, one, at) => all + Number(one) * ((at % 2) + 1), 0)
  return `${head.slice(0, 6)}-${head.slice(6)}${(10 - (sum % 10)) % 10}`
}
