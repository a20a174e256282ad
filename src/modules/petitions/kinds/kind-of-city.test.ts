import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isPreliminaryShort } from './handbook.rule.ts'
import { faultIn } from './kind-of-city.rule.ts'

const text = { ko: '글', en: 'text' }
const KIND = {
  id: 'noise',
  category: 'everyday',
  name: text,
  says: text,
  basis: text,
  departmentId: 'roads',
  period: { unit: 'days', n: 3 },
  needsIdentity: false,
  needsAttachment: false,
  isPublished: true,
  channels: ['online', 'visit'],
  asOf: '2026-10-01',
  handbook: { steps: [{ what: text, who: text }], criteria: [text], approver: text, objection: text },
}
const departments = new Set(['roads', 'civil-affairs'])
const faultOf = (change: object) => faultIn([{ ...KIND, ...change }], departments)
const field = { id: 'place', type: 'place', label: text }
const choice = { id: 'what', type: 'choice', label: text }
const book = (change: object) => ({ handbook: { ...KIND.handbook, ...change } })

describe('the list of kinds of a city', () => {
  it('Article 9(1): the list of Yongin has nothing wrong', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(`city/yongin/${name}.json`, 'utf8')) as { id: string }[]
    const ids = new Set(read('departments').map((one) => one.id))
    expect(faultIn(read('kinds'), ids)).toBeUndefined()
    expect(faultOf({})).toBeUndefined()
  })

  it.each([
    ['no list', undefined, /^a list of kinds/],
    ['an id with a blank', [{ ...KIND, id: 'a b' }], /^entry 1: its id/],
    ['twice the same', [KIND, KIND], /^noise: is there twice/],
    ['the name of a list', [{ ...KIND, id: 'complex' }], /^complex: is the name of a list/],
  ])('%s', (_what, list, says) => {
    expect(faultIn(list, departments)).toMatch(says)
  })

  it.each([
    ['a category that is none', { category: 'other' }, 'category must be one of'],
    ['a name in one language', { name: { ko: '이름' } }, 'name must be a text in ko and en'],
    [
      'a department that is none',
      { departmentId: 'nowhere' },
      'department "nowhere" is not in departments.json',
    ],
    ['a cooperating one that is none', { cooperatingIds: ['gone'] }, 'department "gone"'],
    ['a period of nothing', { period: { unit: 'days', n: 0 } }, 'period must be'],
    ['a fee below zero', { issuanceFeeWon: -1 }, 'issuanceFeeWon must be'],
    ['half a won', { postageWon: 0.5 }, 'postageWon must be'],
    ['no word on identity', { needsIdentity: undefined }, 'needsIdentity must be true or false'],
    ['a day that is none', { asOf: '2026-02-30' }, 'asOf must be a day'],
    ['a way that is none', { channels: ['online', 'pigeon'] }, 'channels must be some of'],
    ['no handbook', { handbook: undefined }, 'handbook is missing'],
    ['no criteria', book({ criteria: [] }), 'handbook.criteria'],
    ['a step without whom', book({ steps: [{ what: text }] }), 'handbook.steps'],
    ['papers that are no texts', book({ documents: ['신분증'] }), 'handbook.documents'],
    ['a choice without choices', { fields: [choice] }, 'field what: choices'],
    ['twice the same question', { fields: [field, field] }, 'field place: is there twice'],
    ['a question of no type', { fields: [{ ...field, type: 'file' }] }, 'field place: type'],
    ['an endless answer', { fields: [{ ...field, max: 100_000 }] }, 'field place: max'],
  ])('%s is named in one line', (_what, change, says) => {
    const fault = faultOf(change)
    expect(fault).toContain(`noise: ${says}`)
    expect(fault).not.toContain('\n')
  })

  it('Article 9(1): what needs papers cannot be marked online, and must say where else', () => {
    const papers = { needsAttachment: true, elsewhere: text, ...book({ documents: [text] }) }
    expect(faultOf(papers)).toContain('only the office opens it')
    expect(faultOf({ ...papers, channels: ['visit'] })).toBeUndefined()
    expect(faultOf({ ...papers, channels: ['visit'], elsewhere: undefined })).toContain(
      'elsewhere must say where',
    )
    expect(faultOf({ channels: ['visit'] })).toContain('channels must have online')
  })

  it('CPTA-ED 7(1): a form asks the least that will do, six questions at most', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...field, id: `q${i}` }))
    expect(faultOf({ fields: many })).toContain('6 at most')
    expect(faultOf({ fields: many.slice(1) })).toBeUndefined()
  })

  it.each([
    [15, 15, true],
    [15, 16, false],
    [60, 30, true],
    [60, 31, false],
  ])('CPTA-ED 34(2): beside a period of %i days, %i for a preliminary examination: %s', (period, preliminary, may) => {
    const days = (n: number) => ({ unit: 'days', n }) as const
    expect(isPreliminaryShort(days(preliminary), days(period))).toBe(may)
    const papers = book({ preliminaryDocuments: [text] })
    const fault = faultOf({ period: days(period), preliminary: days(preliminary), ...papers })
    expect(fault === undefined).toBe(may)
  })
})
