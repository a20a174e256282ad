import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { mergedIn, receivedIn } from '#test/merged.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
const REASON = '공사가 깁니다.'
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads, head]) await appointSomebody(town.deps, post)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const extensionsOf = (number: string) =>
  town.db
    .selectFrom('petitions.extension')
    .select(['nth', 'n', 'due_before', 'due_on', 'request_nth', 'reason'])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()
const toldOf = async (number: string) =>
  (await letters(town)).filter((one) => one.subject.includes(`(${number})`))
const shown = async (number: string) => (await town.asStranger().get(`/petitions/${number}`)).body
const extend = { extendBy: '3', extendReason: REASON }

describe('who is extended with a petition that answers for others', () => {
  it('CPTA-ED 21(1), 21(2): each that is due before, by its own period, with record, account, register and notice', async () => {
    const { must, dueOf, see, asPetitioner } = deskOf(town)
    // the first member came on Monday: 23 November + 3 days = 26 November, the others 27 November
    const { lead, members } = await mergedIn(town, {
      assigned: roads,
      days: ['2026-11-24', '2026-11-23', '2026-11-24', '2026-11-24', '2026-11-24'],
    })
    const [early, other] = members as [string, string]
    expect([await dueOf(lead), await dueOf(early)]).toEqual(['2026-11-27', '2026-11-26'])
    const page = (await see(roads, lead)).body
    expect(page).toContain('2일 (2026년 12월 1일(화)까지, 묶은 민원 4건 함께 연장)')
    // the early one would need four days, more than its period
    expect(page).toMatch(
      /3일 \(2026년 12월 2일\(수\)까지, 묶은 민원 3건 함께 연장, 연장할 수 없는 민원 1건\)/,
    )
    expect(page).toMatch(new RegExp(`${early}</a>[\\s\\S]{0,200}2026년 12월 1일\\(화\\)까지`))

    const told = (await letters(town)).length
    const { act } = deskOf(town)
    const refused = await act(roads, lead, 'extension', extend)
    expect(refused.statusCode).toBe(422)
    expect(errorsOf(refused.body)).toContain(early)
    expect(errorsOf(refused.body)).not.toContain(other)
    expect(refused.body).toContain(REASON)
    for (const one of [lead, ...members]) expect(await extensionsOf(one)).toEqual([])
    expect((await letters(town)).length).toBe(told)

    await must(roads, lead, 'extension', { ...extend, extendBy: '2' })
    const record = { nth: 1, due_on: '2026-12-01', request_nth: null, reason: REASON }
    expect(await extensionsOf(lead)).toEqual([{ ...record, n: 2, due_before: '2026-11-27' }])
    expect(await extensionsOf(other)).toEqual([{ ...record, n: 2, due_before: '2026-11-27' }])
    expect(await extensionsOf(early)).toEqual([{ ...record, n: 3, due_before: '2026-11-26' }])
    expect((await letters(town)).length).toBe(told + 5)
    for (const one of [lead, ...members]) {
      expect(await dueOf(one)).toBe('2026-12-01')
      expect((await toldOf(one)).at(-1)?.body).toMatch(/공사가 깁니다[\s\S]*새 처리기한: 2026년 12월 1일/)
      expect(await shown(one)).toContain('2026년 12월 1일')
    }
    expect(await (await asPetitioner(early)).see('due')).toContain('24시간 + 24시간 = 48시간')
    expect((await toldOf(early)).at(-1)?.body).not.toContain(lead)
  })

  it('CPTA-ED 21(1): what is due late enough is left alone', async () => {
    const { must, dueOf } = deskOf(town)
    const lead = await receivedIn(town)
    const long = await Promise.all([1, 2, 3, 4].map(() => receivedIn(town, 'recommendation')))
    await must(desk, lead, 'merging', Object.fromEntries(long.map((one, at) => [`join${at + 1}`, one])))
    await must(desk, lead, 'assignment', { post: roads })
    await must(roads, lead, 'extension', extend)
    expect(await dueOf(lead)).toBe('2026-12-02')
    for (const one of long) expect(await extensionsOf(one)).toEqual([])
  })

  it('CPTA-ED 21(1): one extended before needs its own petitioner’s consent, asked for on its own page', async () => {
    const { act, must, dueOf, asPetitioner, see } = deskOf(town)
    const once = await receivedIn(town)
    await must(desk, once, 'assignment', { post: roads })
    await must(roads, once, 'extension', { ...extend, extendBy: '1' })
    const [lead, ...others] = await Promise.all([1, 2, 3, 4].map(() => receivedIn(town)))
    const joined = Object.fromEntries([once, ...others].map((one, at) => [`join${at + 1}`, one]))
    await must(desk, lead as string, 'merging', joined)
    await must(desk, lead as string, 'assignment', { post: roads })
    const refused = await act(roads, lead as string, 'extension', extend)
    expect(refused.statusCode).toBe(422)
    expect(errorsOf(refused.body)).toMatch(new RegExp(`${once}[\\s\\S]*동의`))
    // until the day that it has anyway nobody need be asked
    expect((await see(roads, lead as string)).body).toContain('1일 (2026년 11월 30일(월)까지, 묶은 민원 3건')

    await must(roads, once, 'extension-consent', { extendBy: '2', extendReason: REASON })
    expect((await act(roads, lead as string, 'extension', extend)).statusCode).toBe(422)
    await (await asPetitioner(once)).post('extension-consent', { consent: 'yes' })
    await must(roads, lead as string, 'extension', extend)
    expect(await dueOf(once)).toBe('2026-12-02')
    expect((await extensionsOf(once))[1]).toMatchObject({ nth: 2, n: 2, request_nth: 1 })
  })

  it('CPTA-ED 21(1): what is overdue is answered, not extended, and keeps the others from it', async () => {
    const { act, must } = deskOf(town)
    const { lead, members } = await mergedIn(town, {
      assigned: roads,
      days: ['2026-11-24', '2026-11-23', '2026-11-24', '2026-11-24', '2026-11-24'],
    })
    town.setClock('2026-11-26T11:00:00+09:00')
    const refused = await act(roads, lead, 'extension', { ...extend, extendBy: '1' })
    expect(errorsOf(refused.body)).toMatch(new RegExp(`${members[0]}[\\s\\S]*이미 지나`))
    await must(desk, members[0] as string, 'unmerging', { apart: '따로 답변합니다.' })
    await must(roads, lead, 'extension', { ...extend, extendBy: '1' })
  })

  it('twice at once: one extension of each, one letter to each', async () => {
    const { act } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    const before = (await letters(town)).length
    const done = await Promise.all([1, 2, 3].map(() => act(roads, lead, 'extension', extend)))
    expect(done.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409, 409])
    for (const one of [lead, ...members]) expect(await extensionsOf(one)).toHaveLength(1)
    expect((await letters(town)).length).toBe(before + 5)
  })

  it('extended and withdrawn at once: the member is one or the other, and nothing waits for ever', async () => {
    const { act, asPetitioner } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    const member = members[2] as string
    const petitioner = await asPetitioner(member)
    const [extended] = await Promise.all([
      act(roads, lead, 'extension', extend),
      petitioner.post('withdrawal', {}),
    ])
    expect(extended.statusCode).toBe(303)
    expect((await toldOf(member)).at(-1)?.body).toContain('취하하셨습니다')
    expect(await extensionsOf(lead)).toHaveLength(1)
  })
})
