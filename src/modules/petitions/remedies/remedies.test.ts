import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDate } from '#kernel/time.ts'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { calendar } from '#test/clock-ask.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { type Contestable, remediesOf } from './remedy.rule.ts'

const d = localDate
const TOLD = d('2026-11-24')
const refused: Contestable = { outcome: 'refused', category: 'statutory', decidedOn: TOLD, knownOn: TOLD }
const GRIEVANCE = [{ is: 'grievance' }]
const objection = (o: Partial<NonNullable<Contestable['objection']>>) => ({
  ...refused,
  objection: { outcome: null, decidedOn: null, dueOn: d('2026-12-11'), ...o },
})

describe('the remedies against a decision', () => {
  it('CPTA 35(1), AAA 27(1): a refusal told on 24 November 2026: 60 days to Saturday 23 January, so Monday 25; 90 to 22 February 2027', () => {
    expect(remediesOf(refused, TOLD, calendar)).toEqual([
      { is: 'objection', until: '2027-01-25' },
      { is: 'appeal', until: '2027-02-22' },
    ])
  })

  it('AAA 27(1): told on 12 November 2026, the 90th day is 10 February 2027, a working day after the holidays of the new year', () => {
    // 8 and 9 February 2027 are days off: from 11 November the 90th day, 9 February, moves to the 10th
    const from = (day: string) =>
      remediesOf({ ...refused, knownOn: d(day), decidedOn: d(day) }, d(day), calendar)[1]
    expect(from('2026-11-11')).toEqual({ is: 'appeal', until: '2027-02-10' })
    expect(from('2026-11-12')).toEqual({ is: 'appeal', until: '2027-02-10' })
  })

  it('AAA 27(3): who learned of it on the 150th day has 30 days left, not 90', () => {
    // 24 November 2026 + 180 = 23 May 2027, a Sunday, so Monday 24
    const late = { ...refused, knownOn: d('2027-04-23') }
    expect(remediesOf(late, d('2027-04-23'), calendar)[1]).toEqual({ is: 'appeal', until: '2027-05-24' })
  })

  it('CPTA 35(1): on its last day a remedy is open, the day after it is not', () => {
    const on = (day: string) => remediesOf(refused, d(day), calendar).map((one) => one.is)
    expect(on('2027-01-25')).toEqual(['objection', 'appeal'])
    expect(on('2027-01-26')).toEqual(['appeal'])
    expect(on('2027-02-22')).toEqual(['appeal'])
    expect(on('2027-02-23')).toEqual(['grievance'])
  })

  it('GAPA 36(4): after an objection the 90 days run anew from what came of it; one that is granted leaves none', () => {
    // told on 4 December 2026: 4 March 2027
    const dismissed = objection({ outcome: 'dismissed', decidedOn: d('2026-12-04') })
    expect(remediesOf(dismissed, d('2026-12-04'), calendar)).toEqual([{ is: 'appeal', until: '2027-03-04' }])
    const granted = objection({ outcome: 'granted', decidedOn: d('2026-12-04') })
    expect(remediesOf(granted, d('2026-12-04'), calendar)).toEqual([])
  })

  it('GAPA 36(4): an objection that waits keeps the first day; one not decided by 11 December runs from the 12th, which counts', () => {
    expect(remediesOf(objection({}), d('2026-12-11'), calendar)).toEqual([
      { is: 'appeal', until: '2027-02-22' },
    ])
    expect(remediesOf(objection({}), d('2026-12-12'), calendar)).toEqual([
      { is: 'appeal', until: '2027-03-11' },
    ])
  })

  it('CPTA 35(1): what is not statutory, and what was answered, is contested by a grievance', () => {
    for (const category of ['inquiry', 'recommendation', 'everyday', 'grievance'] as const)
      for (const outcome of ['answered', 'refused', 'declined'] as const)
        expect(remediesOf({ ...refused, outcome, category }, TOLD, calendar)).toEqual(GRIEVANCE)
    expect(remediesOf({ ...refused, outcome: 'answered' }, TOLD, calendar)).toEqual(GRIEVANCE)
  })

  it('CPTA 27(3): a refusal always leaves something to do, no day is over, and none is promised beyond the table', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(d('2026-11-02'), n))
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(300), (decidedOn, learned, passed) => {
        const knownOn = addDays(decidedOn, learned)
        const today = addDays(knownOn, passed)
        const open = remediesOf({ ...refused, decidedOn, knownOn }, today, calendar)
        expect(open.length).toBeGreaterThan(0)
        const days = open.flatMap((one) => (one.is === 'grievance' ? [] : (one.until ?? [])))
        expect(days.filter((day) => day < today || day > '2027-12-31')).toEqual([])
      }),
    )
  })
})

describe('what the petitioner is told of it', () => {
  let town: Town
  let office: ReturnType<typeof officeOf>
  beforeAll(async () => {
    town = await openTown()
    for (const post of [
      'civil-affairs-desk-1',
      'civil-affairs-1',
      'civil-affairs-head',
      'roads-1',
      'city-construction-head',
    ])
      await appointSomebody(town.deps, post)
    office = officeOf(town)
  })
  afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
  afterAll(() => town?.close())

  const REFUSED = {
    ...WRITTEN,
    ...SUBMITTED,
    outcome: 'refused',
    reason: '지적도에 없는 땅입니다.',
    remedy: '다툴 수 있습니다.',
  }
  async function refuse(): Promise<string> {
    const number = await office.assigned('civil-affairs-1', 'land-use-plan')
    await office.act('civil-affairs-1', number, 'answer', REFUSED)
    await office.act('civil-affairs-head', number, 'approval')
    return number
  }
  const own = async (number: string) => (await (await asPetitioner(town, number)).get('/petitions/mine')).body

  it('CPTA 27(3): letter, page and answer to print name the last day of objection and of appeal; what is over goes', async () => {
    const number = await refuse()
    const petitioner = await asPetitioner(town, number)
    const letter = (await letters(town)).at(-1)?.body ?? ''
    const printed = (await petitioner.get('/petitions/mine/answer-document')).body
    for (const text of [letter, await own(number), printed])
      for (const day of ['2027년 1월 25일', '2027년 2월 22일']) expect(text).toContain(day)
    expect(letter).not.toContain('고충민원')
    town.setClock('2027-01-26T10:00:00+09:00')
    const later = await own(number)
    expect(later).toContain('2027년 2월 22일')
    expect(later).not.toContain('2027년 1월 25일')
    expect(later).not.toContain('name="purport"')
    town.setClock('2027-02-23T10:00:00+09:00')
    expect(await own(number)).toContain('고충민원 신청하기')
  })

  it('GAPA 36(5): the letter about an objection that was dismissed names the last day of appeal', async () => {
    const number = await refuse()
    const objecting = {
      purport: '취소해 주세요.',
      objectReason: '12쪽에 있습니다.',
      objectAddress: '용인시 금령로 1',
    }
    await (await asPetitioner(town, number)).post('/petitions/mine/objection', objecting)
    town.setClock('2026-12-04T10:00:00+09:00')
    const decision = {
      objectionOutcome: 'dismissed',
      objectionDecision: '다른 땅입니다.',
      objectionAppeal: '다툴 수 있습니다.',
    }
    await office.act('civil-affairs-head', number, 'objection-decision', decision)
    // 4 December 2026 + 90 days = 4 March 2027
    expect((await letters(town)).at(-1)?.body).toContain('2027년 3월 4일')
    expect(await own(number)).toContain('2027년 3월 4일')
  })

  it('CPTA 35(1): a petition that was processed again and refused again may be objected to again', async () => {
    const number = await refuse()
    const objecting = {
      purport: '취소해 주세요.',
      objectReason: '12쪽에 있습니다.',
      objectAddress: '용인시 금령로 1',
    }
    const object = async () =>
      (await (await asPetitioner(town, number)).post('/petitions/mine/objection', objecting)).statusCode
    expect([await object(), await object()]).toEqual([303, 422])
    const decision = {
      objectionOutcome: 'granted',
      objectionDecision: '다시 봅니다.',
      objectionAppeal: '없음',
    }
    await office.act('civil-affairs-head', number, 'objection-decision', decision)
    expect((await letters(town)).at(-1)?.body).not.toContain('행정심판')
    town.setClock('2026-12-07T10:00:00+09:00')
    await office.act('civil-affairs-head', number, 'reopening', { reopenReason: '다시 처리합니다.' })
    await office.act('civil-affairs-1', number, 'answer', REFUSED)
    await office.act('civil-affairs-head', number, 'approval')
    // 7 December 2026 + 60 days = 5 February 2027
    expect(await own(number)).toContain('2027년 2월 5일')
    expect([await object(), await object()]).toEqual([303, 422])
  })

  it('CPTA 35(1): of what is not statutory the letter and the page lead to a grievance, with a link', async () => {
    const number = await office.assigned()
    const declined = { outcome: 'declined', exception: '8', reason: '이웃 사이의 일입니다.', remedy: '' }
    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED, ...declined })
    await office.queue('city-construction-head', number, 'approval')
    expect((await letters(town)).at(-1)?.body).toMatch(/https?:\/\/\S+\/petitions\/kinds\?category=grievance/)
    const page = await own(number)
    expect(page).toContain('href="/petitions/kinds?category=grievance"')
    expect(page).toContain('href="https://www.epeople.go.kr"')
    expect((await town.asStranger().get('/petitions/kinds?category=grievance')).body).toContain('고충')
  })
})
