import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadCalendar } from '#kernel/holidays.ts'
import { addMinutes, instant } from '#kernel/time.ts'
import { SUBMITTED } from '#test/answering.ts'
import { ANSWER, appointThose, DESK, officeAct } from '#test/answered.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { receiveBy } from '../clock/internal-clocks.rule.ts'
import { fillReply } from '../saved-replies/fill-reply.rule.ts'
import { queryOf, readAsked } from './asked.rule.ts'
import { lateArrival } from './late-arrival.rule.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await appointThose(town)
  await appointSomebody(town.deps, 'roads-2')
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const see = async (post: string, url: string) => (await town.asPost(post)).get(url)
async function processing(title: string, kind = 'inconvenience-road'): Promise<string> {
  const number = await fileOne(town, { title, kind })
  await officeAct(town, DESK, number, 'receipt')
  await officeAct(town, DESK, number, 'assignment', { post: 'roads-1' })
  return number
}
const versionOf = async (number: string) =>
  (
    await town.db
      .selectFrom('petitions.petition')
      .select('version')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).version

describe('worklists, Article 8(1)', () => {
  it('CPTA-ED 6(7): what arrived more than eight working hours ago and was not received is overdue', async () => {
    const number = await fileOne(town, { title: '늦은 접수' })
    expect((await see(DESK, '/office?view=desk&due=overdue')).body).not.toContain(number)
    // Tuesday 10:00 + 8 working hours = Wednesday 10:00
    town.setClock('2026-11-25T10:01:00+09:00')
    expect((await see(DESK, '/office?view=desk&due=overdue')).body).toContain(number)
    await officeAct(town, DESK, number, 'receipt')
    expect((await see(DESK, '/office?view=desk&due=overdue')).body).not.toContain(number)
  })
  it('CPTA 19: due today and overdue are told apart, with their numbers', async () => {
    const number = await processing('오늘까지인 민원')
    expect((await see('roads-1', '/office?view=mine&due=today')).body).not.toContain(number)
    // 3 days of 8 hours from 24 November 10:00: 27 November 10:00
    town.setClock('2026-11-27T09:30:00+09:00')
    expect((await see('roads-1', '/office?view=mine&due=today')).body).toContain(number)
    town.setClock('2026-11-30T09:30:00+09:00')
    expect((await see('roads-1', '/office?view=mine&due=today')).body).not.toContain(number)
    expect((await see('roads-1', '/office?view=mine&due=overdue')).body).toContain(number)
  })
  it('finds by part of a title, by number, kind and stage', async () => {
    const number = await processing('초등학교 앞 과속방지턱')
    const found = async (query: string) =>
      (await see('roads-1', `/office?view=mine&${query}`)).body.includes(number)
    expect(await found(`q=${encodeURIComponent('과속방지')}`)).toBe(true)
    expect(await found(`q=${number}`)).toBe(true)
    expect(await found(`q=${encodeURIComponent('없는말')}`)).toBe(false)
    expect(await found('kind=grievance')).toBe(false)
    expect(await found('stage=awaiting-supplement')).toBe(false)
  })
  it('CPTA 27: for approval is what waits for this post now, its own or that of whoever is away', async () => {
    const number = await processing('결재를 기다리는 민원')
    const forApproval = async (post: string) =>
      (await see(post, '/office?view=approval')).body.includes(number)
    await officeAct(town, 'roads-1', number, 'answer', { ...ANSWER, ...SUBMITTED, reviewer1: 'roads-2' })
    expect([await forApproval('roads-2'), await forApproval('roads-head')]).toEqual([true, false])
    const at = { number, version: await versionOf(number) }
    await (await town.asPost('roads-2')).post(`/office/approvals/${number}/approval`, {
      version: String(at.version),
    })
    expect([await forApproval('roads-2'), await forApproval('roads-head')]).toEqual([false, true])
    const away = {
      from: '2026-11-24',
      until: '2026-11-24',
      substitute: 'roads-2',
      reason: 'trip',
      post: 'roads-head',
    }
    expect((await (await town.asPost('roads-head')).post('/office/absences', away)).statusCode).toBe(303)
    expect(await forApproval('roads-2')).toBe(true)
  })
  it('Article 10(3): a list that is not the post’s shows nothing of it', async () => {
    await processing('도로과의 민원')
    expect((await see('waste-1', '/office?view=department')).body).not.toContain('도로과의 민원')
    expect((await see('roads-1', '/office?view=desk')).body).not.toContain('접수할 민원</a>')
  })
})

describe('lists that somebody keeps', () => {
  it('are kept under a name, for oneself, and lead to a worklist and nowhere else', async () => {
    const officer = await town.asPost('roads-1')
    const query = `view=mine&kind=grievance&next=${encodeURIComponent('https://example.kr')}`
    await officer.post('/office/filters', { filterName: '고충만', query })
    const page = (await officer.get('/office?view=mine')).body
    expect(page).toContain('href="/office?view=mine&amp;kind=grievance"')
    expect(page).not.toContain('example.kr')
    expect((await see('roads-2', '/office?view=mine')).body).not.toContain('고충만')
    const [, id] = /\/office\/filters\/(\d+)\/removal/.exec(page) ?? []
    await (await town.asPost('roads-2')).post(`/office/filters/${id}/removal`, {})
    expect((await officer.get('/office?view=mine')).body).toContain('고충만')
    await officer.post(`/office/filters/${id}/removal`, {})
    expect((await officer.get('/office?view=mine')).body).not.toContain('고충만')
  })
  it('are twelve at most', async () => {
    const officer = await town.asPost('roads-2')
    for (let n = 1; n <= 12; n += 1)
      await officer.post('/office/filters', { filterName: `목록 ${n}`, query: '' })
    const res = await officer.post('/office/filters?view=mine', { filterName: '하나 더', query: '' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('하나 더')
  })
  it('an address, whatever stands in it, is read as one that was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (query) => {
        const asked = readAsked(query, ['mine'])
        expect(readAsked(Object.fromEntries(new URLSearchParams(queryOf(asked))), ['mine'])).toEqual(asked)
      }),
    )
  })
})

describe('several handed over at once, CPTA-ED 13(1)', () => {
  it('CPTA-ED 13(1): each on its own: one that somebody moved meanwhile keeps no other back', async () => {
    const numbers: string[] = []
    for (const title of ['하나', '둘', '셋']) {
      const number = await fileOne(town, { title })
      await officeAct(town, DESK, number, 'receipt')
      numbers.push(number)
    }
    const chosen = await Promise.all(numbers.map(async (one) => `${one}:${await versionOf(one)}`))
    await officeAct(town, DESK, numbers[1] as string, 'assignment', { post: 'waste-1' })
    const desk = await town.asPost(DESK)
    const res = await desk.post('/office/assignments?view=desk', { post: 'roads-1', chosen })
    expect(res.statusCode).toBe(200)
    expect(res.body).toContain('2건을 보냈습니다')
    expect(res.body).toContain(`${numbers[1]}</a>`)
    const rows = await town.db
      .selectFrom('petitions.petition')
      .select(['number', 'post_id'])
      .where('number', 'in', numbers)
      .orderBy('number')
      .execute()
    expect(rows.map((one) => one.post_id)).toEqual(['roads-1', 'waste-1', 'roads-1'])
  })
  it('nothing ticked, or nobody chosen: said so', async () => {
    const desk = await town.asPost(DESK)
    expect((await desk.post('/office/assignments?view=desk', { post: 'roads-1' })).statusCode).toBe(422)
    expect((await desk.post('/office/assignments?view=desk', { chosen: ['2026-000001:1'] })).statusCode).toBe(
      422,
    )
    const other = await desk.post('/office/assignments', { post: 'roads-1', chosen: ['2026-999999:1', 'x'] })
    expect(other.statusCode).toBe(422)
  })
  it('a department hands over among its own only', async () => {
    const number = await processing('부서 안에서')
    const chosen = [`${number}:${await versionOf(number)}`]
    const officer = await town.asPost('roads-1')
    expect(
      (await officer.post('/office/assignments?view=department', { post: 'waste-1', chosen })).statusCode,
    ).toBe(422)
    expect(
      (await officer.post('/office/assignments?view=department', { post: 'roads-2', chosen })).statusCode,
    ).toBe(200)
  })
})

describe('a worklist as a file', () => {
  it('PIPA: needs a reason, which is on record, and holds no petitioner', async () => {
    await processing('=SUM(A1)')
    const officer = await town.asPost('roads-1')
    const take = (reason: string, format = 'csv') =>
      officer.post('/office/worklist-export?view=mine', { reason, format })
    expect((await take('회의')).statusCode).toBe(422)
    const named = await take('010-1234-5678 님이 물어서')
    expect(named.statusCode, 'a reason needs nobody’s number').toBe(422)
    expect(named.body).toContain('님이 물어서')
    const csv = await take('주간 업무 회의 자료')
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.body).toContain("'=SUM(A1)")
    expect(csv.body).not.toContain(KIM.name)
    const xlsx = await take('주간 업무 회의 자료', 'xlsx')
    expect(xlsx.headers['content-type']).toContain('spreadsheetml')
    expect(xlsx.body.slice(0, 2)).toBe('PK')
    const chain = await town.db
      .selectFrom('audit.event')
      .select('detail')
      .where('what', '=', 'worklist.exported')
      .execute()
    expect(chain).toHaveLength(2)
    expect(chain[0]?.detail).toMatch(/"reasonHash":"[0-9a-f]{64}"/)
  })

  it('PIPA safety standard 8, Article 17(1): the reason is sealed, in no chain, and the audit department reads it on record', async () => {
    const officer = await town.asPost('roads-1')
    const reason = '김나래 씨가 물어본 민원 확인'
    await officer.post('/office/worklist-export?view=mine', { reason, format: 'csv' })
    const events = await town.db.selectFrom('audit.event').selectAll().execute()
    expect(JSON.stringify(events)).not.toContain('김나래')
    const { id, reason_sealed: sealed } = await town.db
      .selectFrom('petitions.worklist_export')
      .select(['id', 'reason_sealed'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(sealed.includes('김나래')).toBe(false)
    const page = `/office/worklists-taken/${id}`
    expect((await officer.get('/office/worklists-taken')).statusCode).toBe(403)
    expect((await officer.get(page)).statusCode).toBe(403)
    const auditor = await town.asPost('audit-1')
    const list = (await auditor.get('/office/worklists-taken')).body
    expect(list).toContain(page)
    expect(list).not.toContain('김나래')
    expect((await auditor.get(page)).body).toContain(reason)
    const seen = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `worklist-export:${id}`)
      .execute()
    expect(seen).toMatchObject([{ actor: `staff:${auditor.staffId}`, what: 'read' }])
    expect((await auditor.get('/office/worklists-taken/99999')).statusCode).toBe(404)
    await expect(town.read.selectFrom('petitions.worklist_export').selectAll().execute()).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('writing together', () => {
  it('whoever opens a petition that somebody is writing about is told who', async () => {
    const number = await processing('둘이 쓰는 민원')
    const first = await town.asPost('roads-1')
    expect((await first.post(`/office/petitions/${number}/writing`, {})).statusCode).toBe(204)
    expect((await see('roads-2', `/office/petitions/${number}`)).body).toContain('지금 쓰고 있습니다')
    expect((await first.get(`/office/petitions/${number}`)).body).not.toContain('지금 쓰고 있습니다')
    town.setClock('2026-11-24T10:06:00+09:00')
    expect((await see('roads-2', `/office/petitions/${number}`)).body).not.toContain('지금 쓰고 있습니다')
  })
  it('a saved reply is filled in with the facts of the case, and is the department’s alone', async () => {
    const number = await processing('자주 묻는 민원')
    const officer = await town.asPost('roads-1')
    const text = '{민원인} 님, {신청번호}은 {처리기한}까지 {담당부서}가 봅니다. {모름}'
    await officer.post('/office/replies', { title: '기본', text })
    const page = (await officer.get(`/office/petitions/${number}`)).body
    const [, id] = /<option value="(\d+)"[^>]*>기본/.exec(page) ?? []
    const filled = (await officer.get(`/office/petitions/${number}?reply=${id}`)).body
    expect(filled).toContain(
      `${KIM.name} 님, ${number}은 2026년 11월 27일(금)까지 도로관리과가 봅니다. {모름}`,
    )
    expect((await see('waste-1', '/office/replies')).body).not.toContain('기본')
    await (await town.asPost('waste-1')).post(`/office/replies/${id}/removal`, {})
    expect((await officer.get('/office/replies')).body).toContain('기본')
    await officer.post(`/office/replies/${id}/removal`, {})
    expect((await officer.get('/office/replies')).body).not.toContain('기본')
  })
  it('an unknown name in braces stays, so that it is seen', () => {
    const facts = { name: 'n', number: '1', title: 't', due: '', officer: 'o', department: 'd', phone: 'p' }
    expect(fillReply('{a} {b}{', facts, { a: 'phone' })).toBe('p {b}{')
  })
})

describe('what arrived when is late now, CPTA-ED 6(7)', () => {
  it('CPTA-ED 6(7): it agrees with the eight hours to the minute, over weekends and holidays', async () => {
    const calendar = await loadCalendar(town.deps.look)
    const from = Date.parse('2026-02-10T00:00:00+09:00')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), (minutes) => {
        const now = addMinutes(instant(new Date(from).toISOString()), minutes)
        const at = lateArrival(now, calendar)
        const [before, after] = [receiveBy(at, calendar), receiveBy(addMinutes(at, 1), calendar)]
        expect(before.ok && before.value < now).toBe(true)
        expect(after.ok && after.value >= now).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
