import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHoliday } from '#kernel/holidays.ts'
import { localDate } from '#kernel/time.ts'
import { deskOf } from '#test/desk.ts'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { moveDueDates } from '../due/move-due.job.ts'
import { seedExaminer } from '../designations/seed-examiner.act.ts'
import { reminderGoesTo } from './reminder.rule.ts'
import { reminders } from './reminders.job.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
let number: string
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head', 'waste-1'])
    await appointSomebody(town.deps, post)
  desk = deskOf(town)
  number = await desk.assigned()
})
afterAll(() => town?.close())

/** What the job mails at a moment. */
async function mailedAt(moment: string) {
  town.setClock(moment)
  const before = (await letters(town)).length
  await reminders.run(town.deps, {})
  return (await letters(town)).slice(before)
}
const emailOf = async (post: string) => {
  const { staffId } = await town.asPost(post)
  const staff = await town.db
    .selectFrom('accounts.staff')
    .select('email')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
  return staff.email
}

describe('the head is reminded of what is overdue', () => {
  it('CPTA-ED 28(2): due on 27 November 10:00; nothing at 9:59, one reminder to the head afterwards, and only one', async () => {
    expect(await mailedAt('2026-11-27T09:59:00+09:00')).toEqual([])
    const [mail, ...more] = await mailedAt('2026-11-30T09:10:00+09:00')
    expect(more).toEqual([])
    expect(mail?.to).toBe(await emailOf('roads-head'))
    expect(mail?.body).toContain(`신청번호: ${number}`)
    for (const secret of [KIM.title, KIM.name, '의자']) expect(mail?.body).not.toContain(secret)
    expect(await mailedAt('2026-11-30T09:11:00+09:00')).toEqual([])
    expect(await mailedAt('2026-12-15T09:10:00+09:00')).toEqual([])
  })

  it('CPTA-ED 28(2): it stands on the worklist and on the case, and can be printed with its facts', async () => {
    town.setClock('2026-12-01T10:00:00+09:00')
    const head = await town.asPost('roads-head')
    const worklist = (await head.get('/office')).body
    expect(worklist).toContain('처리기한이 지나 독촉한 민원이 1건 있습니다')
    expect((await head.get('/office/reminders')).body).toContain(number)
    expect((await desk.see('roads-1', number)).body).toContain(`/office/petitions/${number}/reminders/1`)
    const form = (await desk.see('roads-head', number, 'reminders/1')).body
    // 27 November to 30 November: one working day
    for (const fact of [
      'R2026-000001',
      KIM.title,
      '2026년 11월 27일',
      '근무일 1일',
      '도로관리과',
      '제28조제2항',
    ])
      expect(form).toContain(fact)
    expect((await desk.see('roads-head', number, 'reminders/2')).statusCode).toBe(404)
    expect((await desk.see('waste-1', number, 'reminders/1')).statusCode).toBe(403)
    const other = await (await town.asPost('waste-1')).get('/office/reminders')
    expect(other.body).not.toContain(number)
  })

  it('Article 17(1): who opens the reminder or the account of the due date is on record', async () => {
    const opened = async () =>
      (
        await town.db
          .selectFrom('privacy.access_record')
          .select('actor')
          .where('about', '=', `petition:${number}`)
          .execute()
      ).length
    const before = await opened()
    for (const path of ['due', 'reminders/1'])
      expect((await desk.see('roads-1', number, path)).statusCode).toBe(200)
    expect(await opened()).toBe(before + 2)
  })
  it('CPTA-ED 28(2): nobody outside reads of it; within, it is in the history', async () => {
    expect((await town.asStranger().get(`/petitions/${number}`)).body).not.toContain('독촉')
    expect(await (await desk.asPetitioner(number)).see()).not.toContain('독촉')
    expect((await desk.see('roads-1', number)).body).toContain('독촉')
  })

  it('CPTA-ED 28(2): a due date that moved and passed again is reminded of again', async () => {
    const holiday = { day: localDate('2026-11-27'), name: '임시공휴일' }
    await town.transact((tx) => addHoliday(tx, { ...holiday, by: { id: 'system:test', from: 'test' } }))
    await moveDueDates.run(town.deps, holiday)
    expect(await desk.dueOf(number)).toBe('2026-11-30')
    const mails = await mailedAt('2026-12-16T09:10:00+09:00')
    expect(mails.filter((one) => one.subject.includes(number))).toHaveLength(1)
    expect((await desk.see('roads-head', number, 'reminders/2')).statusCode).toBe(200)
  })

  it('CPTA-ED 28(2): where the head is the examiner, it goes to the post that handles it', async () => {
    town.setClock('2026-12-16T10:00:00+09:00')
    const another = await desk.assigned()
    const at = town.clock.now()
    await town.transact((tx) => seedExaminer(tx, 'roads-head', at))
    const mails = await mailedAt('2026-12-28T09:10:00+09:00')
    expect(mails.map((one) => one.to)).toEqual([await emailOf('roads-1')])
    expect((await desk.see('roads-1', another, 'reminders/1')).body).toContain('도로관리과')
    expect(reminderGoesTo({ headPostId: undefined, postId: 'a-1', examiners: [] })).toBe('a-1')
    expect(reminderGoesTo({ headPostId: 'a', postId: null, examiners: ['a'] })).toBe('a')
  })

  it('CPTA-ED 28(2): what the petition desk still has is the head’s of its department', async () => {
    const waiting = await fileOne(town)
    await desk.must('civil-affairs-desk-1', waiting, 'receipt')
    await appointSomebody(town.deps, 'civil-affairs-head')
    const mails = await mailedAt('2027-01-20T09:10:00+09:00')
    expect(mails.map((one) => one.to)).toEqual([await emailOf('civil-affairs-head')])
  })
})
