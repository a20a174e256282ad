import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes, instant, localDate } from '#kernel/time.ts'
import { fileOne, letters } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { passOnBy } from './hand-overs.rule.ts'
import { holdingsOf, type Passed, workingMinutes } from './holdings.rule.ts'

const calendar: Calendar = {
  holidays: new Map([[localDate('2026-12-25'), '기독탄신일']]),
  knownThrough: localDate('2027-12-31'),
}
const at = (text: string) => instant(`${text}+09:00`)

describe('how long somebody had a petition', () => {
  it('CPTA 19(1): working time is 09:00 to 12:00 and 13:00 to 18:00, without Saturdays and holidays', () => {
    const minutes = (from: string, to: string) => workingMinutes(at(from), at(to), calendar)
    expect(minutes('2026-11-24T11:30:00', '2026-11-24T13:30:00')).toBe(60)
    // Friday 27 November 17:00 to Monday 30 November 10:00: one hour each
    expect(minutes('2026-11-27T17:00:00', '2026-11-30T10:00:00')).toBe(120)
    // Thursday 24 December 09:00 to Monday 28 December 09:00: Christmas and the weekend are not counted
    expect(minutes('2026-12-24T09:00:00', '2026-12-28T09:00:00')).toBe(480)
    expect(minutes('2026-11-24T20:00:00', '2026-11-24T23:00:00')).toBe(0)
  })

  it('CPTA-ED 13(2): the desk, each department and the petitioner have their own time', () => {
    const moves: Passed[] = [
      { act: 'file', stage: 'filed', at: at('2026-11-24T09:00:00'), departmentId: null },
      { act: 'receive', stage: 'received', at: at('2026-11-24T10:00:00'), departmentId: 'civil-affairs' },
      { act: 'assign', stage: 'processing', at: at('2026-11-24T11:00:00'), departmentId: 'roads' },
      { act: 'reassign', stage: 'processing', at: at('2026-11-24T14:00:00'), departmentId: 'roads' },
      { act: 'send-back', stage: 'sent-back', at: at('2026-11-24T16:00:00'), departmentId: 'roads' },
      { act: 'assign', stage: 'processing', at: at('2026-11-24T17:00:00'), departmentId: 'parks' },
      {
        act: 'demand-supplement',
        stage: 'awaiting-supplement',
        at: at('2026-11-25T10:00:00'),
        departmentId: 'parks',
      },
      { act: 'supply', stage: 'processing', at: at('2026-11-26T10:00:00'), departmentId: null },
    ]
    const found = holdingsOf(moves, at('2026-11-26T12:00:00'), calendar)
    expect(found.map((one) => [one.holder, one.departmentId, one.minutes, one.to !== null])).toEqual([
      ['desk', null, 120, true],
      ['department', 'roads', 240, true],
      ['desk', null, 60, true],
      ['department', 'parks', 120, true],
      ['petitioner', null, 480, true],
      ['department', 'parks', 120, false],
    ])
    const ended = [
      ...moves,
      { act: 'approve-answer', stage: 'decided', at: at('2026-11-26T11:00:00'), departmentId: 'parks' },
    ] as Passed[]
    expect(holdingsOf(ended, at('2026-12-31T12:00:00'), calendar).at(-1)).toMatchObject({
      minutes: 60,
      to: at('2026-11-26T11:00:00'),
    })
  })

  it('CPTA-ED 13: the desk has one working hour, a wrong department and the desk together three', () => {
    const received = { act: 'receive', stage: 'received', at: at('2026-11-27T17:30:00') } as const
    const assigned = { act: 'assign', stage: 'processing', at: at('2026-11-30T10:00:00') } as const
    const back = { act: 'send-back', stage: 'sent-back', at: at('2026-11-30T11:00:00') } as const
    const bound = { act: 'coordinate', stage: 'processing', at: at('2026-11-30T14:00:00') } as const
    // Friday 17:30 and an hour: half of it on Monday 30 November
    expect(passOnBy([received], calendar)).toBe(at('2026-11-30T09:30:00'))
    // 10:00 to 12:00, and 13:00 to 14:00
    expect(passOnBy([received, assigned], calendar)).toBe(at('2026-11-30T14:00:00'))
    expect(passOnBy([received, assigned, back], calendar)).toBe(at('2026-11-30T14:00:00'))
    expect(passOnBy([received, assigned, back, bound], calendar)).toBeUndefined()
  })

  it('leaves no gap and counts no minute twice', () => {
    const begin = at('2026-11-20T08:00:00')
    const step = fc.record({
      act: fc.constantFrom('assign', 'send-back', 'demand-supplement', 'supply', 'draft-answer'),
      wait: fc.integer({ min: 0, max: 6000 }),
      departmentId: fc.constantFrom('roads', 'parks'),
    })
    const stageAfter: Record<string, Passed['stage']> = {
      assign: 'processing',
      'send-back': 'sent-back',
      'demand-supplement': 'awaiting-supplement',
      supply: 'processing',
      'draft-answer': 'processing',
    }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 0, max: 6000 }), (steps, rest) => {
        let moment = begin
        const moves: Passed[] = [{ act: 'file', stage: 'filed', at: begin, departmentId: null }]
        for (const one of steps) {
          moment = addMinutes(moment, one.wait)
          const stage = stageAfter[one.act] as Passed['stage']
          moves.push({ act: one.act as Passed['act'], stage, at: moment, departmentId: one.departmentId })
        }
        const now = addMinutes(moment, rest)
        const found = holdingsOf(moves, now, calendar)
        expect(found[0]?.from).toBe(begin)
        for (const [i, one] of found.entries()) expect(one.to).toBe(found[i + 1]?.from ?? null)
        expect(found.reduce((sum, one) => sum + one.minutes, 0)).toBe(workingMinutes(begin, now, calendar))
      }),
    )
  })
})

describe('a petition that goes from department to department', () => {
  let town: Town
  const [desk, coordinator] = ['civil-affairs-desk-1', 'civil-affairs-head'] as const
  beforeAll(async () => {
    town = await openTown()
    for (const post of [desk, coordinator, 'roads-1', 'parks-1', 'transport-1', 'waste-1'])
      await appointSomebody(town.deps, post)
  })
  afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
  afterAll(() => town.close())

  /** Roads and parks have sent it back. */
  async function twiceSentBack() {
    const { act } = officeActs(town)
    const number = await fileOne(town)
    await act(desk, number, 'receipt')
    town.setClock('2026-11-24T11:00:00+09:00')
    await act(desk, number, 'assignment', { post: 'roads-1' })
    town.setClock('2026-11-24T14:00:00+09:00')
    await act('roads-1', number, 'sending-back', { notOurs: '우리 부서 일이 아닙니다.' })
    await act(desk, number, 'assignment', { post: 'parks-1' })
    return number
  }

  it('CPTA-ED 13(2): at the second hand-over the case and the worklists warn', async () => {
    const { see, seeCase, act } = officeActs(town)
    const first = await fileOne(town)
    await act(desk, first, 'receipt')
    await act(desk, first, 'assignment', { post: 'roads-1' })
    expect((await seeCase('roads-1', first)).body).not.toContain('부서를 옮겨 다니는 민원입니다')
    const number = await twiceSentBack()
    expect((await seeCase('parks-1', number)).body).toContain('부서를 옮겨 다니는 민원입니다')
    expect((await seeCase('parks-1', number)).body).toContain('돌려보낼 기한')
    expect((await see('parks-1', '/office?view=mine')).body).toContain('부서 옮김')
    expect((await see('roads-1', '/office?view=mine')).body).not.toContain('부서 옮김')
  })

  it('CPTA-ED 13(2): the third hand-over is the coordinator’s, and that department keeps it', async () => {
    const { act, seeCase, see, stageOf } = officeActs(town)
    const number = await twiceSentBack()
    await act('parks-1', number, 'sending-back', { notOurs: '버스 정류장입니다.' })
    expect((await see(desk, '/office?view=desk')).body).toContain('조정 필요')

    const byDesk = await act(desk, number, 'assignment', { post: 'transport-1' })
    expect(byDesk.statusCode).toBe(422)
    expect(byDesk.body).toContain('담당부서는 조정 담당만 정할 수 있습니다')
    const notHis = await act(desk, number, 'coordination', { post: 'transport-1', why: '버스 일입니다.' })
    expect(notHis.statusCode).toBe(422)
    expect(notHis.body).toContain('조정 담당만 정할 수 있습니다. 조정 담당에게 알려 주세요.')
    expect((await seeCase(desk, number)).body).toContain('민원여권과 과장만 담당부서를 정할 수 있습니다')
    expect(await stageOf(number)).toBe('sent-back')

    expect((await seeCase(coordinator, number)).body).toContain('담당부서로 정하기')
    const noReason = await act(coordinator, number, 'coordination', { post: 'transport-1', why: '' })
    expect(noReason.statusCode).toBe(422)
    const why = '정류장 시설은 대중교통과 업무입니다.'
    expect((await act(coordinator, number, 'coordination', { post: 'transport-1', why })).statusCode).toBe(
      303,
    )
    expect(await stageOf(number)).toBe('processing')
    expect((await letters(town)).at(-1)?.body).toMatch(/조정 담당이 담당부서를 정했습니다[\s\S]*대중교통과/)

    const page = (await seeCase('transport-1', number)).body
    expect(page).toContain('조정 담당이 정한 부서입니다')
    expect(page).not.toContain('민원 접수 담당에게 돌려보내기')
    const again = await act('transport-1', number, 'sending-back', { notOurs: '아닙니다.' })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('조정 담당이 정한 부서라서 돌려보낼 수 없습니다')
    expect(await stageOf(number)).toBe('processing')
    // another agency's matter is another thing
    const away = { agency: '국토교통부', says: '국도입니다.' }
    expect((await act('transport-1', number, 'transfer', away)).statusCode).toBe(303)
  })

  it('CPTA-ED 13(2): before the third hand-over there is nothing to coordinate', async () => {
    const { act, stageOf } = officeActs(town)
    const number = await fileOne(town)
    await act(desk, number, 'receipt')
    const early = await act(coordinator, number, 'coordination', { post: 'roads-1', why: '도로입니다.' })
    expect(early.statusCode).toBe(422)
    expect(early.body).toContain('아직 조정할 때가 아닙니다')
    expect(await stageOf(number)).toBe('received')
  })

  it('Article 10(2): everyone reads who held it how long, and no person of the office', async () => {
    const { act, seeCase } = officeActs(town)
    const number = await twiceSentBack()
    town.setClock('2026-11-26T15:00:00+09:00')
    await act('parks-1', number, 'sending-back', { notOurs: '버스 정류장입니다.' })
    const entry = (await town.asStranger().get(`/petitions/${number}`)).body
    const table = entry.slice(entry.indexOf('누가 얼마나 맡았나'))
    // 24 November 11:00 to 14:00 is two hours; to 26 November 15:00 it is two days and one hour
    expect(table).toMatch(/도로관리과[\s\S]*2시간[\s\S]*공원과[\s\S]*2일 1시간[\s\S]*지금 맡고 있음/)
    const names = (await town.db.selectFrom('accounts.staff').select('name').execute()).map((one) => one.name)
    for (const name of names) expect(table).not.toContain(name)
    expect(entry).not.toContain('우리 부서 일이 아닙니다')
    const english = (await town.asStranger().get(`/en/petitions/${number}`)).body
    expect(english).toMatch(/Who held it how long[\s\S]*2 days 1 hour/)
    expect((await seeCase(desk, number)).body).toContain('2일 1시간')
  })

  it('the coordinating post of the city has the petition desk’s right', async () => {
    const { coordinatingPost } = town.deps.city.policies
    const rights = await town.db
      .selectFrom('departments.post_right')
      .select('right')
      .where('post_id', '=', coordinatingPost)
      .execute()
    expect(rights.map((one) => one.right)).toContain('petition-desk')
  })
})
