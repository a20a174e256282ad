import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { deskOf } from '#test/desk.ts'
import { fileOne, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
const ANSWER = { text: '야간 공사를 멈추었습니다.', publicTitle: '야간 공사', publicText: '멈추었습니다.' }
let people = 0
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads, head]) await appointSomebody(town.deps, post)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

/** Filed by somebody new, and received. */
async function received({ kind = 'inconvenience-road', name = '' } = {}): Promise<string> {
  people += 1
  const number = await fileOne(town, {
    kind,
    name: name || `주민${people}`,
    email: `t${people}@example.kr`,
    phone: `010-4000-${String(people).padStart(4, '0')}`,
  })
  const { must } = deskOf(town)
  if (kind === 'land-use-plan') await must(desk, number, 'payment', { paymentReason: '창구에서 받음' })
  await must(desk, number, 'receipt')
  return number
}
const four = () => Promise.all([1, 2, 3, 4].map(() => received()))
const joined = (numbers: readonly string[]) =>
  Object.fromEntries(numbers.map((one, at) => [`join${at + 1}`, one]))
const row = (number: string) =>
  town.db.selectFrom('petitions.petition').selectAll().where('number', '=', number).executeTakeFirstOrThrow()

describe('what is merged, and everything else that happens to a petition', () => {
  it('Article 10(3), Article 17(1): the public answer names nobody that it answers', async () => {
    const { must, act } = deskOf(town)
    const [lead, member] = [await received(), await received({ name: '남궁서연' })]
    await must(desk, lead, 'merging', joined([member, ...(await four())]))
    await must(desk, lead, 'assignment', { post: roads })
    const named = { ...ANSWER, publicText: '남궁서연 씨 집 앞 공사를 멈추었습니다.' }
    const refused = await act(roads, lead, 'answer', { ...named, ...SUBMITTED })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('민원인 이름')
    const masked = await act(roads, lead, 'answer/masked', { ...named, of: 'public' })
    expect(masked.body).not.toContain('남궁서연 씨')
    await must(roads, lead, 'answer', { ...ANSWER, ...SUBMITTED })
    await must(head, lead, 'approval')
    expect((await row(member)).stage).toBe('decided')
  })

  it('CPTA 21, CPTA 27(3): a statutory petition is not answered with one of another kind', async () => {
    const { act, must } = deskOf(town)
    const [lead, permit] = [await received(), await received({ kind: 'land-use-plan' })]
    const others = await four()
    const refused = await act(desk, lead, 'merging', joined([permit, ...others]))
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('법정민원은 같은 종류끼리만')
    expect((await row(permit)).stage).toBe('received')
    await must(desk, lead, 'merging', joined(others))
  })

  it('CPTA-ED 20: a petition whose period stands still is merged when that has ended', async () => {
    const { act, must } = deskOf(town)
    const [lead, stopped] = [await received(), await received({ kind: 'inquiry-procedure' })]
    await must(desk, stopped, 'assignment', { post: roads })
    await must(roads, stopped, 'stop', { stopFor: 'expert_review', stopLaw: '', stopSays: '검토합니다.' })
    const numbers = joined([stopped, ...(await four())])
    expect((await act(desk, lead, 'merging', numbers)).statusCode).toBe(422)
    await must(roads, stopped, 'stop-end', { stopEnded: 'expert_review' })
    await must(desk, lead, 'merging', numbers)
    expect((await row(stopped)).stage).toBe('merged')
  })

  it('CPTA 27: an answer that was on its way before the merger is a draft again after it', async () => {
    const { act, must, assigned } = deskOf(town)
    const [lead, one] = [await received(), await assigned()]
    await must(roads, one, 'answer', { ...ANSWER, ...SUBMITTED })
    await must(desk, lead, 'merging', joined([one, ...(await four())]))
    await must(desk, one, 'unmerging', { apart: '취지가 다릅니다.' })
    await must(desk, one, 'assignment', { post: roads })
    expect((await act(head, one, 'approval')).statusCode).toBe(422)
    expect((await row(one)).stage).toBe('processing')
  })

  it('CPTA 22(2): who answers for several sees first what one of them has changed', async () => {
    const { act, must, asPetitioner } = deskOf(town)
    const [lead, ...others] = [await received(), ...(await four())]
    const member = others[0] as string
    await must(desk, lead, 'merging', joined(others))
    await must(desk, lead, 'assignment', { post: roads })
    await must(roads, lead, 'answer', { ...ANSWER, ...SUBMITTED })
    const { version } = await row(lead)
    const changed = { newTitle: '공사 먼지도 심합니다', newBody: '소음보다 먼지가 더 심합니다.' }
    expect((await (await asPetitioner(member)).post('change', changed)).statusCode).toBe(303)
    const stale = await act(head, lead, 'approval', { version: String(version) })
    expect(stale.statusCode).toBe(409)
    expect((await act(head, lead, 'approval')).statusCode).toBe(422)
    await must(roads, lead, 'answer', { ...ANSWER, ...SUBMITTED })
    await must(head, lead, 'approval')
    expect((await row(member)).stage).toBe('decided')
  })

  it('CPTA 27: what corrects the common answer corrects it for each that got it, and tells each', async () => {
    const { must } = deskOf(town)
    const [lead, ...others] = [await received(), ...(await four())]
    await must(desk, lead, 'merging', joined(others))
    await must(desk, lead, 'assignment', { post: roads })
    await must(roads, lead, 'answer', { ...ANSWER, ...SUBMITTED })
    await must(head, lead, 'approval')
    const correct = async (number: string, text: string) => {
      const correction = { text, publicTitle: '야간 공사', publicText: text, why: '날짜가 틀렸습니다.' }
      await must(roads, number, 'correction', { ...correction, ...SUBMITTED, keepsPublic: 'yes' })
      await must(head, number, 'approval')
    }
    const [other, own] = others as [string, string]
    await correct(own, '이 집 앞은 12월에 끝납니다.')
    const before = (await letters(town)).length
    await correct(lead, '12월 3일까지 멈춥니다.')
    const shown = async (number: string) => (await town.asStranger().get(`/petitions/${number}`)).body
    for (const one of [lead, other]) expect(await shown(one)).toContain('12월 3일까지 멈춥니다.')
    expect(await shown(own)).not.toContain('12월 3일까지')
    const told = (await letters(town)).slice(before)
    expect(told.filter((one) => one.body.includes('날짜가 틀렸습니다.'))).toHaveLength(4)
  })

  it('CPTA 19: the page of a due date counts a petition’s own days, merged or not, and adds up', async () => {
    const { must, asPetitioner, assigned } = deskOf(town)
    const lead = await assigned()
    await must(roads, lead, 'extension', { extendBy: '2', extendReason: '공사가 깁니다.' })
    const petitioner = await asPetitioner(lead)
    expect(await petitioner.see('due')).toContain('24시간 + 16시간 = 40시간')
    await must(desk, lead, 'merging', joined(await four()))
    const page = await petitioner.see('due')
    expect(page).toContain('24시간 + 16시간 = 40시간')
  })

  it('CPTA 19: of what was withdrawn while its period stood still nothing more is promised', async () => {
    const { must, asPetitioner, assigned } = deskOf(town)
    const stopped = await assigned({ kind: 'inquiry-procedure' })
    await must(roads, stopped, 'stop', { stopFor: 'expert_review', stopLaw: '', stopSays: '검토합니다.' })
    const petitioner = await asPetitioner(stopped)
    expect(await petitioner.see('due')).toContain('다시 세어 알려 드립니다')
    await petitioner.post('withdrawal', {})
    expect(await petitioner.see('due')).not.toContain('다시 세어 알려 드립니다')
  })
})
