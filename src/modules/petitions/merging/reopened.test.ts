import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED, WRITTEN } from '#test/answering.ts'
import { deskOf, errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { mergedIn } from '#test/merged.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
const WRONG = '공사 날짜를 잘못 알려 드렸습니다.'
const AGAIN = { ...WRITTEN, text: '12월 20일까지 놓겠습니다.', publicText: '12월 20일까지 놓기로 했습니다.' }
const REFUSED = {
  ...WRITTEN,
  text: '계획이 확정되지 않아 발급하지 못합니다.',
  publicText: '발급하지 않았습니다.',
  outcome: 'refused',
  reason: '계획이 확정되지 않았습니다.',
  remedy: '이의신청을 할 수 있습니다.',
}
const OBJECTS = {
  purport: '발급해 주세요.',
  objectReason: '제 땅은 확정되었습니다.',
  objectAddress: '처인구 1',
}
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads, head]) await appointSomebody(town.deps, post)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const row = (number: string) =>
  town.db.selectFrom('petitions.petition').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
const toldOf = async (number: string) =>
  (await letters(town)).filter((one) => one.subject.includes(`(${number})`))
const lastTold = async (number: string) => (await toldOf(number)).at(-1)?.body ?? ''
const shown = async (number: string) => (await town.asStranger().get(`/petitions/${number}`)).body
const actsOf = async (number: string) =>
  (
    await town.db.selectFrom('petitions.move').select('act').where('petition_number', '=', number).execute()
  ).map((one) => one.act)

async function answered({ kind = 'inconvenience-road', answer = WRITTEN as Record<string, string> } = {}) {
  const { must } = deskOf(town)
  const merged = await mergedIn(town, { kind, assigned: roads })
  await must(roads, merged.lead, 'answer', { ...answer, ...SUBMITTED })
  await must(head, merged.lead, 'approval')
  return merged
}

describe('what was answered together is taken up again (reading reopenedTogether)', () => {
  it('CPTA 5(1): each that got the answer is processed again and told, answered again, and keeps what stood', async () => {
    const { act, must, dueOf, see, asPetitioner } = deskOf(town)
    const { lead, members } = await answered()
    const [member, closed, corrected] = members as [string, string, string]
    await town.db
      .updateTable('petitions.petition')
      .set({ stage: 'closed' })
      .where('number', '=', closed)
      .execute()
    const correction = { ...WRITTEN, text: '이 집 앞은 12월 1일입니다.', why: WRONG, keepsPublic: 'yes' }
    await must(roads, corrected, 'correction', { ...correction, ...SUBMITTED })
    await must(head, corrected, 'approval')

    const page = (await see(head, lead)).body
    expect(page).toContain('함께 다시 처리할 수 있는 민원 2건')
    expect(page).toMatch(new RegExp(`답변이 그대로인 민원 2건[\\s\\S]*${closed}[\\s\\S]*이미 종결`))
    expect(page).toMatch(new RegExp(`${corrected}[\\s\\S]*따로 답변하거나 답변을 바로잡았습니다`))
    const unsaid = await act(head, lead, 'reopening', { reopenReason: WRONG })
    expect(unsaid.statusCode).toBe(422)
    expect(errorsOf(unsaid.body)).toContain('함께 다시 처리할지 골라 주세요')
    expect(unsaid.body).toContain(WRONG)

    town.setClock('2026-11-25T10:00:00+09:00')
    await must(head, lead, 'reopening', { reopenReason: WRONG, reopenWhom: 'all' })
    expect((await row(lead)).stage).toBe('processing')
    expect((await row(member)).stage).toBe('merged')
    expect((await row(closed)).stage).toBe('closed')
    expect((await row(corrected)).stage).toBe('decided')
    // 3 days anew from 25 November 10:00
    for (const one of [lead, member]) {
      expect(await dueOf(one)).toBe('2026-11-30')
      expect(await lastTold(one)).toMatch(/다시 처리합니다[\s\S]*잘못 알려[\s\S]*2026년 11월 30일/)
      expect(await shown(one)).not.toContain(WRITTEN.publicText)
      expect(await shown(one)).toContain('2026년 11월 30일')
      const own = await (await asPetitioner(one)).see()
      expect(own).toContain(WRITTEN.text)
      expect(own).toContain('앞서 보낸 답변')
    }
    expect(await lastTold(corrected)).not.toContain('다시 처리합니다')
    const before = await town.db
      .selectFrom('petitions.reopening')
      .select(['nth', 'answer'])
      .where('petition_number', '=', member)
      .execute()
    expect(before).toEqual([{ nth: 1, answer: WRITTEN.text }])

    await must(roads, lead, 'answer', { ...AGAIN, ...SUBMITTED })
    await must(head, lead, 'approval')
    expect((await row(member)).stage).toBe('decided')
    expect(await lastTold(member)).toContain('함께 답변했습니다')
    expect(await shown(member)).toContain(AGAIN.publicText)
    expect(await shown(corrected)).not.toContain(AGAIN.publicText)
    expect((await actsOf(member)).slice(-2)).toEqual(['reopen-merged', 'answer-merged'])
  })

  it('CPTA-ED 21(1): what is extended after a reopening is told the day that is reckoned, for each', async () => {
    const { act, must, dueOf } = deskOf(town)
    const { lead, members } = await answered()
    town.setClock('2026-12-07T10:00:00+09:00')
    await must(head, lead, 'reopening', { reopenReason: WRONG, reopenWhom: 'all' })
    // 3 days from Monday 7 December 10:00 end on Thursday, one day more on Friday
    expect(await dueOf(lead)).toBe('2026-12-10')
    await must(roads, lead, 'extension', { extendBy: '1', extendReason: '공사가 깁니다.' })
    for (const one of [lead, ...members]) {
      expect(await dueOf(one)).toBe('2026-12-11')
      const { due_on: recorded } = await town.db
        .selectFrom('petitions.extension')
        .select('due_on')
        .where('petition_number', '=', one)
        .executeTakeFirstOrThrow()
      expect(recorded).toBe('2026-12-11')
      expect(await lastTold(one)).toContain('2026년 12월 11일')
    }
    // two extensions in all, before a reopening or after it
    await must(roads, lead, 'answer', { ...AGAIN, ...SUBMITTED })
    await must(head, lead, 'approval')
    await must(head, lead, 'reopening', { reopenReason: WRONG, reopenWhom: 'one' })
    const second = await act(roads, lead, 'extension', { extendBy: '1', extendReason: '공사가 깁니다.' })
    expect(errorsOf(second.body)).toContain('동의')
  })

  it('CPTA 35(1): the lead’s reason may be its own; then the others keep their answer and hear nothing', async () => {
    const { must } = deskOf(town)
    const { lead, members } = await answered()
    const before = (await letters(town)).length
    await must(head, lead, 'reopening', { reopenReason: WRONG, reopenWhom: 'one' })
    expect((await letters(town)).length).toBe(before + 1)
    await must(roads, lead, 'answer', { ...AGAIN, ...SUBMITTED })
    await must(head, lead, 'approval')
    for (const one of members) {
      expect((await row(one)).stage).toBe('decided')
      expect(await shown(one)).toContain(WRITTEN.publicText)
    }
  })

  it('CPTA 35(1), 35(2): one member’s objection to the common refusal touches nobody else', async () => {
    const { act, must, asPetitioner, see } = deskOf(town)
    const { lead, members } = await answered({ kind: 'land-use-plan', answer: REFUSED })
    const [member, other] = members as [string, string]
    const everybody = [lead, ...members.slice(1)]
    const before = new Map(await Promise.all(everybody.map(async (one) => [one, await row(one)] as const)))
    const lettersBefore = (await letters(town)).length
    await (await asPetitioner(member)).post('objection', OBJECTS)
    expect((await see(head, other)).body).not.toContain(OBJECTS.objectReason)
    // reopening before the decision would leave the objection without one
    expect((await act(head, member, 'reopening', { reopenReason: WRONG })).statusCode).toBe(422)
    expect((await see(head, lead)).body).toMatch(new RegExp(`${member}[\\s\\S]*이의신청을 했습니다`))
    const decision = {
      objectionOutcome: 'granted',
      objectionDecision: '옳습니다.',
      objectionAppeal: '90일 안에',
    }
    await must(head, member, 'objection-decision', decision)
    await must(head, member, 'reopening', { reopenReason: '이의신청을 받아들였습니다.' })
    expect(await row(member)).toMatchObject({ stage: 'processing', merged_into: null })
    for (const one of everybody) expect(await row(one)).toEqual(before.get(one))
    expect((await letters(town)).length).toBe(lettersBefore + 3)

    town.setClock('2026-11-25T10:00:00+09:00')
    // refused again: the new refusal may be objected to, as its letter says
    await must(roads, member, 'answer', { ...REFUSED, ...SUBMITTED })
    await must(head, member, 'approval')
    expect(await lastTold(member)).toContain('이의신청은')
    const again = await (await asPetitioner(member)).post('objection', {
      ...OBJECTS,
      purport: '다시 살펴 주세요.',
    })
    expect(again.statusCode).toBe(303)
    expect(await lastTold(member)).toContain('이의신청을 받았습니다')
    expect((await (await asPetitioner(member)).post('objection', OBJECTS)).statusCode).toBe(422)
    const list = (await (await town.asPost(head)).get('/office/objections')).body
    expect(list.split(`/office/petitions/${member}"`)).toHaveLength(3)
    for (const one of everybody) expect(await row(one)).toEqual(before.get(one))
  })

  it('twice at once: each is reopened once and told once', async () => {
    const { act } = deskOf(town)
    const { lead, members } = await answered()
    const before = (await letters(town)).length
    const form = { reopenReason: WRONG, reopenWhom: 'all' }
    const done = await Promise.all([1, 2].map(() => act(head, lead, 'reopening', form)))
    expect(done.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await letters(town)).length).toBe(before + 5)
    for (const one of members) expect((await row(one)).stage).toBe('merged')
  })

  it('reopened and objected at once: the objection is decided first, or is to nothing any more', async () => {
    const { act, asPetitioner } = deskOf(town)
    const { lead, members } = await answered({ kind: 'land-use-plan', answer: REFUSED })
    const member = members[1] as string
    const petitioner = await asPetitioner(member)
    const [reopened, objected] = await Promise.all([
      act(head, lead, 'reopening', { reopenReason: WRONG, reopenWhom: 'all' }),
      petitioner.post('objection', OBJECTS),
    ])
    expect(reopened.statusCode).toBe(303)
    expect((await row(member)).stage).toBe(objected.statusCode === 303 ? 'decided' : 'merged')
    expect((await row(members[0] as string)).stage).toBe('merged')
  })
})
