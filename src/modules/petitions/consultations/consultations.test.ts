import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { deskOf, errorsOf } from '#test/desk.ts'
import { KIM } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head', 'parks-1', 'waste-1'])
    await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const ask = (more: Record<string, string> = {}) => ({
  consulted: 'parks-1',
  question: '그 자리가 공원 안인가요?',
  replyBy: '2026-11-26',
  ...more,
})
async function asked(more: Record<string, string> = {}) {
  const number = await desk.assigned()
  await desk.must('roads-1', number, 'consultation', ask(more))
  const { id } = await town.db
    .selectFrom('petitions.consultation')
    .select('id')
    .where('petition_number', '=', number)
    .executeTakeFirstOrThrow()
  return { number, at: `/office/consultations/${id}` }
}
const see = async (post: string, url: string) => (await town.asPost(post)).get(url)
const send = async (post: string, url: string, form: Record<string, string>) =>
  (await town.asPost(post)).post(url, form)

describe('another department is asked', () => {
  it('CPTA 20(1): it stands on the other department’s desk, is answered, and the asker reads the reply; the period goes on', async () => {
    const { number, at } = await asked()
    expect((await see('parks-1', '/office')).body).toContain('협의 요청이 1건')
    expect((await see('parks-1', '/office/consultations')).body).toContain(number)
    expect((await see('parks-1', at)).body).toContain('그 자리가 공원 안인가요?')
    expect((await send('parks-1', `${at}/reply`, { reply: '' })).statusCode).toBe(422)
    expect((await send('parks-1', `${at}/reply`, { reply: '네, 공원입니다.' })).statusCode).toBe(303)
    expect((await desk.see('roads-1', number)).body).toContain('네, 공원입니다.')
    expect(await desk.dueOf(number)).toBe('2026-11-27')
    expect((await send('parks-1', `${at}/reply`, { reply: '아니요' })).statusCode).toBe(422)
    expect((await see('parks-1', '/office')).body).not.toContain('협의 요청이')
  })

  it('CPTA 20(2): the reply period lies within the period of the petition, which ends on 27 November', async () => {
    const number = await desk.assigned()
    for (const [replyBy, says] of [
      ['2026-11-28', '처리기한 안'],
      ['2026-11-23', '오늘이나 그 뒤'],
    ] as const) {
      const res = await desk.act('roads-1', number, 'consultation', ask({ replyBy }))
      expect(errorsOf(res.body)).toContain(says)
    }
    expect(
      (await desk.act('roads-1', number, 'consultation', ask({ consulted: 'roads-2' }))).statusCode,
    ).toBe(422)
    expect((await desk.act('roads-1', number, 'consultation', ask({ consulted: 'x' }))).statusCode).toBe(422)
    await desk.must('roads-1', number, 'consultation', ask({ replyBy: '2026-11-27' }))
  })

  it('Article 17(1): numbers that may not be collected are refused in question, reply and reasons, and all comes back', async () => {
    const { number, at } = await asked()
    const written = '900101-1234567 님의 땅인가요?'
    const question = await desk.act('roads-1', number, 'consultation', ask({ question: written }))
    expect([question.statusCode, errorsOf(question.body).includes('주민등록번호')]).toEqual([422, true])
    expect(question.body).toContain(written)
    const reply = await send('parks-1', `${at}/reply`, { reply: written })
    expect([reply.statusCode, errorsOf(reply.body).includes('주민등록번호')]).toEqual([422, true])
    expect(reply.body).toContain(written)
    const later = { until: '2026-11-28', why: written, state: '도면을 봅니다.' }
    expect(errorsOf((await send('parks-1', `${at}/later`, later)).body)).toContain('주민등록번호')
    expect((await send('parks-1', `${at}/reply`, { reply: '시의 땅입니다.' })).statusCode).toBe(303)
  })

  it('CPTA 20(3): longer once, by the reply period (2 days) at most, before it ends, with reason and state', async () => {
    const { number, at } = await asked()
    const later = { until: '2026-11-28', why: '현장을 봐야 합니다.', state: '도면을 확인했습니다.' }
    expect((await send('parks-1', `${at}/later`, { ...later, until: '2026-11-29' })).statusCode).toBe(422)
    expect((await send('parks-1', `${at}/later`, { ...later, until: '2026-11-26' })).statusCode).toBe(422)
    expect((await send('parks-1', `${at}/later`, { ...later, state: '' })).statusCode).toBe(422)
    expect((await send('parks-1', `${at}/later`, later)).statusCode).toBe(303)
    const page = (await desk.see('roads-1', number)).body
    for (const text of ['2026년 11월 28일', later.why, later.state]) expect(page).toContain(text)
    expect((await send('parks-1', `${at}/later`, { ...later, until: '2026-11-29' })).statusCode).toBe(422)
    const second = await asked()
    town.setClock('2026-11-27T09:00:00+09:00')
    const over = await send('parks-1', `${second.at}/later`, later)
    expect(errorsOf(over.body)).toContain('이미 지나')
    expect((await desk.see('roads-1', second.number)).body).toContain('회신 늦음')
    expect((await see('parks-1', '/office/consultations')).body).toContain('회신 늦음')
    expect(
      (await send('parks-1', `${second.at}/reply`, { reply: '늦었습니다. 공원입니다.' })).statusCode,
    ).toBe(303)
  })
})

describe('what the consulted department may read', () => {
  it('Article 10(3): the question alone, unless the asker shares the text; never name and contact, and not the case', async () => {
    const shared = await asked({ shareText: 'yes' })
    const bare = await asked()
    const [withText, without] = [(await see('parks-1', shared.at)).body, (await see('parks-1', bare.at)).body]
    for (const text of [KIM.title, '김량장동']) {
      expect(withText).toContain(text)
      expect(without).not.toContain(text)
    }
    for (const secret of [KIM.name, KIM.email, KIM.phone, '010-1234'])
      for (const page of [withText, without]) expect(page).not.toContain(secret)
    expect((await desk.see('parks-1', shared.number)).statusCode).toBe(403)
    expect((await desk.see('parks-1', shared.number, 'due')).statusCode).toBe(403)
  })
  it('Article 10(3): a third department reads nothing of it, nor answers', async () => {
    const { at } = await asked({ shareText: 'yes' })
    expect((await see('waste-1', at)).statusCode).toBe(403)
    expect((await send('waste-1', `${at}/reply`, { reply: '…' })).statusCode).toBe(403)
    expect((await see('waste-1', '/office/consultations')).body).toContain('회신할 협의 요청이 없습니다')
  })
  it('Article 10(3): what was supplied is shared by a choice of its own, and nothing once the petition has ended', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'supplement', { asks: '위치?', days: '7' })
    await (await desk.asPetitioner(number)).post('supplement', { supplement: '느티나무 아래입니다.' })
    const id = async () =>
      (
        await town.db
          .selectFrom('petitions.consultation')
          .select('id')
          .where('petition_number', '=', number)
          .orderBy('id', 'desc')
          .executeTakeFirstOrThrow()
      ).id
    await desk.must('roads-1', number, 'consultation', ask({ shareText: 'yes' }))
    expect((await see('parks-1', `/office/consultations/${await id()}`)).body).not.toContain('느티나무')
    await desk.must('roads-1', number, 'consultation', ask({ shareSupplements: 'yes' }))
    const at = `/office/consultations/${await id()}`
    expect((await see('parks-1', at)).body).toContain('느티나무')
    const answer = { text: '네.', publicTitle: '의자', publicText: '놓습니다.', ...SUBMITTED }
    await desk.must('roads-1', number, 'answer', answer)
    await desk.must('roads-head', number, 'approval')
    expect((await see('parks-1', at)).body).not.toContain('느티나무')
    expect((await send('parks-1', `${at}/reply`, { reply: '늦음' })).statusCode).toBe(422)
  })
  it('Article 17(1): who read it is on record', async () => {
    const { number, at } = await asked()
    const { staffId, get } = await town.asPost('parks-1')
    await get(at)
    const rows = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `petition:${number}`)
      .orderBy('id')
      .execute()
    expect(rows.at(-1)?.actor).toBe(`staff:${staffId}`)
  })
})
