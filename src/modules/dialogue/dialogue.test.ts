import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { errorsOf } from '../../../test/desk.ts'
import type { CitizenBrowser } from '../../../test/citizen.ts'
import { openTown, type Town } from '../../../test/town.ts'
import { sendPhotograph, snapshot } from '../../../test/photographs.ts'
import type { Officer } from '../../../test/staff.ts'

let town: Town
let officer: Officer
let other: Officer
let head: Officer
let desk: Officer
let citizen: CitizenBrowser
beforeAll(async () => {
  town = await openTown()
})
async function signIn() {
  officer = await town.asPost('mayor-1')
  other = await town.asPost('mayor-2')
  head = await town.asPost('mayor-secretary')
  desk = await town.asPost('civil-affairs-desk-1')
}
/** Sessions end by the clock: whoever goes on is signed in anew. */
async function setClock(text: string) {
  town.setClock(text)
  await signIn()
}
beforeEach(async () => {
  await setClock('2026-11-24T10:00:00+09:00')
  citizen = await town.asCitizen()
})
afterAll(() => town.close())

const FORM = {
  topic: 'traffic',
  title: '마을버스가 너무 드물어요',
  body: '아침에 한 시간을 기다립니다.',
  open: 'yes',
  publication: 'yes',
  name: '김나래',
  toldBy: 'mail',
  email: 'narae@example.kr',
  phone: '',
}
type Form = Record<string, string>
type Writer = Pick<CitizenBrowser, 'post'>
const once = () => randomUUID().replaceAll('-', '')
/** @returns the number of the conversation */
async function write(form: Form = {}, by: Writer = citizen): Promise<number> {
  const res = await by.post('/mayor/new', { ...FORM, once: once(), ...form })
  if (res.statusCode !== 303) throw new Error(`${res.statusCode} ${errorsOf(res.body)}`)
  return Number(/\/mayor\/mine\/(\d+)/.exec(String(res.headers.location))?.[1])
}
const messageOf = (id: number) =>
  town.db.selectFrom('dialogue.message').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const at = (id: number, act = '') => `/office/dialogue/${id}${act && `/${act}`}`
async function act(id: number, path: string, form: Form, by: Writer = officer) {
  const { version } = await messageOf(id)
  return by.post(at(id, path), { version: String(version), ...form })
}
async function done(id: number, path: string, form: Form, by: Writer = officer) {
  const res = await act(id, path, form, by)
  expect([res.headers.location, res.statusCode === 303 ? '' : errorsOf(res.body)]).toEqual([
    `${at(id)}?done=1`,
    '',
  ])
}
const YES = { needs: 'yes', kind: 'inconvenience-road', reason: '사실을 알아보고 답해야 합니다.' }
const NO = { needs: 'no', ground: 'opinion', reason: '고마움을 전하는 글입니다.' }
const LOOK = { publicTitle: '마을버스 간격', publicText: '아침에 한 시간을 기다립니다.', clean: 'yes' }
/** Letters about a conversation, opened. */
async function lettersOf(id: number): Promise<string[]> {
  const rows = await town.db
    .selectFrom('outbox.message')
    .select('unique_key')
    .where('about', '=', `dialogue:${id}`)
    .orderBy('id')
    .execute()
  return rows.map((one) => one.unique_key).filter((key) => !key.includes(' to '))
}
const judgedIn = async (id: number) => {
  const m = await messageOf(id)
  return m.judged_at !== null && m.judge_by !== null && m.judged_at <= m.judge_by
}

describe('Article 12(1): a citizen writes to the mayor', () => {
  it('ICNA 44-5(1)1: only with a verified account, and others are told what is missing', async () => {
    const stranger = await town.asStranger().get('/mayor/new')
    expect([stranger.statusCode, stranger.headers.location]).toEqual([
      303,
      '/account/sign-in?next=%2Fmayor%2Fnew',
    ])
    const unverified = await town.asCitizen({ verified: false })
    const res = await unverified.post('/mayor/new', { ...FORM, once: once() })
    expect(res.statusCode).toBe(403)
    expect(res.body).toContain('본인 확인이 필요합니다')
    expect((await unverified.get('/mayor/new')).statusCode).toBe(403)
  })

  it('one form sent twice, at once, is one message', async () => {
    const form = { once: once(), title: '두 번 보낸 글' }
    const [a, b] = await Promise.all([write(form), write(form)])
    expect(a).toBe(b)
    expect(await write(form)).toBe(a)
  })

  it('a form without the word of the session is refused', async () => {
    const res = await citizen.post('/mayor/new', { ...FORM, _csrf: 'x', once: once() })
    expect(res.statusCode).toBe(403)
  })

  it('what is missing or too long is said at its field and everything typed is kept; 200 kB are refused', async () => {
    const missing = await citizen.post('/mayor/new', { ...FORM, open: '', email: '', once: once() })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('href="#open"')
    expect(missing.body).toContain('전자우편 주소를 적어 주세요')
    expect(missing.body).toContain(FORM.body)
    const long = await citizen.post('/mayor/new', { ...FORM, body: '가'.repeat(70_000), once: once() })
    expect([long.statusCode, long.body.includes('href="#body"')]).toEqual([422, true])
  })

  it('Article 17(1): resident numbers are refused, telephone numbers warned of, letters nobody sees taken out', async () => {
    const key = once()
    const refused = await citizen.post('/mayor/new', { ...FORM, body: '900101-1234567', once: key })
    expect(refused.statusCode).toBe(422)
    const warned = await citizen.post('/mayor/new', { ...FORM, body: '010-1234-5678', once: key })
    expect([warned.statusCode, warned.body.includes('개인정보가 들어 있습니다')]).toEqual([422, true])
    const id = await write({ body: '010-1234-5678', personal: 'keep', title: '보이지\u200b 않는\u202e 글자' })
    expect((await messageOf(id)).title).toBe('보이지 않는 글자')
  })

  it('no more than the city’s five in a day', async () => {
    for (let n = 0; n < 5; n += 1) await write({ title: `글 ${n}` })
    const res = await citizen.post('/mayor/new', { ...FORM, once: once() })
    expect([res.statusCode, errorsOf(res.body)]).toEqual([429, expect.stringContaining('오늘 쓸 수 있는')])
  })

  it('another citizen does not reach it', async () => {
    const id = await write()
    const stranger = await town.asCitizen()
    expect((await stranger.get(`/mayor/mine/${id}`)).statusCode).toBe(404)
    expect((await stranger.post(`/mayor/mine/${id}/close`, { closeReason: '끝' })).statusCode).toBe(404)
    expect((await (await town.asPost('waste-1')).get(at(id))).statusCode).toBe(403)
  })
})

describe('Article 12(2): open or closed', () => {
  it('Article 3(2)4: an open one is read by everyone after the office looked at it, in the words of the office', async () => {
    const id = await write({ body: '전화 010-1234-5678 김나래', personal: 'keep' })
    expect((await town.asStranger().get(`/mayor/messages/${id}`)).statusCode).toBe(404)
    const page = await officer.get(at(id))
    expect(page.body).toContain('전화 010-****-5678 김*래')
    const shown = await act(id, 'look', { ...LOOK, publicText: '전화 010-1234-5678' })
    expect(shown.statusCode).toBe(422)
    await done(id, 'look', LOOK)
    const read = await town.asStranger().get(`/mayor/messages/${id}`)
    expect(read.body).toContain(LOOK.publicTitle)
    expect(read.body).toContain(citizen.nickname)
    expect(read.body).not.toContain('김나래')
    expect((await town.asStranger().get('/feeds/mayor')).body).toContain(`/mayor/messages/${id}`)
    expect((await town.asStranger().get('/search?q=마을버스')).body).toContain(`/mayor/messages/${id}`)
    expect((await town.asStranger().get('/sitemap.xml')).body).toContain(`/mayor/messages/${id}`)
  })

  it('a closed one is never public: list, page, search, feed, sitemap, whatever the office does', async () => {
    const id = await write({ open: 'no', title: '비밀참외', body: '비밀참외 이야기' })
    const looked = await act(id, 'look', LOOK)
    expect(looked.statusCode).toBe(422)
    await done(id, 'judgement', NO)
    await done(id, 'answer', { voice: 'office', text: '비밀참외 답변', press: 'submit' })
    await done(id, 'approval', { version: '1' }, head)
    await done(id, 'close', { closeReason: '비밀참외 끝' })
    const stranger = town.asStranger()
    const list = await stranger.get('/mayor/messages')
    expect(list.body).toContain('비공개 대화')
    for (const url of ['/mayor', '/mayor/messages', '/feeds/mayor', '/sitemap.xml', '/search?q=비밀참외']) {
      const { body } = await stranger.get(url)
      for (const said of ['이야기', '답변', '끝']) expect(body, url).not.toContain(`비밀참외 ${said}`)
      expect(body, url).not.toContain(`/mayor/messages/${id}`)
    }
    expect((await stranger.get(`/mayor/messages/${id}`)).statusCode).toBe(404)
    const rows =
      await sql`select * from dialogue.message_entry m left join dialogue.turn_entry t on t.message_id = m.id
      where m.id = ${id}`.execute(town.deps.read)
    expect(JSON.stringify(rows.rows)).not.toContain('비밀참외')
  })

  it('what a stranger typed is text, never markup', async () => {
    const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`
    const id = await write({ title: attack, body: attack })
    await done(id, 'look', { publicTitle: attack, publicText: attack })
    await citizen.post(`/mayor/mine/${id}/again`, { body: attack, once: once() })
    const stranger = town.asStranger()
    for (const { body } of [
      await stranger.get(`/mayor/messages/${id}`),
      await stranger.get('/mayor'),
      await stranger.get('/feeds/mayor'),
      await citizen.get(`/mayor/mine/${id}`),
      await officer.get(at(id)),
    ]) {
      expect(body).not.toContain('<script>alert')
      expect(body).not.toContain('<img src=x')
      expect(body).toContain('&lt;script')
    }
  })
})

describe('Article 12(2): whether an answer is needed is judged within eight working hours', () => {
  it.each([
    // Tuesday 24 November 2026, 10:00 + 8 hours = Wednesday 25 November, 10:00 (an hour of rest at noon)
    ['2026-11-24T10:00:00+09:00', '2026-11-25T09:59:00+09:00', true],
    ['2026-11-24T10:00:00+09:00', '2026-11-25T10:01:00+09:00', false],
    // Friday 27 November, 17:00 + 8 hours over Saturday and Sunday = Monday 30 November, 17:00
    ['2026-11-27T17:00:00+09:00', '2026-11-30T16:59:00+09:00', true],
    ['2026-11-27T17:00:00+09:00', '2026-11-30T17:01:00+09:00', false],
    // Thursday 24 December, 17:00 + 8 hours over Christmas, Saturday and Sunday = Monday 28 December, 17:00
    ['2026-12-24T17:00:00+09:00', '2026-12-28T16:59:00+09:00', true],
    ['2026-12-24T17:00:00+09:00', '2026-12-28T17:01:00+09:00', false],
  ])('written %s and judged %s: in time %s', async (arrived, judged, isInTime) => {
    town.setClock(arrived)
    citizen = await town.asCitizen()
    const id = await write()
    await setClock(judged)
    expect((await officer.get(at(id))).body.includes('기한 지남')).toBe(!isInTime)
    expect((await officer.get('/office/dialogue')).body).toContain(`href="${at(id)}"`)
    await done(id, 'judgement', NO)
    expect(await judgedIn(id)).toBe(isInTime)
  })

  it('the office is reminded of an overdue one, once', async () => {
    town.setClock('2026-11-26T10:00:00+09:00')
    citizen = await town.asCitizen()
    const id = await write()
    const job = (await import('./index.ts')).dialogue.jobs.find((one) => one.name === 'dialogue.reminders')
    const reminders = async () => {
      const rows = await town.db.selectFrom('outbox.message').select('unique_key').execute()
      return rows.filter((one) => one.unique_key.startsWith(`dialogue ${id} overdue`)).length
    }
    town.setClock('2026-11-27T10:00:00+09:00')
    await job?.run(town.deps, {})
    expect(await reminders()).toBe(0)
    town.setClock('2026-11-27T10:01:00+09:00')
    await job?.run(town.deps, {})
    await job?.run(town.deps, {})
    expect(await reminders()).toBe(3)
    await signIn()
    await done(id, 'judgement', NO)
  })

  it('“yes” is a petition with everything of the message, arrived when it did, waiting for the desk', async () => {
    town.setClock('2026-11-24T16:00:00+09:00')
    citizen = await town.asCitizen()
    const id = await write({ publication: 'no' })
    await setClock('2026-11-24T17:30:00+09:00')
    await done(id, 'judgement', YES)
    const { petition_number: number } = await messageOf(id)
    const petition = await town.db
      .selectFrom('petitions.petition')
      .selectAll()
      .where('number', '=', number ?? '')
      .executeTakeFirstOrThrow()
    expect(petition).toMatchObject({
      title: FORM.title,
      body: FORM.body,
      wants_publication: false,
      stage: 'filed',
      arrived_at: '2026-11-24T07:00:00.000Z',
      kind_id: YES.kind,
    })
    expect(await lettersOf(id)).toContain(`dialogue ${id} petition 0`)
    const received = await desk.post(`/office/petitions/${number}/receipt`, {
      version: String(petition.version),
    })
    expect(received.statusCode).toBe(303)
    const page = await desk.get(`/office/petitions/${number}`)
    expect(page.body).toContain('이 민원은 시장과의 대화에서 왔습니다')
    town.setClock('2026-11-24T16:30:00+09:00')
    expect((await citizen.get(`/mayor/mine/${id}`)).body).toContain(number)
  })

  it('everyone reads its number and how it stands when the register shows it', async () => {
    const id = await write()
    await done(id, 'look', LOOK)
    await done(id, 'judgement', YES)
    const { petition_number: number } = await messageOf(id)
    const read = async () => (await town.asStranger().get(`/mayor/messages/${id}`)).body
    expect(await read()).not.toContain(number)
    await desk.post(`/office/petitions/${number}/receipt`, { version: '1' })
    expect(await read()).toContain(`href="/petitions/${number}"`)
  })

  it('“no” is told with its reason, and the writer files a petition with everything carried over', async () => {
    const id = await write()
    await done(id, 'judgement', NO)
    expect((await messageOf(id)).petition_number).toBeNull()
    const page = await citizen.get(`/mayor/mine/${id}`)
    expect(page.body).toContain(NO.reason)
    const begun = await citizen.post(`/mayor/mine/${id}/petition`, {})
    expect(begun.headers.location).toBe('/petitions/new')
    const chosen = await citizen.post('/petitions/new', { kind: 'inconvenience-road' })
    const next = await citizen.follow(chosen)
    expect(next.statusCode).toBe(200)
    expect((await citizen.get('/petitions/new/petition')).body).toContain(FORM.title)
    expect((await citizen.get('/petitions/new/contact')).body).toContain(FORM.email)
  })

  it('a judgement needs its reason, and what goes with it', async () => {
    const id = await write()
    expect((await act(id, 'judgement', { ...YES, reason: '' })).statusCode).toBe(422)
    expect((await act(id, 'judgement', { ...YES, kind: '' })).statusCode).toBe(422)
    expect((await act(id, 'judgement', { ...NO, ground: '' })).statusCode).toBe(422)
    expect((await messageOf(id)).needs_answer).toBeNull()
  })

  it('two officers at once: one judges, the other is told', async () => {
    const id = await write()
    const [a, b] = await Promise.all([act(id, 'judgement', YES), act(id, 'judgement', NO, other)])
    expect([a.statusCode, b.statusCode].toSorted((x, y) => x - y)).toEqual([303, 409])
    const m = await messageOf(id)
    expect(m.needs_answer).toBe(m.petition_number !== null)
  })

  it('interrupted before its end, “yes” left neither a petition nor a judgement', async () => {
    const id = await write()
    const count = async () =>
      (await town.db.selectFrom('petitions.petition').select('number').execute()).length
    const before = await count()
    await sql`create function dialogue.interrupted() returns trigger language plpgsql as
      $$ begin raise exception 'interrupted'; end $$`.execute(town.db)
    await sql`create trigger interrupted before insert on dialogue.message_entry
      for each row execute function dialogue.interrupted()`.execute(town.db)
    const res = await act(id, 'judgement', YES)
    await sql`drop trigger interrupted on dialogue.message_entry`.execute(town.db)
    expect(res.statusCode).toBe(500)
    expect(await count()).toBe(before)
    expect((await messageOf(id)).needs_answer).toBeNull()
    await done(id, 'judgement', YES)
    expect(await count()).toBe(before + 1)
  })
})

describe('Article 12(2): the conversation is not closed before its petition', () => {
  const running = async () => {
    const id = await write()
    await done(id, 'judgement', YES)
    return { id, number: String((await messageOf(id)).petition_number) }
  }
  const end = (number: string) =>
    sql`update petitions.petition set ended_at = now() where number = ${number}`.execute(town.db)

  it('neither by the office nor by the citizen, until it has ended', async () => {
    const { id, number } = await running()
    const office = await act(id, 'close', { closeReason: '끝' })
    expect([office.statusCode, errorsOf(office.body)]).toEqual([
      422,
      expect.stringContaining('민원이 끝날 때까지'),
    ])
    const own = await citizen.post(`/mayor/mine/${id}/close`, { closeReason: '끝' })
    expect(own.statusCode).toBe(422)
    await end(number)
    await done(id, 'close', { closeReason: '끝' })
  })

  it('the database refuses every other path, and a judgement after the closing', async () => {
    const { id, number } = await running()
    const close = (of: number) =>
      sql`update dialogue.message set closed_at = now(), closed_by_kind = 'office', close_reason = 'x' where id = ${of}`
    await expect(close(id).execute(town.db)).rejects.toThrow('has not ended')
    const late = await write()
    await expect(close(late).execute(town.db)).rejects.toThrow('check constraint')
    await citizen.post(`/mayor/mine/${late}/close`, { closeReason: '됐습니다' })
    expect((await act(late, 'judgement', YES)).statusCode).toBe(422)
    await end(number)
    await close(id).execute(town.db)
  })

  it('closing and judging at once: either no petition, or an open conversation', async () => {
    for (let n = 0; n < 4; n += 1) {
      citizen = await town.asCitizen()
      const id = await write()
      await Promise.all([
        act(id, 'judgement', YES),
        citizen.post(`/mayor/mine/${id}/close`, { closeReason: '끝' }),
      ])
      const m = await messageOf(id)
      expect((m.petition_number === null) !== (m.closed_at === null)).toBe(true)
    }
  })
})

describe('Article 12(1): answers are drafted by one and approved by another', () => {
  it('the drafter never approves; the head does by delegation; another gives a reason', async () => {
    const id = await write()
    await done(id, 'look', LOOK)
    await done(id, 'answer', { voice: 'mayor', text: '버스를 늘리겠습니다.', press: 'submit' })
    const own = await act(id, 'approval', { version: '1' })
    expect([own.statusCode, errorsOf(own.body)]).toEqual([422, expect.stringContaining('자기가 쓴')])
    const without = await act(id, 'approval', { version: '1' }, other)
    expect([without.statusCode, errorsOf(without.body)]).toEqual([
      422,
      expect.stringContaining('대결하는 이유'),
    ])
    await done(id, 'giving-back', { version: '1', because: '더 자세히' }, head)
    await done(id, 'answer', { voice: 'mayor', text: '버스를 열 대 늘리겠습니다.', press: 'submit' })
    await done(id, 'approval', { version: '3', actingBecause: '비서실장 출장' }, other)
    const { body } = await town.asStranger().get(`/mayor/messages/${id}`)
    expect(body).toContain('버스를 열 대 늘리겠습니다.')
    expect(body).toContain('시장이 직접 쓴 말입니다.')
    expect(body).toContain('작성 시장실 시민소통 담당, 대결 시장실 일정 담당')
    expect(await lettersOf(id)).toContainEqual(expect.stringMatching(/ answered \d+$/))
  })

  it('a correction stands in the answer’s place with its reason, the earlier one below it', async () => {
    const id = await write()
    await done(id, 'look', LOOK)
    await done(id, 'answer', { voice: 'office', text: '처음 답', press: 'submit' })
    await done(id, 'approval', { version: '1' }, head)
    const { id: first } = await town.db
      .selectFrom('dialogue.answer')
      .select('id')
      .where('message_id', '=', id)
      .executeTakeFirstOrThrow()
    const correction = { voice: 'office', text: '고친 답', corrects: String(first), press: 'submit' }
    expect((await act(id, 'answer', { ...correction, correctionReason: '' })).statusCode).toBe(422)
    await done(id, 'answer', { ...correction, correctionReason: '숫자가 틀렸습니다.' })
    await done(id, 'approval', { version: '1' }, head)
    const { body } = await town.asStranger().get(`/mayor/messages/${id}`)
    expect(body).toContain('비서실이 시장을 대신하여 답합니다.')
    expect(body.indexOf('고친 답')).toBeLessThan(body.indexOf('처음 답'))
    expect(body).toContain('숫자가 틀렸습니다.')
  })

  it('the citizen writes again until it is closed, rates it and opens it again within 30 days', async () => {
    const id = await write()
    await done(id, 'look', LOOK)
    const key = once()
    const again = () => citizen.post(`/mayor/mine/${id}/again`, { body: '한 가지 더', once: key })
    expect((await again()).statusCode).toBe(303)
    expect((await again()).statusCode).toBe(303)
    const follow = await town.db
      .selectFrom('dialogue.follow_up')
      .selectAll()
      .where('message_id', '=', id)
      .execute()
    expect(follow).toHaveLength(1)
    expect((await town.asStranger().get(`/mayor/messages/${id}`)).body).not.toContain('한 가지 더')
    await done(id, `follow-ups/${follow[0]?.id}`, { [`follow-up-${follow[0]?.id}`]: '한 가지 더' })
    expect((await town.asStranger().get(`/mayor/messages/${id}`)).body).toContain('한 가지 더')
    await done(id, 'judgement', NO)
    await citizen.post(`/mayor/mine/${id}/close`, { closeReason: '고맙습니다' })
    const late = await citizen.post(`/mayor/mine/${id}/again`, { body: '또', once: once() })
    expect(late.statusCode).toBe(422)
    expect((await citizen.post(`/mayor/mine/${id}/rating`, { rating: '4' })).statusCode).toBe(303)
    expect((await messageOf(id)).rating).toBe(4)
    town.setClock('2026-12-25T10:00:00+09:00')
    const tooLate = await town.transact((tx) =>
      import('./closing/close.act.ts').then(({ reopenMessage }) =>
        reopenMessage(tx, town.deps, {
          id,
          side: 'citizen',
          by: { id: 'x', from: '' },
          at: town.clock.now(),
        }),
      ),
    )
    expect(tooLate).toEqual({ ok: false, refusal: 'too-late' })
    town.setClock('2026-11-24T10:00:00+09:00')
    expect((await citizen.post(`/mayor/mine/${id}/reopening`, {})).statusCode).toBe(303)
    expect((await messageOf(id)).closed_at).toBeNull()
  })
})

describe('Article 12(2): photographs come along', () => {
  it('they are added one by one with everything typed kept, shown after a look, and go with the petition', async () => {
    const key = once()
    const fields = { ...FORM, once: key, press: 'add', description: '정류장', _csrf: citizen.csrf }
    const added = await sendPhotograph(town, citizen, '/mayor/new', await snapshot(), fields)
    expect([added.statusCode, added.body.includes(FORM.body), added.body.includes('정류장')]).toEqual([
      200,
      true,
      true,
    ])
    expect((await citizen.get(`/mayor/new/photographs/1?form=${key}`)).statusCode).toBe(200)
    const stranger = await town.asCitizen()
    expect((await stranger.get(`/mayor/new/photographs/1?form=${key}`)).statusCode).toBe(404)
    const id = await write({ once: key })
    expect((await citizen.get(`/mayor/mine/${id}/photographs/1`)).statusCode).toBe(200)
    expect((await act(id, 'look', { ...LOOK, clean: '', 'alt-1': '정류장' })).statusCode).toBe(422)
    await done(id, 'look', LOOK)
    const shown = `/mayor/messages/${id}/photographs/1`
    expect((await town.asStranger().get(shown)).statusCode).toBe(404)
    await done(id, 'look', { ...LOOK, 'alt-1': '비어 있는 버스 정류장' })
    expect((await town.asStranger().get(shown)).headers['content-type']).toBe('image/jpeg')
    expect((await town.asStranger().get(`/mayor/messages/${id}`)).body).toContain('비어 있는 버스 정류장')
    const without = await act(id, 'judgement', { ...YES, kind: 'inquiry-procedure' })
    expect([without.statusCode, errorsOf(without.body)]).toEqual([422, expect.stringContaining('사진')])
    await done(id, 'judgement', YES)
    const { petition_number: number } = await messageOf(id)
    const carried = await town.db
      .selectFrom('petitions.photograph')
      .select('hash')
      .where('petition_number', '=', number ?? '')
      .execute()
    const own = await town.db
      .selectFrom('dialogue.photograph')
      .select('hash')
      .where('message_id', '=', id)
      .execute()
    expect(carried).toEqual(own)
  })

  it('a file that is no picture is refused, and none was chosen is said', async () => {
    const fields = { ...FORM, once: once(), press: 'add', _csrf: citizen.csrf }
    const res = await sendPhotograph(
      town,
      citizen,
      '/mayor/new',
      Buffer.from('<svg onload=alert(1)>'),
      fields,
    )
    expect([res.statusCode, res.body.includes('href="#photograph"')]).toEqual([422, true])
    const none = await citizen.post('/mayor/new', { ...FORM, once: once(), press: 'add' })
    expect(none.statusCode).toBe(422)
  })
})
