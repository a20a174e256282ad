import { describe, expect, it } from 'vitest'
import { mapAddressOf } from './map.rule.ts'
import { readFields } from './read-fields.rule.ts'
import { words } from './types.words.ts'
import { wonOf } from './won.rule.ts'

describe('Article 3(2)1: an amount is what was written, or it is refused', () => {
  it.each([
    ['1200000000', '1200000000'],
    ['1,200,000,000원', '1200000000'],
    ['12억', '1200000000'],
    ['12억 3천만', '1230000000'],
    ['12억3천만 원', '1230000000'],
    ['12.5억', '1250000000'],
    ['3백만원', '3000000'],
    ['5천', '5000'],
    ['1,200만', '12000000'],
    ['2조 3억', '2000300000000'],
    ['1억 2345', '100002345'],
    ['0', '0'],
    ['1,200,000 won', '1200000'],
  ])('%s is %s won', (typed, won) => expect(wonOf(typed)).toBe(won))
  it.each([
    '',
    '억',
    '12억쯤',
    '약 12억',
    '12억 달러',
    '1,20',
    '12,34,567',
    '1234,567',
    '3천만 12억',
    '1억 20000만',
    '2천 5백만',
    '0.5',
    '12.33333억 원정',
    '-5',
    '1e9',
    '1.2.3억',
    '9999999조',
  ])('“%s” is not understood', (typed) => expect(wonOf(typed)).toBeUndefined())
  it('and is read in words, with nothing rounded', () => {
    const { won } = words('ko')
    expect([3_500_000_000, 1_230_000_000, 1_200_000, 1_234_567, 5000, 0].map(won)).toEqual([
      '35억 원',
      '12억 3,000만 원',
      '120만 원',
      '123만 4,567원',
      '5,000원',
      '0원',
    ])
    const english = words('en').won
    expect([3_500_000_000, 1_230_000_000, 1_234_567, 5000].map(english)).toEqual([
      '3.5 billion won',
      '1.23 billion won',
      '1,234,567 won',
      '5,000 won',
    ])
  })
})

describe('Article 3(2)2: what is typed of a type is looked at', () => {
  const project = { goal: '길', stage: 'running', updatedOn: '2026-11-20' }
  const place = { category: 'library', address: '중부대로 1' }
  const faults = (type: 'project' | 'place', sent: Record<string, string>) =>
    readFields(type, sent).faults.map(({ name, fault }) => `${name} ${fault}`)
  it('a progress of 145 and an amount in words are told what is wanted', () => {
    expect(faults('project', { ...project, progress: '145' })).toEqual(['progress not-a-percent'])
    expect(words('ko').faults['not-a-percent']).toContain('0부터 100까지')
    expect(faults('project', { ...project, budgetWon: '12억쯤' })).toEqual(['budgetWon not-an-amount'])
    expect(readFields('project', { ...project, budgetWon: '35억' }).fields['budgetWon']).toBe('3500000000')
  })
  it('a place outside Korea, the wrong way round, or half of one', () => {
    expect(faults('place', { ...place, latitude: '37.24', longitude: '127.2' })).toEqual([])
    expect(faults('place', { ...place, latitude: '137.24', longitude: '999' })).toEqual([
      'latitude not-a-latitude',
      'longitude not-a-longitude',
    ])
    expect(faults('place', { ...place, latitude: '127.2', longitude: '37.24' })).toEqual([
      'latitude is-longitude',
      'longitude is-latitude',
    ])
    expect(faults('place', { ...place, latitude: '37.24' })).toEqual(['longitude half-a-place'])
  })
  it('leads to the city’s map, else to the reader’s own, and nowhere with figures of old that are wrong', () => {
    const at = { latitude: '37.24', longitude: '127.2' }
    expect(mapAddressOf(at)).toBe('geo:37.24,127.2')
    expect(mapAddressOf(at, 'https://map.example/{latitude}/{longitude}')).toBe(
      'https://map.example/37.24/127.2',
    )
    expect(mapAddressOf({ latitude: '137.24', longitude: '999' })).toBeUndefined()
  })
})
