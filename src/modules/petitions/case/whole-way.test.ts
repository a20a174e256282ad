import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { supply } from '../supplements/supply.act.ts'

let town: Town
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
beforeAll(async () => {
  town = await openTown()
  for (const post of ['parks-1', 'waste-1', roads, head, desk]) await appointSomebody(town.deps, post)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const at = (number: string, path = '') => `/office/petitions/${number}${path && `/${path}`}`
const versionOf = async (number: string) => {
  const row = await town.db
    .selectFrom('petitions.petition')
    .select('version')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return String(row.version)
}
/** Does an act on the case as it is now. */
async function act(postId: string, number: string, path: string, form: Record<string, string> = {}) {
  const who = await town.asPost(postId)
  const version = await versionOf(number)
  return who.post(at(number, path), { version, ...form })
}
const see = async (postId: string, url: string) => (await town.asPost(postId)).get(url)
const stageOf = async (number: string) =>
  (
    await town.db
      .selectFrom('petitions.petition')
      .select('stage')
      .where('number', '=', number)
      .executeTakeFirst()
  )?.stage
const register = async (number: string) => town.asStranger().get(`/petitions/${number}`)
const ANSWER = {
  text: '정류장에 의자 두 개를 12월 10일까지 놓겠습니다.',
  publicTitle: '버스 정류장 의자 설치',
  publicText: '의자를 놓기로 했습니다.',
}
/** In the hands of the roads department. */
async function assigned(): Promise<string> {
  const number = await fileOne(town)
  await act(desk, number, 'receipt')
  await act(desk, number, 'assignment', { post: 'roads-1' })
  return number
}

describe('the whole way of a petition through the office, Articles 8 and 10', () => {
  it('Article 8(1), Article 10(2): receipt, assignment, supplement, answer, approval, each told and on the register', async () => {
    const number = await fileOne(town)
    expect((await register(number)).statusCode).toBe(404)
    expect((await see(desk, '/office')).body).toContain(KIM.title)

    expect((await act(desk, number, 'receipt')).statusCode).toBe(303)
    const received = (await register(number)).body
    expect(received).toContain('접수')
    // 24 November 2026 10:00, 3 days of 8 hours: 27 November 10:00
    expect(received).toContain('2026년 11월 27일')
    expect(received).not.toContain(KIM.title)
    expect((await letters(town)).at(-1)?.body).toMatch(/접수번호 R2026-000001[\s\S]*11월 27일/)

    await act(desk, number, 'assignment', { post: 'roads-1' })
    expect((await letters(town)).at(-1)?.body).toMatch(/담당: 도로관리과 [가-힣]{3} \(031-324-\d{4}\)/)
    expect((await see(roads, '/office?view=mine')).body).toContain('D-3')

    town.setClock('2026-11-25T10:00:00+09:00')
    await act(roads, number, 'supplement', { asks: '정류장 이름을 알려 주세요.', days: '7' })
    expect(await stageOf(number)).toBe('awaiting-supplement')
    expect((await register(number)).body).toContain('멈춤')
    expect((await letters(town)).at(-1)?.body).toMatch(/정류장 이름[\s\S]*12월 2일/)
    expect((await register(number)).body).not.toContain('정류장 이름')
    town.setClock('2026-11-26T15:00:00+09:00')
    await town.transact(async (tx) => {
      await supply(tx, town.deps, {
        number,
        text: '터미널 앞',
        by: { id: 'petitioner', from: '10.0.0.1' },
        at: town.clock.now(),
      })
    })
    // 25 and 26 November are not counted: 27 November 10:00 becomes 1 December 10:00
    expect((await register(number)).body).toContain('2026년 12월 1일')

    const ledger = (await see(roads, `${at(number)}/due`)).body
    // 24 November 10:00: 7 hours; 25, 26 awaited; 27: 8 hours; the weekend; 30: 8 hours; 1 December: 1 hour
    expect(ledger.match(/<td[^>]*><div class="cell">보완을 기다린 동안/g)?.length).toBe(2)
    for (const text of ['토요일', '일요일', '7시간', '8시간', '1시간', '모두 24시간을 세었습니다.'])
      expect(ledger).toContain(text)
    expect((await see('waste-1', `${at(number)}/due`)).statusCode).toBe(403)
    town.setClock('2026-11-27T09:30:00+09:00')
    await act(roads, number, 'answer', { ...ANSWER, ...SUBMITTED })
    expect((await register(number)).body).not.toContain(ANSWER.publicText)
    expect((await see(head, '/office')).body).toContain('결재 대기')
    expect((await act(head, number, 'approval')).statusCode).toBe(303)
    const done = (await register(number)).body
    for (const text of [ANSWER.publicTitle, ANSWER.publicText, '처리 완료', '도로관리과'])
      expect(done).toContain(text)
    for (const text of [ANSWER.text, KIM.name, KIM.email, '김량장동']) expect(done).not.toContain(text)
    expect((await letters(town)).at(-1)?.subject).toContain('답변했습니다')
    const found = await town.asStranger().get(`/search?q=${encodeURIComponent(ANSWER.publicTitle)}`)
    expect(found.body).toContain(`/petitions/${number}`)
  })

  it('Article 9(2): with a fee, receipt waits for the payment', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    expect((await act(desk, number, 'receipt')).statusCode).toBe(422)
    expect((await act(desk, number, 'payment')).statusCode, 'by hand it needs a reason').toBe(422)
    await act(desk, number, 'payment', { paymentReason: '창구에서 현금으로 받았습니다.' })
    expect(await stageOf(number)).toBe('filed')
    await act(desk, number, 'receipt')
    expect(await stageOf(number)).toBe('received')
  })

  it('Article 10(2): a petitioner who declines is not on the register, nor one whose kind was not selected', async () => {
    const declined = await fileOne(town, { wantsPublication: false })
    const other = await fileOne(town, { kind: 'grievance' })
    for (const number of [declined, other]) {
      await act(desk, number, 'receipt')
      expect((await register(number)).statusCode).toBe(404)
    }
  })

  it('CPTA-ED 13(2): the wrong department sends it back through the desk, and only the desk reads why', async () => {
    const number = await assigned()
    const before = (await register(number)).body
    await act(roads, number, 'sending-back', { notOurs: '공원 안의 길입니다. 공원과로 보내 주세요.' })
    expect((await see(roads, at(number))).statusCode).toBe(403)
    expect((await see(desk, at(number))).body).toContain('공원 안의 길')
    const after = await register(number)
    expect(after.body).not.toContain('공원 안의 길')
    expect(after.body.match(/11월 27일/)?.[0]).toBe(before.match(/11월 27일/)?.[0])
    await act(desk, number, 'assignment', { post: 'parks-1' })
    expect((await see('parks-1', at(number))).statusCode).toBe(200)
  })

  it('CPTA 16: another agency’s matter is transferred and the petitioner told where to', async () => {
    const number = await assigned()
    await act(roads, number, 'transfer', {
      agency: '국토교통부',
      says: '국도여서 국토교통부(1599-0001)로 보냈습니다.',
    })
    expect(await stageOf(number)).toBe('transferred')
    expect((await letters(town)).at(-1)?.body).toContain('1599-0001')
    expect((await act(desk, number, 'receipt')).statusCode).toBe(422)
  })

  it('CPTA-ED 25(1): documents are returned only when the day for the supplement has passed', async () => {
    const number = await assigned()
    await act(roads, number, 'supplement', { asks: '위치를 알려 주세요.', days: '3' })
    expect((await act(roads, number, 'return', { returned: '위치를 알 수 없습니다.' })).statusCode).toBe(422)
    town.setClock('2026-11-30T10:00:00+09:00')
    expect((await act(roads, number, 'return', { returned: '위치를 알 수 없습니다.' })).statusCode).toBe(303)
    expect(await stageOf(number)).toBe('returned')
  })

  it('the head gives an answer back with what to change, and nothing is sent', async () => {
    const number = await assigned()
    await act(roads, number, 'answer', { ...ANSWER, ...SUBMITTED })
    const before = (await letters(town)).length
    await act(head, number, 'giving-back', { returnedFor: '날짜를 확인해 주세요.' })
    expect((await letters(town)).length).toBe(before)
    expect((await see(roads, at(number))).body).toContain('날짜를 확인해 주세요.')
    expect((await act(head, number, 'approval')).statusCode).toBe(422)
  })
})

describe('who may do what', () => {
  it('whoever handles does not approve; the desk does not answer', async () => {
    const number = await assigned()
    await act(roads, number, 'answer', { ...ANSWER, ...SUBMITTED })
    expect((await act(roads, number, 'approval')).statusCode).toBe(422)
    expect(await stageOf(number)).toBe('processing')
  })
  it('Article 10(3): another department does not see it, nor whoever has no right on petitions', async () => {
    const number = await assigned()
    expect((await see('waste-1', at(number))).statusCode).toBe(403)
    expect((await see('mayor-secretary', at(number))).statusCode).toBe(403)
    expect((await see('mayor-secretary', '/office')).body).toContain('권한이 없습니다')
  })
  it('PIPA: who opened a petition is on record', async () => {
    const number = await assigned()
    const { staffId, get } = await town.asPost(roads)
    await get(at(number))
    const rows = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `petition:${number}`)
      .execute()
    expect(rows.at(-1)).toMatchObject({ actor: `staff:${staffId}`, what: 'read' })
  })
  it('the act of an officer is in the chain, without any personal data', async () => {
    const number = await assigned()
    const links = await town.db
      .selectFrom('audit.event')
      .selectAll()
      .where('about', '=', `petition:${number}`)
      .execute()
    expect(links.map((one) => one.what)).toEqual(['petition.file', 'petition.receive', 'petition.assign'])
    expect(JSON.stringify(links)).not.toContain(KIM.name)
  })
})

describe('two officers at once', () => {
  it('one wins; the other sees why and loses no text', async () => {
    const number = await assigned()
    const [first, second] = [await town.asPost(roads), await town.asPost(head)]
    const version = await versionOf(number)
    const [one, two] = await Promise.all([
      first.post(at(number, 'supplement'), { version, asks: '정류장 이름을 알려 주세요.', days: '7' }),
      second.post(at(number, 'answer'), { version, ...ANSWER, submitted: 'no' }),
    ])
    const [winner, loser] = one.statusCode === 303 ? [one, two] : [two, one]
    expect(winner.statusCode).toBe(303)
    expect(loser.statusCode).toBe(409)
    expect(loser.body).toContain('그사이 다른 사람이 처리했습니다')
    expect(loser.body).toContain(loser === two ? ANSWER.text : '정류장 이름을 알려 주세요.')
  })
  it('bad input comes back with everything that was typed', async () => {
    const number = await assigned()
    const long = '가'.repeat(4001)
    const res = await act(roads, number, 'supplement', { asks: long, days: '0' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(long)
    expect((await act(roads, number, 'supplement', { asks: '무엇', days: '61' })).body).toContain(
      '1일에서 60일',
    )
    const public_ = { ...ANSWER, publicText: '900101-1234567' }
    expect((await act(roads, number, 'answer', { ...public_, ...SUBMITTED })).body).toContain('주민등록번호')
  })
})
