import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { counsel } from '../counsel.ts'
import { eraseCounsel } from './erase-counsel.act.ts'
import { eraseOldCounsel } from './erase-counsel.job.ts'
import { COUNSEL_KEPT_DAYS, erasedBefore, readKeptDays } from './kept-days.rule.ts'

let town: Town
const base = '/petitions/counsel'
const CONTACT = { name: '봄하늘', toldBy: 'mail', email: 'spring@example.kr', phone: '010-2222-3333' }
const QUESTION = { field: 'roads', title: '집 앞 경사로를 놓으려면', body: '우리 집 앞입니다.', open: 'yes' }
const PUBLIC = { publicTitle: '보도 경사로와 점용허가', publicText: '붙박이 경사로는 허가를 받아야 합니다.' }
beforeAll(async () => {
  town = await openTown()
  for (const post of ['roads-1', 'roads-2', 'civil-affairs-desk-1']) await appointSomebody(town.deps, post)
  const by = { id: 'system:test', from: 'test' }
  const given = { role: 'counselor', fieldId: 'roads', fromOn: town.clock.today(), untilOn: null } as const
  for (const postId of ['roads-1', 'roads-2'])
    await town.transact((tx) =>
      counsel.acts.designate(tx, {
        ...given,
        postId,
        documentNo: '민원여권과-1',
        ground: '조례 제11조제1항',
        by,
        at: town.clock.now(),
      }),
    )
})
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

async function asked(given: Record<string, string> = {}) {
  const citizen = town.asStranger()
  const res = await citizen.post(`${base}/questions/new`, { ...QUESTION, ...CONTACT, ...given })
  expect(res.statusCode).toBe(303)
  const number = /Q2026-\d{6}/.exec((await citizen.get(`${base}/mine`)).body)?.[0] ?? ''
  return { citizen, number }
}
const page = async (number: string) =>
  (await (await town.asPost('roads-1')).get(`/office/counsel/questions/${number}`)).body
async function act(number: string, path: string, form: Record<string, string>) {
  const version = /name="version" value="(\d+)"/.exec(await page(number))?.[1] ?? ''
  return (await town.asPost('roads-1')).post(`/office/counsel/questions/${number}/${path}`, {
    version,
    ...form,
  })
}
async function answered(given: Record<string, string> = {}) {
  const { number } = await asked(given)
  await act(number, 'answer', { text: '봄하늘 님, 허가를 받으셔야 합니다.', given: 'yes' })
  return number
}
const mailed = async (from: number) => (await letters(town)).slice(from)
const night = () => eraseOldCounsel.run(town.deps, {})
const rowsOf = async (number: string) => ({
  question: await town.db
    .selectFrom('petitions.question')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst(),
  answer: await town.db
    .selectFrom('petitions.question_answer')
    .selectAll()
    .where('question_number', '=', number)
    .executeTakeFirst(),
  contact: await town.db
    .selectFrom('petitions.counsel_contact')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow(),
})
const chainOf = async (number: string) =>
  (
    await town.db.selectFrom('audit.event').select('what').where('about', '=', `counsel:${number}`).execute()
  ).map((one) => one.what)

describe('how long counsel is kept, PIPA 21', () => {
  it('PIPA 21: 24 November 2026 + 365 days = 24 November 2027, the last day kept; erased in the night to the 25th', async () => {
    const number = await answered()
    town.setClock('2027-11-24T02:40:00+09:00')
    await night()
    expect((await rowsOf(number)).question?.erased_at).toBeNull()
    town.setClock('2027-11-25T02:40:00+09:00')
    await night()
    const { question, answer, contact } = await rowsOf(number)
    expect(question).toMatchObject({
      title_sealed: null,
      body_sealed: null,
      once_hash: null,
      draft_hash: null,
    })
    expect(answer?.text_sealed).toBeNull()
    const { number: _, told_by, erased_at, ...person } = contact
    expect([told_by, erased_at !== null, new Set(Object.values(person))]).toEqual([
      'mail',
      true,
      new Set([null]),
    ])
    expect(await chainOf(number)).toContain('counsel.erased')
    expect((await chainOf(number)).filter((one) => one === 'counsel.erased')).toHaveLength(1)
    await night()
    expect((await chainOf(number)).filter((one) => one === 'counsel.erased')).toHaveLength(1)
  })

  it('PIPA 21: the public answer stays, may still be taken from the public, and nothing else is done to it', async () => {
    const number = await answered()
    await act(number, 'publication', PUBLIC)
    town.setClock('2027-11-25T02:40:00+09:00')
    await night()
    const stranger = town.asStranger()
    expect((await stranger.get(`${base}/${number}`)).body).toContain('붙박이 경사로는 허가를')
    const erased = await page(number)
    for (const gone of ['봄하늘', 'spring@example.kr', '집 앞 경사로를']) expect(erased).not.toContain(gone)
    expect(erased).toContain('보유기간이 지나 지운 상담')
    const again = await act(number, 'answer', { text: '다시 답합니다.', given: 'yes' })
    expect([again.statusCode, again.body.includes('보유기간이 지나')]).toEqual([422, true])
    expect((await act(number, 'petition', { kind: 'inconvenience-road', agreed: 'yes' })).statusCode).toBe(
      422,
    )
    expect((await act(number, 'removal', {})).statusCode).toBe(303)
    expect((await stranger.get(`${base}/${number}`)).statusCode).toBe(404)
    const before = (await letters(town)).length
    await stranger.post(`${base}/lookup`, { number, contact: 'spring@example.kr' })
    expect(await mailed(before)).toEqual([])
  })

  it('PIPA 21: what waits for its answer is kept, however old; what became a petition goes a year after', async () => {
    const { number: waiting } = await asked()
    const { number: handed } = await asked()
    await act(handed, 'petition', { kind: 'inconvenience-road', agreed: 'yes' })
    town.setClock('2027-11-25T02:40:00+09:00')
    await night()
    expect((await rowsOf(waiting)).question?.erased_at).toBeNull()
    expect((await rowsOf(handed)).question?.erased_at).not.toBeNull()
    const petition = await town.db
      .selectFrom('petitions.petition')
      .select('title')
      .where('number', '=', (await rowsOf(handed)).question?.petition_number ?? '')
      .executeTakeFirstOrThrow()
    expect(petition.title).toBe(QUESTION.title)
  })

  it('PIPA 21: an appointment goes a year after it ended or was cancelled', async () => {
    const officer = await town.asPost('roads-1')
    const hours = { weekday: '4', opens: '10:00', closes: '12:00', slot: '30' }
    await officer.post('/office/counsel/hours', hours)
    const citizen = town.asStranger()
    const slot = 'roads-1|2026-11-26T01:00:00.000Z'
    const booking = { field: 'roads', way: 'visit', slot, matter: '경사로 상담' }
    expect((await citizen.post(`${base}/appointments/new`, { ...booking, ...CONTACT })).statusCode).toBe(303)
    const number = /A2026-\d{6}/.exec((await citizen.get(`${base}/mine`)).body)?.[0] ?? ''
    const row = () =>
      town.db
        .selectFrom('petitions.counsel_appointment')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirstOrThrow()
    town.setClock('2027-11-26T02:40:00+09:00')
    await night()
    expect((await row()).erased_at).toBeNull()
    town.setClock('2027-11-27T02:40:00+09:00')
    await night()
    expect(await row()).toMatchObject({ matter_sealed: null, reason_sealed: null })
    expect((await rowsOf(number)).contact.name_sealed).toBeNull()
    expect(
      (await (await town.asPost('roads-1')).get('/office/counsel/appointments?day=2026-11-26')).body,
    ).toContain('보유기간이 지나 지운 상담')
  })

  it('PIPA 21: answered again on its last night, it is kept: two at once, and the answer counts', async () => {
    const number = await answered()
    town.setClock('2027-11-25T02:40:00+09:00')
    const before = erasedBefore(town.clock.today(), COUNSEL_KEPT_DAYS)
    await act(number, 'answer', { text: '바뀐 허가 기준을 알려 드립니다.', given: 'yes' })
    const at = town.clock.now()
    expect(await town.transact((tx) => eraseCounsel(tx, { number, before, at }))).toBe(false)
    expect((await rowsOf(number)).question?.erased_at).toBeNull()
  })

  it('a city says how many days; what cannot be used is refused', () => {
    expect([readKeptDays(), readKeptDays(90)]).toEqual([365, 90])
    for (const bad of [0, -1, 1.5, 4_000]) expect(() => readKeptDays(bad)).toThrow(/keepCounselDays/)
    expect(erasedBefore(localDate('2027-11-25'), 365)).toBe('2026-11-24T15:00:00.000Z')
  })
})

describe('counselors are mailed', () => {
  it('Article 11(1): all of the field of a question, the one of an appointment, with nothing of whoever asked', async () => {
    const before = (await letters(town)).length
    const { number } = await asked()
    const all = await mailed(before)
    const toCounselors = all.filter((one) => one.subject.includes('새 상담 질문'))
    expect(new Set(toCounselors.map((one) => one.to)).size).toBe(2)
    for (const { subject, body } of toCounselors) {
      expect(body).toContain(`/office/counsel/questions/${number}`)
      for (const own of [
        ...Object.values(CONTACT).filter((one) => one !== 'mail'),
        QUESTION.title,
        QUESTION.body,
      ])
        expect(`${subject}\n${body}`).not.toContain(own)
    }
    const officer = await town.asPost('roads-2')
    await officer.post('/office/counsel/hours', { weekday: '5', opens: '10:00', closes: '12:00', slot: '30' })
    const citizen = town.asStranger()
    const slot = 'roads-2|2026-11-27T01:00:00.000Z'
    const booking = { field: 'roads', way: 'visit', slot, matter: '경사로 상담' }
    const booked = (await letters(town)).length
    expect((await citizen.post(`${base}/appointments/new`, { ...booking, ...CONTACT })).statusCode).toBe(303)
    const page = (await citizen.get(`${base}/mine`)).body
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await citizen.post(`${base}/mine/cancellation`, { _csrf: csrf })
    const told = (await mailed(booked)).filter((one) => one.to !== CONTACT.email)
    expect(told.map((one) => one.subject.replace(/ \(.*/, ''))).toEqual([
      '[용인시] 새 상담 예약이 있습니다.',
      '[용인시] 예약한 사람이 상담을 취소했습니다.',
    ])
    for (const { body } of told)
      for (const own of ['봄하늘', '2222', '경사로 상담']) expect(body).not.toContain(own)
  })
})

describe('personal data in counsel, Article 17(1)', () => {
  it('Article 17(1): in a question it is refused or warned of, masked at a press or sent when it is needed', async () => {
    const citizen = town.asStranger()
    const send = (body: string, more: Record<string, string> = {}) =>
      citizen.post(`${base}/questions/new`, { ...QUESTION, ...CONTACT, body, ...more })
    const refused = await send('제 번호는 900101-1234567입니다.')
    expect([refused.statusCode, refused.body.includes('주민등록번호')]).toEqual([422, true])
    const warned = await send('옆집 010-9876-5432로 물어보세요.')
    expect(warned.statusCode).toBe(422)
    for (const says of ['개인정보가 들어 있습니다', '010-9876-5432', '이대로 보내기', '개인정보 가리기'])
      expect(warned.body).toContain(says)
    const masked = await send('옆집 010-9876-5432로 물어보세요.', { personal: 'mask' })
    expect(masked.body).toContain('010-****-5432')
    expect(masked.body).not.toContain('010-9876-5432')
    expect((await send('옆집 010-9876-5432로 물어보세요.', { personal: 'keep' })).statusCode).toBe(303)
  })

  it('Article 17(1): an appointment’s matter and a counselor’s answer are looked over too', async () => {
    const citizen = town.asStranger()
    const slot = 'roads-2|2026-11-27T02:00:00.000Z'
    const booking = { field: 'roads', way: 'visit', slot, matter: '카드 4111 1111 1111 1111' }
    const refused = await citizen.post(`${base}/appointments/new`, { ...booking, ...CONTACT })
    expect([refused.statusCode, refused.body.includes('카드번호')]).toEqual([422, true])
    const warned = await citizen.post(`${base}/appointments/new`, {
      ...booking,
      ...CONTACT,
      matter: '12가 3456 차',
    })
    expect([warned.statusCode, warned.body.includes('이대로 보내기')]).toEqual([422, true])
    const { number } = await asked()
    const answer = await act(number, 'answer', { text: '900101-1234567을 확인했습니다.', given: 'yes' })
    expect([answer.statusCode, answer.body.includes('주민등록번호')]).toEqual([422, true])
  })
})
