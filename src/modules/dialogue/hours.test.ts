import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { errorsOf } from '../../../test/desk.ts'
import type { CitizenBrowser } from '../../../test/citizen.ts'
import { openTown, type Town } from '../../../test/town.ts'
import type { Officer } from '../../../test/staff.ts'
import { instant } from '#kernel/time.ts'
import { decideTimes, hourStateOf, inOrder } from './hours/hour.rule.ts'

let town: Town
let officer: Officer
let hourId: number
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const HERE = '/office/dialogue/question-hours'
const HOUR = {
  titleKo: '12월 질문 시간',
  titleEn: 'Question hour in December',
  saysKo: '교통을 이야기합니다.',
  saysEn: 'About traffic.',
  opens: '2026-11-24 09:00',
  closes: '2026-11-30 18:00',
  begins: '2026-12-02 14:00',
  ends: '2026-12-02 15:00',
}
const once = () => randomUUID()
async function setClock(text: string) {
  town.setClock(text)
  officer = await town.asPost('mayor-1')
}
beforeEach(async () => {
  await setClock('2026-11-24T10:00:00+09:00')
  const res = await officer.post(`${HERE}/new`, { ...HOUR, once: once() })
  hourId = Number(/question-hours\/(\d+)/.exec(String(res.headers.location))?.[1])
})
const page = async () => (await town.asStranger().get(`/mayor/question-hours/${hourId}`)).body
/** Of a list, what it says of one hour. */
const cardOf = (body: string, path: string) =>
  body.split('<li').find((one) => one.includes(`href="${path}"`)) ?? ''
const questions = () =>
  town.db
    .selectFrom('dialogue.hour_question')
    .selectAll()
    .where('hour_id', '=', hourId)
    .orderBy('id')
    .execute()
async function asked(by: CitizenBrowser, question: string): Promise<number> {
  await by.post(`/mayor/question-hours/${hourId}/questions`, { question, once: once() })
  const id = (await questions()).at(-1)?.id ?? 0
  const shown = { [`show-${id}`]: question, [`press-${id}`]: 'show' }
  const res = await officer.post(`${HERE}/${hourId}/questions/${id}/look`, shown)
  expect(res.statusCode).toBe(303)
  return id
}
const vote = (by: CitizenBrowser, id: number) =>
  by.post(`/mayor/question-hours/${hourId}/vote`, { vote: String(id) })
const votesOf = async (id: number) =>
  (
    await town.db
      .selectFrom('dialogue.hour_question_entry')
      .select('votes')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).votes

describe('Article 12(1): a question hour goes by the clock, to the minute', () => {
  const times = {
    opensAt: instant('2026-11-24T09:00:00+09:00'),
    closesAt: instant('2026-11-30T18:00:00+09:00'),
    beginsAt: instant('2026-12-02T14:00:00+09:00'),
    endsAt: instant('2026-12-02T15:00:00+09:00'),
  }
  it.each([
    ['2026-11-24T08:59:59+09:00', 'announced'],
    ['2026-11-24T09:00:00+09:00', 'taking'],
    ['2026-11-30T17:59:59+09:00', 'taking'],
    ['2026-11-30T18:00:00+09:00', 'counted'],
    ['2026-12-02T13:59:59+09:00', 'counted'],
    ['2026-12-02T14:00:00+09:00', 'running'],
    ['2026-12-02T14:59:59+09:00', 'running'],
    ['2026-12-02T15:00:00+09:00', 'over'],
  ])('%s: %s', (at, state) => expect(hourStateOf(times, instant(at))).toBe(state))

  it('while questions are taken its beginning stands and its end is not brought forward', () => {
    const now = instant('2026-11-25T09:00:00+09:00')
    const refusal = (changed: Partial<typeof times>) => {
      const decided = decideTimes({ ...times, ...changed }, times, now)
      return decided.ok ? 'ok' : decided.refusal
    }
    expect(refusal({})).toBe('ok')
    expect(refusal({ closesAt: instant('2026-12-01T18:00:00+09:00') })).toBe('ok')
    expect(refusal({ closesAt: instant('2026-11-29T18:00:00+09:00') })).toBe('taking-already')
    expect(refusal({ opensAt: instant('2026-11-26T18:00:00+09:00') })).toBe('taking-already')
    expect(refusal({ endsAt: instant('2026-12-02T13:00:00+09:00') })).toBe('times-out-of-order')
  })

  it('questions stand as they were asked, and by votes once these are counted', () => {
    const all = [
      { id: 2, votes: 1 },
      { id: 1, votes: 1 },
      { id: 3, votes: 4 },
    ]
    expect(inOrder(all, 'taking').map((one) => one.id)).toEqual([1, 2, 3])
    expect(inOrder(all, 'counted').map((one) => one.id)).toEqual([3, 1, 2])
  })

  it('the page says its state, and takes part only while questions are taken', async () => {
    expect(await page()).toContain('질문·투표 받는 중')
    expect(await page()).toContain('/take-part')
    await setClock('2026-11-30T18:00:00+09:00')
    expect(await page()).not.toContain('/take-part')
    const citizen = await town.asCitizen()
    const late = await citizen.post(`/mayor/question-hours/${hourId}/questions`, {
      question: '늦은',
      once: once(),
    })
    expect([late.statusCode, errorsOf(late.body)]).toEqual([422, expect.stringContaining('받지 않습니다')])
    expect(await questions()).toEqual([])
  })

  it('kept pages change with the minute: opening, closing, beginning and end, on all of them', async () => {
    const stranger = town.asStranger()
    const path = `/mayor/question-hours/${hourId}`
    // by the words of its states: announced, taking, counted, running, over
    for (const [at, state] of [
      ['2026-11-24T08:59:59+09:00', '예정'],
      ['2026-11-24T09:00:00+09:00', '질문·투표 받는 중'],
      ['2026-11-30T17:59:59+09:00', '질문·투표 받는 중'],
      ['2026-11-30T18:00:00+09:00', '투표 마감'],
      ['2026-12-02T13:59:59+09:00', '투표 마감'],
      ['2026-12-02T14:00:00+09:00', '진행 중'],
      ['2026-12-02T14:59:59+09:00', '진행 중'],
      ['2026-12-02T15:00:00+09:00', '지난 시간'],
    ] as const) {
      town.setClock(at)
      // twice: the second is the kept one
      for (let time = 0; time < 2; time += 1) {
        const { body } = await stranger.get(path)
        expect(body, at).toContain(`>${state}</span>`)
        expect(body.includes(`${path}/take-part`), at).toBe(state === '질문·투표 받는 중')
        const list = await stranger.get('/mayor/question-hours')
        expect(cardOf(list.body, path), `in the list, ${at}`).toContain(`>${state}</span>`)
        expect((await stranger.get('/mayor')).body, `in front, ${at}`).toContain(`>${state}</span>`)
      }
    }
  })

  it('a vote counts in the last second and not in the minute of the closing', async () => {
    const id = await asked(await town.asCitizen(), '막차는 몇 시입니까?')
    town.setClock('2026-11-30T17:59:59+09:00')
    expect((await vote(await town.asCitizen(), id)).statusCode).toBe(303)
    const late = await town.asCitizen()
    town.setClock('2026-11-30T18:00:00+09:00')
    expect((await vote(late, id)).statusCode).toBe(422)
    expect(await votesOf(id)).toBe(1)
  })

  it('typed wrong, it is said and everything is kept; announced twice with one form, it is one', async () => {
    const wrong = await officer.post(`${HERE}/new`, { ...HOUR, closes: 'soon', once: once() })
    expect([wrong.statusCode, wrong.body.includes(HOUR.saysEn)]).toEqual([422, true])
    const form = { ...HOUR, once: once() }
    const [a, b] = await Promise.all([officer.post(`${HERE}/new`, form), officer.post(`${HERE}/new`, form)])
    expect(a.headers.location).toBe(b.headers.location)
    expect((await (await town.asPost('waste-1')).get(HERE)).statusCode).toBe(403)
  })
})

describe('Article 12(1): questions in advance, and one vote of a person', () => {
  it('a question is read by everyone after a look, with the nickname alone; refused, its writer reads why', async () => {
    const citizen = await town.asCitizen()
    await citizen.post(`/mayor/question-hours/${hourId}/questions`, { question: '버스는요?', once: once() })
    expect(await page()).not.toContain('버스는요?')
    const id = await asked(citizen, '지하철은요?')
    expect(await page()).toContain('지하철은요?')
    expect(await page()).toContain(citizen.nickname)
    const first = (await questions())[0]?.id ?? 0
    const refuse = (because: string) =>
      officer.post(`${HERE}/${hourId}/questions/${first}/look`, {
        [`because-${first}`]: because,
        [`press-${first}`]: 'refuse',
      })
    expect((await refuse('')).statusCode).toBe(422)
    expect((await refuse('같은 질문이 있습니다.')).statusCode).toBe(303)
    expect((await citizen.get('/mayor/mine')).body).toContain('같은 질문이 있습니다.')
    expect(id).not.toBe(first)
  })

  it('no more than the city’s five in a day, messages among them', async () => {
    const citizen = await town.asCitizen()
    const ask = () =>
      citizen.post(`/mayor/question-hours/${hourId}/questions`, { question: '또 있습니까?', once: once() })
    for (let n = 0; n < 5; n += 1) expect((await ask()).statusCode).toBe(303)
    const sixth = await ask()
    expect([sixth.statusCode, sixth.body.includes('또 있습니까?')]).toEqual([422, true])
    expect(await questions()).toHaveLength(5)
  })

  it('what is answered is not taken down', async () => {
    const id = await asked(await town.asCitizen(), '그대로 있습니까?')
    await setClock('2026-12-02T14:00:00+09:00')
    const form = { [`voice-${id}`]: 'mayor', [`answer-${id}`]: '그대로 있습니다.' }
    await officer.post(`${HERE}/${hourId}/questions/${id}/answer`, form)
    const refuse = { [`because-${id}`]: '아닙니다.', [`press-${id}`]: 'refuse' }
    expect((await officer.post(`${HERE}/${hourId}/questions/${id}/look`, refuse)).statusCode).toBe(422)
    expect(await page()).toContain('그대로 있습니다.')
  })

  it('a reason longer than its field is said, and the question stays as it is', async () => {
    await (await town.asCitizen()).post(`/mayor/question-hours/${hourId}/questions`, {
      question: '왜요?',
      once: once(),
    })
    const [one] = await questions()
    const refused = await officer.post(`${HERE}/${hourId}/questions/${one?.id}/look`, {
      [`because-${one?.id}`]: '가'.repeat(2_001),
      [`press-${one?.id}`]: 'refuse',
    })
    expect([refused.statusCode, refused.body.includes(`href="#because-${one?.id}"`)]).toEqual([422, true])
    expect((await questions())[0]?.state).toBe('waiting')
  })

  it('ICNA 44-5(1)1: nobody unverified asks or votes', async () => {
    const unverified = await town.asCitizen({ verified: false })
    const form = { question: '되나요?', once: once() }
    expect((await unverified.post(`/mayor/question-hours/${hourId}/questions`, form)).statusCode).toBe(403)
    expect((await unverified.post(`/mayor/question-hours/${hourId}/vote`, { vote: '1' })).statusCode).toBe(
      403,
    )
    expect((await town.asStranger().get(`/mayor/question-hours/${hourId}/take-part`)).statusCode).toBe(303)
  })

  it('two accounts of one person have one vote, which moves; votes at once are all counted', async () => {
    const a = await asked(await town.asCitizen(), '가')
    const b = await asked(await town.asCitizen(), '나')
    const [one, same] = [await town.asCitizen({ person: 'kim' }), await town.asCitizen({ person: 'kim' })]
    const others = [await town.asCitizen(), await town.asCitizen(), await town.asCitizen()]
    await Promise.all([one, same, ...others].map((by) => vote(by, a)))
    expect([await votesOf(a), await votesOf(b)]).toEqual([4, 0])
    await vote(same, b)
    expect([await votesOf(a), await votesOf(b)]).toEqual([3, 1])
    const back = await one.post(`/mayor/question-hours/${hourId}/vote`, { back: 'yes' })
    expect((await one.follow(back)).body).toContain('투표를 취소했습니다')
    expect([await votesOf(a), await votesOf(b)]).toEqual([3, 0])
    const entry = await town.deps.read.selectFrom('dialogue.hour_question_entry').selectAll().execute()
    expect(JSON.stringify(entry)).not.toMatch(/citizen_id|person/)
    await setClock('2026-11-30T18:00:00+09:00')
    const late = await town.asCitizen()
    expect((await vote(late, b)).statusCode).toBe(422)
    expect(await votesOf(b)).toBe(0)
  })

  it('what is not shown takes no vote, nor another hour’s question', async () => {
    const citizen = await town.asCitizen()
    await citizen.post(`/mayor/question-hours/${hourId}/questions`, { question: '안 보임', once: once() })
    const hidden = (await questions()).at(-1)?.id ?? 0
    expect((await vote(citizen, hidden)).statusCode).toBe(422)
    expect((await vote(citizen, 9_999_999)).statusCode).toBe(404)
  })

  it('answers are published beside the questions once the votes are counted, most votes first', async () => {
    const a = await asked(await town.asCitizen(), '첫 질문')
    const b = await asked(await town.asCitizen(), '둘째 질문')
    await vote(await town.asCitizen(), b)
    const answer = (id: number) =>
      officer.post(`${HERE}/${hourId}/questions/${id}/answer`, {
        [`voice-${id}`]: 'mayor',
        [`answer-${id}`]: `${id}번에 답합니다.`,
      })
    expect((await answer(b)).statusCode).toBe(422)
    await setClock('2026-12-02T14:00:00+09:00')
    expect((await answer(b)).statusCode).toBe(303)
    const body = await page()
    expect(body).toContain(`${b}번에 답합니다.`)
    expect(body).toContain('시장이 직접 쓴 말입니다.')
    expect(body.indexOf('둘째 질문')).toBeLessThan(body.indexOf('첫 질문'))
    expect(body).toContain('아직 답변하지 않았습니다.')
    await setClock('2026-12-02T15:00:00+09:00')
    expect((await town.asStranger().get('/mayor/question-hours')).body).toContain('지난 질문 시간')
    expect(await votesOf(a)).toBe(0)
  })
})

describe('Article 12(1): two officers answer a question at once', () => {
  it('one answer is published; the other is told and keeps what was written, and may write it anew', async () => {
    const id = await asked(await town.asCitizen(), '언제 답합니까?')
    await setClock('2026-12-02T14:00:00+09:00')
    const other = await town.asPost('mayor-2')
    const answer = (by: Officer, text: string, seen = '') =>
      by.post(`${HERE}/${hourId}/questions/${id}/answer`, {
        [`voice-${id}`]: 'office',
        [`answer-${id}`]: text,
        [`seen-${id}`]: seen,
      })
    const sent = await Promise.all([answer(officer, '오늘입니다.'), answer(other, '내일입니다.')])
    expect(sent.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
    const told = sent.find((res) => res.statusCode === 409)?.body ?? ''
    const [kept, lost] = sent[0]?.statusCode === 303 ? ['오늘', '내일'] : ['내일', '오늘']
    expect([errorsOf(told).includes('다른 사람이'), told.includes(`${lost}입니다.`)]).toEqual([true, true])
    expect(await page()).toContain(`${kept}입니다.`)
    const seen = (await questions())[0]?.answered_at ?? ''
    expect((await officer.get(`${HERE}/${hourId}`)).body).toContain(`name="seen-${id}" value="${seen}"`)
    expect((await answer(other, '모레입니다.', seen)).statusCode).toBe(303)
    expect(await page()).toContain('모레입니다.')
  })
})

describe('PIPA 21: who voted is forgotten once the votes are counted', () => {
  it('in the night after the closing and not before; how many voted stays', async () => {
    const id = await asked(await town.asCitizen(), '가로등은요?')
    for (const person of ['han', 'min']) await vote(await town.asCitizen({ person }), id)
    const hashes = async () =>
      (
        await town.db
          .selectFrom('dialogue.hour_vote')
          .select('person_hash')
          .where('hour_id', '=', hourId)
          .execute()
      ).map((one) => one.person_hash.toString('hex'))
    const before = await hashes()
    const { dialogue } = await import('./index.ts')
    const job = dialogue.jobs.find((one) => one.name === 'dialogue.erase-old')
    await job?.run(town.deps, {})
    expect(await hashes()).toEqual(before)
    town.setClock('2026-12-01T03:20:00+09:00')
    await job?.run(town.deps, {})
    const after = await hashes()
    expect(after).toHaveLength(2)
    expect(after.filter((one) => before.includes(one))).toEqual([])
    await job?.run(town.deps, {})
    expect(await hashes(), 'once').toEqual(after)
    await setClock('2026-12-02T14:00:00+09:00')
    const form = { [`voice-${id}`]: 'mayor', [`answer-${id}`]: '늘립니다.' }
    expect((await officer.post(`${HERE}/${hourId}/questions/${id}/answer`, form)).statusCode).toBe(303)
    expect(await votesOf(id)).toBe(2)
  })
})

describe('PIPA 21: who wrote is erased', () => {
  const write = async (citizen: CitizenBrowser) => {
    const form = { topic: 'traffic', title: '제목', body: '본문', open: 'yes', publication: 'yes' }
    const contact = { name: '김나래', toldBy: 'mail', email: 'narae@example.kr', once: once() }
    const sent = await citizen.post('/mayor/new', { ...form, ...contact })
    const id = Number(/mine\/(\d+)/.exec(String(sent.headers.location))?.[1])
    await officer.post(`/office/dialogue/${id}/look`, {
      version: '1',
      publicTitle: '버스',
      publicText: '드물다',
    })
    return id
  }
  const rowOf = (id: number) =>
    town.db.selectFrom('dialogue.message').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  it('with the account; what became no petition is closed, and what everyone reads stays without the nickname', async () => {
    const citizen = await town.asCitizen()
    const id = await write(citizen)
    await asked(citizen, '내 질문')
    const { dialogue } = await import('./index.ts')
    await town.transact((tx) => dialogue.eraseCitizen(tx, citizen.id, town.clock.now()))
    expect(await rowOf(id)).toMatchObject({
      citizen_id: null,
      name_sealed: null,
      body: '',
      closed_by_kind: 'citizen',
    })
    const { body } = await town.asStranger().get(`/mayor/messages/${id}`)
    expect(body).toContain('드물다')
    expect(body).not.toContain(citizen.nickname)
    expect(await page()).not.toContain(citizen.nickname)
  })

  it('three years after the closing, by the city’s policy: 2026-11-24 + 1,095 days = 2029-11-23', async () => {
    const citizen = await town.asCitizen()
    const id = await write(citizen)
    await citizen.post(`/mayor/mine/${id}/close`, { closeReason: '끝' })
    const { dialogue } = await import('./index.ts')
    const job = dialogue.jobs.find((one) => one.name === 'dialogue.erase-old')
    town.setClock('2029-11-23T03:20:00+09:00')
    await job?.run(town.deps, {})
    expect((await rowOf(id)).erased_at).toBeNull()
    town.setClock('2029-11-24T03:20:00+09:00')
    await job?.run(town.deps, {})
    expect((await rowOf(id)).erased_at).not.toBeNull()
  })
})
