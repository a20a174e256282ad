import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHoliday } from '#kernel/holidays.ts'
import { instant, localDate } from '#kernel/time.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { counsel } from '../counsel.ts'
import { book } from './book.act.ts'
import { closeCounselOn } from './close-on-holiday.job.ts'
import { remindOfCounsel } from './remind.job.ts'

let town: Town
const NEW = '/petitions/counsel/appointments/new'
const BY = { id: 'system:test', from: 'test' }
beforeAll(async () => {
  town = await openTown()
  for (const post of ['roads-1', 'civil-affairs-head']) await appointSomebody(town.deps, post)
  const designation = {
    role: 'counselor',
    fieldId: 'roads',
    postId: 'roads-1',
    fromOn: town.clock.today(),
    untilOn: null,
  } as const
  await town.transact((tx) =>
    counsel.acts.designate(tx, {
      ...designation,
      documentNo: '민원여권과-1',
      ground: '조례',
      by: BY,
      at: town.clock.now(),
    }),
  )
  const desk = await town.asPost('roads-1')
  // Thursdays 10:00 to 12:00
  const week = { weekday: '4', opens: '10:00', closes: '12:00', slot: '30' }
  await desk.post('/office/counsel/hours', week)
})
afterAll(() => town?.close())

const slot = (time: string) => `roads-1|${new Date(`${time}:00+09:00`).toISOString()}`
const FORM = {
  field: 'roads',
  way: 'visit',
  matter: '도로 점용을 상담합니다.',
  name: '봄하늘',
  toldBy: 'sms',
  email: '',
  phone: '010-2222-3333',
}
async function booked(time: string, given: Partial<typeof FORM> = {}) {
  const citizen = town.asStranger()
  const res = await citizen.post(NEW, { ...FORM, ...given, slot: slot(time) })
  const page = (await citizen.get('/petitions/counsel/mine?done=booked')).body
  return {
    citizen,
    res,
    page,
    number: /A2026-\d{6}/.exec(page)?.[0] ?? '',
    csrf: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '',
  }
}
const offered = async (day: string) => (await town.asStranger().get(`${NEW}?field=roads&day=${day}`)).body

describe('an appointment with a counselor, Article 11(1)', () => {
  it('Article 11(1): booked in a free slot, told, in the calendar file and on the counselor’s list of the day', async () => {
    expect(await offered('2026-11-26')).toContain('10:00–10:30')
    const { citizen, res, page, number } = await booked('2026-11-26T10:00')
    expect(res.statusCode).toBe(303)
    for (const text of ['2026년 11월 26일(목) 10:00', '방문', FORM.matter, number])
      expect(page).toContain(text)
    expect((await letters(town)).at(-1)?.body).toMatch(
      /상담을 예약했습니다[\s\S]*11월 26일\(목\) 10:00[\s\S]*도로관리과/,
    )
    expect(await offered('2026-11-26')).not.toContain('10:00–10:30')
    const file = await citizen.get('/petitions/counsel/mine/appointment.ics')
    expect(file.headers['content-type']).toContain('text/calendar')
    for (const line of [
      'DTSTART:20261126T010000Z',
      'DTEND:20261126T013000Z',
      'STATUS:CONFIRMED',
      `UID:${number}@localhost`,
    ])
      expect(file.body).toContain(`${line}\r\n`)
    for (const line of file.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const day = (await (await town.asPost('roads-1')).get('/office/counsel/appointments?day=2026-11-26')).body
    for (const text of ['10:00–10:30', FORM.name, FORM.phone, FORM.matter]) expect(day).toContain(text)
  })

  it('Article 11(1): of two at once one has the time, the other is offered others with everything typed', async () => {
    const both = await Promise.all([booked('2026-11-26T10:30'), booked('2026-11-26T10:30', { name: '가을' })])
    expect(new Set(both.map((one) => one.res.statusCode))).toEqual(new Set([303, 422]))
    const lost = both.find((one) => one.res.statusCode === 422)
    for (const text of ['다른 사람이 예약한 시간', '11:00–11:30', FORM.matter])
      expect(lost?.res.body).toContain(text)
    expect(lost?.res.body).not.toContain('10:30–11:00')
  })

  it('Article 11(1): whoever comes while the other is still booking waits and is refused, not answered with a fault', async () => {
    const { clock, deps } = town
    const asker = { name: '겨울', email: 'winter@example.kr', phone: undefined, toldBy: 'mail' } as const
    const startsAt = instant('2026-12-03T11:30:00+09:00')
    const wanted = {
      fieldId: 'roads',
      postId: 'roads-1',
      startsAt,
      way: 'visit',
      lang: 'ko',
      matter: '…',
    } as const
    const booking = { ...wanted, asker, from: '10.0.0.1', at: clock.now() }
    const { other } = await town.transact(async (tx) => {
      await book(tx, deps, booking)
      const other = town.transact((tx2) => book(tx2, deps, booking))
      await new Promise((later) => setTimeout(later, 300))
      return { other }
    })
    expect(await other).toEqual({ ok: false, refusal: 'taken' })
  })

  it('Article 11(1): the database itself refuses two appointments of one counselor that overlap', async () => {
    const row = await town.db
      .selectFrom('petitions.counsel_appointment')
      .selectAll()
      .executeTakeFirstOrThrow()
    const contact = await town.db
      .selectFrom('petitions.counsel_contact')
      .selectAll()
      .executeTakeFirstOrThrow()
    const number = 'A2026-999999'
    await town.db
      .insertInto('petitions.counsel_contact')
      .values({ ...contact, number })
      .execute()
    const overlapping = {
      ...row,
      number,
      starts_at: instant('2026-11-26T01:15:00Z'),
      ends_at: instant('2026-11-26T01:45:00Z'),
    }
    await expect(
      town.db.insertInto('petitions.counsel_appointment').values(overlapping).execute(),
    ).rejects.toThrow(/counsel_appointment_apart/)
    await town.db
      .insertInto('petitions.counsel_appointment')
      .values({ ...overlapping, post_id: 'roads-2' })
      .execute()
    await town.db.deleteFrom('petitions.counsel_appointment').where('number', '=', number).execute()
  })

  it('what is not offered cannot be booked: another time, lunch, a made-up counselor, too late', async () => {
    for (const time of ['2026-11-26T12:30', '2026-11-27T10:00', '2026-11-26T10:10'])
      expect((await booked(time)).res.statusCode, time).toBe(422)
    const stranger = town.asStranger()
    expect((await stranger.post(NEW, { ...FORM, slot: 'parks-1|2026-11-26T02:00:00.000Z' })).statusCode).toBe(
      422,
    )
    expect((await stranger.post(NEW, { ...FORM, slot: 'roads-1|nonsense' })).statusCode).toBe(422)
    expect(
      (await booked('2026-11-26T11:00', { way: 'phone', toldBy: 'mail', email: 'a@example.kr', phone: '' }))
        .res.body,
    ).toContain('전화번호를 입력해 주세요')
    town.setClock('2026-11-26T09:30:00+09:00')
    expect((await booked('2026-11-26T11:00')).res.statusCode).toBe(422)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('Article 11(1): cancelled by the asker, the time is free again', async () => {
    const { citizen, csrf, number } = await booked('2026-12-03T10:00')
    expect(await offered('2026-12-03')).not.toContain('10:00–10:30')
    const done = await citizen.post('/petitions/counsel/mine/cancellation', { _csrf: csrf })
    expect(done.headers.location).toContain('done=cancelled')
    expect(await offered('2026-12-03')).toContain('10:00–10:30')
    expect((await letters(town)).at(-1)?.subject).toContain(number)
    expect((await citizen.post('/petitions/counsel/mine/cancellation', { _csrf: csrf })).statusCode).toBe(422)
    expect((await booked('2026-12-03T10:00')).res.statusCode).toBe(303)
  })

  it('Article 11(1): cancelled by the counselor with a reason, which is told; another counselor may not', async () => {
    const { citizen, number } = await booked('2026-12-03T10:30')
    const desk = await town.asPost('roads-1')
    const form = { number, day: '2026-12-03' }
    const without = await desk.post('/office/counsel/appointments/cancellation', { ...form, reason: '' })
    expect(without.body).toContain('취소하는 이유를 적어 주세요')
    expect(
      (
        await (
          await town.asPost('civil-affairs-head')
        ).post('/office/counsel/appointments/cancellation', { ...form, reason: '…' })
      ).statusCode,
    ).toBe(403)
    expect(
      (
        await desk.post('/office/counsel/appointments/cancellation', {
          ...form,
          reason: '출장이 생겼습니다.',
        })
      ).statusCode,
    ).toBe(303)
    expect((await letters(town)).at(-1)?.body).toMatch(/취소했습니다[\s\S]*출장이 생겼습니다/)
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain('출장이 생겼습니다')
    expect((await citizen.get('/petitions/counsel/mine/appointment.ics')).body).toContain('STATUS:CANCELLED')
  })

  it('Article 11(1): the day before, whoever booked earlier is reminded once; who cancelled is not', async () => {
    const kept = await booked('2026-12-10T10:00')
    const gone = await booked('2026-12-10T10:30')
    await gone.citizen.post('/petitions/counsel/mine/cancellation', { _csrf: gone.csrf })
    const reminders = async () => (await letters(town)).filter((one) => one.subject.includes('내일 상담'))
    town.setClock('2026-12-08T09:00:00+09:00')
    await remindOfCounsel.run(town.deps, {})
    expect(await reminders()).toEqual([])
    town.setClock('2026-12-09T09:00:00+09:00')
    const today = await booked('2026-12-10T11:00')
    town.setClock('2026-12-09T10:00:00+09:00')
    for (let times = 0; times < 2; times += 1) await remindOfCounsel.run(town.deps, {})
    expect((await reminders()).map((one) => /A2026-\d{6}/.exec(one.subject)?.[0])).toEqual([kept.number])
    expect(today.number).not.toBe('')
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('Article 11(1): an absence and a holiday that is added later take the time away; what was booked is pointed at, and cancelled by the holiday with a notice', async () => {
    expect(await offered('2026-12-17')).toContain('10:00–10:30')
    const { citizen, number } = await booked('2026-12-17T10:00')
    const desk = await town.asPost('roads-1')
    const away = { day: '2026-12-17', kind: 'away', dayOpens: '10:00', dayCloses: '11:00' }
    const res = await desk.post('/office/counsel/hours/days', away)
    expect(res.headers.location).toContain('booked=1')
    const page = await offered('2026-12-17')
    expect(page).not.toContain('10:30–11:00')
    expect(page).toContain('11:00–11:30')
    await town.transact((tx) => addHoliday(tx, { day: localDate('2026-12-17'), name: '임시공휴일', by: BY }))
    expect(await offered('2026-12-17')).not.toContain('2026년 12월 17일(목)')
    expect((await desk.get('/office/counsel/appointments?day=2026-12-17')).body).toContain(
      '쉬는 날입니다 (임시공휴일)',
    )
    const before = (await letters(town)).length
    for (let times = 0; times < 2; times += 1)
      await closeCounselOn.run(town.deps, { day: localDate('2026-12-17'), name: '임시공휴일' })
    const told = (await letters(town)).slice(before)
    expect(told.map((one) => one.subject)).toEqual([expect.stringContaining(number)])
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain('쉬는 날(임시공휴일)이 되었습니다')
  })

  it('Article 11(1): a counselor with appointments to come is not released before they are cancelled', async () => {
    const head = await town.asPost('civil-affairs-head')
    const { id } = await town.db.selectFrom('petitions.designation').select('id').executeTakeFirstOrThrow()
    const releasing = { id: String(id), releaseDocumentNo: '민원여권과-2', releaseGround: '인사이동' }
    const res = await head.post('/office/designations/release', releasing)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('상담 예약이 남아 있습니다')
  })
})
