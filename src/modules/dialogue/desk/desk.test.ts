import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayorOf, NO, YES } from '#test/mayor.ts'
import { openTown, type Town } from '#test/town.ts'
import { dialogue } from '../index.ts'

let town: Town
let mayor: ReturnType<typeof mayorOf>
beforeAll(async () => {
  town = await openTown()
  mayor = mayorOf(town)
})
afterAll(() => town.close())

describe('Article 12(2): the page of a conversation in the mayor’s office', () => {
  it('says where its petition stands, without a link to a page that its reader may not open, and offers no closing', async () => {
    const officer = await town.asPost('mayor-1')
    const id = await mayor.write(await town.asCitizen())
    await mayor.must(officer, id, 'judgement', YES)
    const number = String((await mayor.rowOf(id)).petition_number)
    const { body } = await officer.get(mayor.at(id))
    expect(body).toContain(number)
    expect(body).toContain('접수 대기')
    expect(body).toContain('민원이 끝날 때까지 대화를 끝낼 수 없습니다.')
    expect(body).not.toContain(`action="${mayor.at(id, 'close')}"`)
    for (const url of [mayor.at(id), '/office/dialogue?view=judged'])
      expect((await officer.get(url)).body, url).not.toContain(`href="/office/petitions/${number}"`)
    expect((await officer.get(`/office/petitions/${number}`)).statusCode).toBe(403)
  })

  it('keeps the reason of an officer who judged it a moment later than another', async () => {
    const [one, other] = [await town.asPost('mayor-1'), await town.asPost('mayor-2')]
    const id = await mayor.write(await town.asCitizen())
    await mayor.must(one, id, 'judgement', NO)
    const late = await other.post(mayor.at(id, 'judgement'), { ...YES, version: '1' })
    expect([late.statusCode, late.body.includes(YES.reason)]).toEqual([409, true])
  })

  it('Article 17(1): a reason that the writer reads holds no resident number, and a kind that asks for more is refused', async () => {
    const officer = await town.asPost('mayor-1')
    const id = await mayor.write(await town.asCitizen())
    const reason = '900101-1234567 때문입니다.'
    const told = await mayor.act(officer, id, 'judgement', { ...NO, reason })
    expect([told.statusCode, told.body.includes('href="#reason"'), told.body.includes(reason)]).toEqual([
      422,
      true,
      true,
    ])
    for (const kind of ['family-register', 'road-occupation', 'no-such-kind'])
      expect((await mayor.act(officer, id, 'judgement', { ...YES, kind })).statusCode, kind).toBe(422)
    expect((await mayor.rowOf(id)).needs_answer).toBeNull()
  })

  it.each([
    ['“no”', NO, 'no-answer-needed'],
    ['“yes”', YES, 'petition'],
  ])('of %s the writer is told', async (_what, form, about) => {
    const id = await mayor.write(await town.asCitizen())
    await mayor.must(await town.asPost('mayor-1'), id, 'judgement', form)
    const rows = await town.db
      .selectFrom('outbox.message')
      .select('unique_key')
      .where('unique_key', '=', `dialogue ${id} ${about} 0`)
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('says who closed it and why, and offers to open it again only within the city’s 30 days', async () => {
    const citizen = await town.asCitizen()
    const id = await mayor.write(citizen)
    await citizen.post(`/mayor/mine/${id}/close`, { closeReason: '버스가 늘었습니다.' })
    const read = async () => (await (await town.asPost('mayor-1')).get(mayor.at(id))).body
    // Tuesday 24 November 2026 + 30 days = Thursday 24 December
    town.setClock('2026-12-24T10:00:00+09:00')
    expect(await read()).toMatch(/시민이 끝냄[\s\S]*버스가 늘었습니다\./)
    expect(await read()).toContain(`action="${mayor.at(id, 'reopening')}"`)
    town.setClock('2026-12-25T10:00:00+09:00')
    expect(await read()).not.toContain(`action="${mayor.at(id, 'reopening')}"`)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('is not made old by the reminder that its judgement is overdue', async () => {
    town.setClock('2026-11-24T09:00:00+09:00')
    const id = await mayor.write(await town.asCitizen())
    town.setClock('2026-11-25T10:00:00+09:00')
    const officer = await town.asPost('mayor-1')
    const job = dialogue.jobs.find((one) => one.name === 'dialogue.reminders')
    await job?.run(town.deps, {})
    expect((await mayor.rowOf(id)).reminded_at).not.toBeNull()
    expect((await officer.post(mayor.at(id, 'judgement'), { ...NO, version: '1' })).statusCode).toBe(303)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})
