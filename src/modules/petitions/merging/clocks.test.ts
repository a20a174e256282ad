import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED, WRITTEN } from '#test/answering.ts'
import { deskOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { mergedIn } from '#test/merged.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { progressNotices } from '../progress-notices/progress-notices.job.ts'
import { reminders } from '../reminders/reminders.job.ts'

let town: Town
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads, head]) await appointSomebody(town.deps, post)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const shown = async (number: string) => (await town.asStranger().get(`/petitions/${number}`)).body
const toldOf = async (number: string) =>
  (await letters(town)).filter((one) => one.subject.includes(`(${number})`)).at(-1)?.body ?? ''

describe('each of those merged keeps a clock of its own (reading mergedClocks)', () => {
  it('CPTA 22(1), CPTA-ED 20: what one is asked for stops that one alone, and every place says so', async () => {
    const { must, dueOf, asPetitioner, see } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    const [member] = members as [string]
    expect((await see(roads, lead)).body).toContain('이 민원의 민원인에게만 묻고')
    await must(roads, lead, 'supplement', { asks: '몇 시에 시끄러운지 알려 주세요.', days: '5' })
    // letter, page, ledger and register of the lead
    expect(await toldOf(lead)).toContain('기다리는 동안 처리기한은 멈춥니다')
    expect(await dueOf(lead)).toBeNull()
    const petitioner = await asPetitioner(lead)
    expect(await petitioner.see()).not.toContain('11월 27일까지')
    expect(await petitioner.see('due')).toContain('처리기간이 멈춰 있어 지금은 처리기한이 없습니다')
    expect(await shown(lead)).toContain('지금은 없음')
    // the others were told nothing, and run on
    expect(await dueOf(member)).toBe('2026-11-27')
    expect(await shown(member)).toContain('2026년 11월 27일')
    expect(await toldOf(member)).toContain('11월 27일')
    const page = (await see(roads, lead)).body
    expect(page).toContain('묶은 민원의 처리기간은 그대로 갑니다')
    expect(page).toContain('가장 이른 처리기한은 2026년 11월 27일')

    // received on the 24th with 7 hours of the day left; asked that day, answered on the 26th: 24 hours from the 27th
    town.setClock('2026-11-26T10:00:00+09:00')
    const later = await asPetitioner(lead)
    await later.post('supplement', { supplement: '밤 11시부터입니다.' })
    expect(await dueOf(lead)).toBe('2026-12-01')
    expect(await toldOf(lead)).toContain('새 처리기한: 2026년 12월 1일')
    expect(await later.see()).toContain('2026년 12월 1일')
    expect(await shown(lead)).toContain('2026년 12월 1일')
    expect(await later.see('due')).toContain('모두 24시간을 세었습니다')
  })

  it('CPTA 19: worklists put who answers for others where the first of all is due', async () => {
    const { must } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    await must(roads, lead, 'supplement', { asks: '몇 시인지 알려 주세요.', days: '10' })
    town.setClock('2026-11-27T09:30:00+09:00')
    const late = async () =>
      (await (await town.asPost(roads)).get('/office?view=mine&due=overdue')).body.includes(lead)
    const today = (await (await town.asPost(roads)).get('/office?view=mine&due=today')).body
    expect(today).toContain(lead)
    expect(await late()).toBe(false)
    town.setClock('2026-11-30T09:30:00+09:00')
    expect(await late()).toBe(true)
    // the head is reminded of those overdue, which the lead is not
    await reminders.run(town.deps, undefined as never)
    const reminded = await town.db.selectFrom('petitions.reminder').select('petition_number').execute()
    const numbers = reminded.map((one) => one.petition_number)
    for (const one of members) expect(numbers).toContain(one)
    expect(numbers).not.toContain(lead)
  })

  it('CPTA-ED 20: a ground that is theirs too stops each, and ends for each', async () => {
    const { must, dueOf } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    const [one, other] = members as [string, string]
    const stop = { stopFor: 'expert_review', stopLaw: '', stopSays: '소음을 잽니다.' }
    await must(roads, lead, 'stop', stop)
    expect([await dueOf(lead), await dueOf(one)]).toEqual([null, '2026-11-27'])
    await must(roads, lead, 'stop-end', { stopEnded: 'expert_review' })
    // the 24th is not counted: 24 hours from the 25th
    expect([await dueOf(lead), await dueOf(one)]).toEqual(['2026-11-27', '2026-11-27'])

    await must(roads, other, 'stop', stop)
    await must(roads, lead, 'stop', { ...stop, stopAll: 'yes' })
    expect([await dueOf(lead), await dueOf(one), await dueOf(other)]).toEqual([null, null, null])
    expect(await toldOf(one)).toContain('소음을 잽니다.')
    town.setClock('2026-11-25T10:00:00+09:00')
    await must(roads, lead, 'stop-end', { stopEnded: 'expert_review' })
    // the 24th and 25th are not counted: 24 hours from the 26th
    expect([await dueOf(lead), await dueOf(one)]).toEqual(['2026-11-30', '2026-11-30'])
    expect(await toldOf(one)).toContain('새 처리기한: 2026년 11월 30일')
  })

  it('CPTA-ED 23: who waits with another is told every 30 days too', async () => {
    const { lead, members } = await mergedIn(town, { kind: 'recommendation' })
    town.setClock('2026-12-24T09:00:00+09:00')
    await progressNotices.run(town.deps, undefined as never)
    for (const one of [lead, ...members])
      expect(await toldOf(one)).toContain('민원을 처리하는 상황을 알려 드립니다')
  })

  it('CPTA 22(1), CPTA-ED 6(6): when the lead has to wait, the one due first takes over, and all are answered in time', async () => {
    const { act, must, dueOf, see } = deskOf(town)
    const { lead, members } = await mergedIn(town, {
      assigned: roads,
      days: ['2026-11-24', '2026-11-24', '2026-11-23', '2026-11-24', '2026-11-24'],
    })
    const [one, next] = members as [string, string]
    await must(roads, lead, 'answer', { ...WRITTEN, ...SUBMITTED })
    await must(roads, lead, 'supplement', { asks: '몇 시인지 알려 주세요.', days: '10' })
    expect((await act(head, next, 'leaving-merged', { leaves: '먼저 답합니다.' })).statusCode).toBe(422)
    const told = (await letters(town)).length
    const [done, again] = await Promise.all(
      [1, 2].map(() => act(head, lead, 'leaving-merged', { leaves: '보완을 받은 뒤 답합니다.' })),
    )
    expect([done?.statusCode, again?.statusCode].toSorted((a, b) => Number(a) - Number(b))).toEqual([
      303, 409,
    ])
    expect((await letters(town)).length).toBe(told + 1)
    expect(await toldOf(lead)).toMatch(/따로 처리합니다[\s\S]*보완을 받은 뒤/)
    const rows = await town.db
      .selectFrom('petitions.petition')
      .select(['number', 'stage', 'merged_into', 'department_id'])
      .where('number', 'in', [lead, one, next])
      .orderBy('number')
      .execute()
    expect(rows).toEqual([
      { number: lead, stage: 'awaiting-supplement', merged_into: null, department_id: 'roads' },
      { number: one, stage: 'merged', merged_into: next, department_id: 'roads' },
      { number: next, stage: 'processing', merged_into: null, department_id: 'roads' },
    ])
    expect([await dueOf(lead), await dueOf(one), await dueOf(next)]).toEqual([
      null,
      '2026-11-27',
      '2026-11-26',
    ])
    expect(await shown(next)).toContain('비슷한 민원 3건')
    expect(await shown(lead)).not.toContain('묶어 처리한 민원')
    expect(await shown(one)).toContain(next)
    // with the draft, which a line of its own decides
    expect((await see(roads, next)).body).toContain(WRITTEN.text)
    await must(roads, next, 'answer', { ...WRITTEN, ...SUBMITTED })
    await must(head, next, 'approval')
    expect(await toldOf(one)).toContain('함께 답변했습니다')
    expect(await toldOf(lead)).not.toContain('답변했습니다')
  })

  it('CPTA 27: members are answered in time though the lead’s own clock stands still', async () => {
    const { must } = deskOf(town)
    const { lead, members } = await mergedIn(town, { assigned: roads })
    await must(roads, lead, 'stop', { stopFor: 'hearing', stopLaw: '', stopSays: '의견을 듣습니다.' })
    await must(roads, lead, 'answer', { ...WRITTEN, ...SUBMITTED })
    await must(head, lead, 'approval')
    for (const one of members) expect(await toldOf(one)).toContain('함께 답변했습니다')
  })
})
