import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { fileOne } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { mayConcern } from './conflict.rule.ts'

describe('a petition that complains about the department in charge', () => {
  it('CPTA 5(1): is proposed where the text names it, however it is spaced, or where it is a grievance', () => {
    const of = (body: string, category: 'everyday' | 'grievance' = 'everyday') =>
      mayConcern({ title: '민원', body, category }, ['도로관리과', 'Road Management Department'])
    expect(of('도로 관리과 직원이 불친절합니다.').isNamed).toBe(true)
    expect(of('The road management department did nothing.').isNamed).toBe(true)
    expect(of('도로가 파였습니다.').isNamed).toBe(false)
    expect(of('도로가 파였습니다.', 'grievance').isGrievance).toBe(true)
  })
})

describe('its answer', () => {
  let town: Town
  let office: ReturnType<typeof officeOf>
  const desk = 'civil-affairs-desk-1'
  beforeAll(async () => {
    town = await openTown()
    for (const post of [desk, 'roads-1', 'roads-head', 'audit-head', 'audit-1', 'planning-head'])
      await appointSomebody(town.deps, post)
    office = officeOf(town)
  })
  afterAll(() => town?.close())

  it('CPTA 5(1): is decided outside the department, by the head of the audit department', async () => {
    const number = await fileOne(town, { body: '도로관리과에 세 번 전화했지만 아무도 답하지 않았습니다.' })
    await office.act(desk, number, 'receipt')
    await office.act(desk, number, 'assignment', { post: 'roads-1' })
    const page = (await office.see('roads-1', `/office/petitions/${number}`)).body
    expect(page).toContain('담당부서(도로관리과)의 이름이 있습니다')
    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED })
    expect((await office.act(desk, number, 'conflict', { concerns: 'yes' })).statusCode).toBe(303)
    expect((await office.act('roads-head', number, 'approval')).body).toContain('결재할 답변이 없습니다')

    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED, reviewer1: 'roads-head' })
    expect((await office.queue('audit-head', number, 'approval')).statusCode).toBe(422)
    await office.queue('roads-head', number, 'approval')
    expect((await office.row(number)).stage).toBe('processing')
    expect((await office.queue('audit-head', number, 'approval')).statusCode).toBe(303)
    expect((await office.row(number)).stage).toBe('decided')
    const shown = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(shown).toMatch(/도로관리과-2026-000001/)
    expect(shown).not.toContain('담당부서에 관한 민원')
  })

  it('CPTA 5(1): about the audit department itself, by the head above it; unmarked, by its own again', async () => {
    const number = await office.assigned('audit-1', 'grievance')
    expect((await office.see('audit-1', `/office/petitions/${number}`)).body).toContain('고충민원입니다')
    await office.act('audit-1', number, 'conflict', { concerns: 'yes' })
    await office.act('audit-1', number, 'answer', { ...WRITTEN, ...SUBMITTED })
    expect((await office.queue('audit-head', number, 'approval')).statusCode).toBe(422)
    await office.act('audit-1', number, 'conflict', { concerns: 'no' })
    await office.act('audit-1', number, 'answer', { ...WRITTEN, ...SUBMITTED })
    expect((await office.queue('planning-head', number, 'approval')).statusCode).toBe(422)
    expect((await office.queue('audit-head', number, 'approval')).statusCode).toBe(303)
  })
})
