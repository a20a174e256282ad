import { describe, expect, it } from 'vitest'
import { KINDS } from '../finder/finding.rule.ts'
import { lookOver, lookOverPublic, maskFields, maskForPublic } from './look-over.rule.ts'
import { POLICY, weigh } from './place.rule.ts'

const KIM = { name: '김나래', phone: '010-1234-5678', email: 'narae@example.kr' }
const CITY = ['031-324-2114', '경기도 용인시 처인구 중부대로 1199']

describe('Article 17(1): what is refused and warned of, by place', () => {
  it('PIPA 24, 24-2: numbers that may not be collected are refused wherever a citizen writes', () => {
    for (const place of ['petition', 'supplement', 'name', 'public'] as const)
      for (const kind of ['resident', 'alien', 'passport', 'driver', 'card'] as const)
        expect(POLICY[place][kind], `${place} ${kind}`).toBe('refuse')
  })
  it('what the desk may need is warned of in a petition, and refused where everyone reads', () => {
    for (const kind of ['phone', 'email', 'account', 'address', 'plate'] as const) {
      expect(POLICY.petition[kind]).toBe('warn')
      expect(POLICY.public[kind]).toBe('refuse')
    }
    for (const kind of KINDS) expect(POLICY.public[kind]).toBe('refuse')
  })
  it('says which field, which line and what', () => {
    const seen = lookOver('petition', { title: '의자', body: '첫 줄\n전화 010-1234-5678\n900101-1234567' })
    expect(seen.refused).toEqual([{ field: 'body', kind: 'resident', line: 3, excerpt: '900101-1234567' }])
    expect(seen.warned).toEqual([{ field: 'body', kind: 'phone', line: 2, excerpt: '010-1234-5678' }])
  })
  it('the city’s own numbers and addresses are everyone’s to know, and nobody else’s', () => {
    const kinds = (text: string) => weigh('public', text, CITY).refused.map((one) => one.kind)
    expect(kinds('문의 031-324-2114')).toEqual([])
    expect(kinds('문의 031) 324 2114')).toEqual([])
    expect(kinds('문의 031-324-2115')).toEqual(['phone'])
    expect(kinds('처인구 중부대로 1199로 오세요')).toEqual([])
    expect(kinds('처인구 중부대로 119로 오세요')).toEqual(['address'])
  })
  it('masks by place: the name of a field for names may hold what looks like a street', () => {
    expect(maskFields('petition', { body: '010-1234-5678' })).toEqual({ body: '010-****-5678' })
    expect(maskFields('name', { name: '010-1234-5678' })).toEqual({ name: '010-1234-5678' })
  })
})

describe('Article 10(3): what everyone is to read of a case', () => {
  it('the petitioner’s own is told apart from anyone’s', () => {
    const seen = lookOverPublic(
      { publicTitle: '김나래 님', publicText: '010-1234-5678, 010-8765-4321, 031-324-2114' },
      KIM,
      CITY,
    )
    expect(seen.refused.map((one) => [one.field, one.kind])).toEqual([
      ['publicTitle', 'own-name'],
      ['publicText', 'own-phone'],
      ['publicText', 'phone'],
    ])
  })
  it('masked, nothing is left to refuse', () => {
    const text = '김나래 님(010-1234-5678)께 알립니다. 차량 12가3456. 문의 031-324-2114'
    const masked = maskForPublic(text, KIM, CITY)
    expect(masked).toBe('김*래 님(***-****-****)께 알립니다. 차량 12가****. 문의 031-324-2114')
    expect(lookOverPublic({ publicText: masked }, KIM, CITY)).toEqual({ refused: [], warned: [] })
  })
})
