import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { counsel } from '../counsel.ts'
import { decideQuestionAct } from './question.rule.ts'

let town: Town
const NEW = '/petitions/counsel/questions/new'
const ASKED = {
  field: 'roads',
  title: '집 앞 보도에 경사로를 놓으려면',
  body: '김량장동 백번지 우리 집 앞입니다. 허가가 필요한가요?',
  open: 'yes',
  name: '봄하늘',
  toldBy: 'mail',
  email: 'spring@example.kr',
  phone: '010-2222-3333',
}
const PUBLIC = { publicTitle: '보도 경사로와 점용허가', publicText: '붙박이 경사로는 허가를 받아야 합니다.' }
beforeAll(async () => {
  town = await openTown()
  for (const post of ['roads-1', 'roads-2', 'parks-1', 'civil-affairs-desk-1'])
    await appointSomebody(town.deps, post)
  const at = town.clock.now()
  for (const postId of ['roads-1', 'roads-2'])
    await town.transact((tx) =>
      counsel.acts.designate(tx, {
        role: 'counselor',
        fieldId: 'roads',
        postId,
        fromOn: town.clock.today(),
        untilOn: null,
        documentNo: '민원여권과-1',
        ground: '조례 제11조제1항',
        by: { id: 'system:test', from: 'test' },
        at,
      }),
    )
})
afterAll(() => town?.close())

const numberIn = (page: string) => /Q2026-\d{6}/.exec(page)?.[0] ?? ''
const csrfIn = (page: string) => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
async function asked(given: Partial<typeof ASKED> = {}) {
  const citizen = town.asStranger()
  const res = await citizen.post(NEW, { ...ASKED, ...given })
  expect(res.statusCode).toBe(303)
  const page = (await citizen.get('/petitions/counsel/mine?done=asked')).body
  return { citizen, page, number: numberIn(page), csrf: csrfIn(page) }
}
async function act(postId: string, number: string, path: string, form: Record<string, string> = {}) {
  const who = await town.asPost(postId)
  const page = (await who.get(`/office/counsel/questions/${number}`)).body
  return who.post(`/office/counsel/questions/${number}/${path}`, { version: versionIn(page), ...form })
}
const seen = async (url: string) => (await town.asStranger().get(url)).body

describe('a question to a counselor, Article 11(1)', () => {
  it('Article 11(1): asked without an account, answered, told, published in other words, found, and taken back at once', async () => {
    const { citizen, page, number, csrf } = await asked()
    for (const text of [ASKED.title, ASKED.body, '답변 기다림', number]) expect(page).toContain(text)
    expect((await letters(town)).at(-1)?.body).toContain('민원이 아니어서 법정 처리기한이 없습니다')

    const desk = await town.asPost('roads-2')
    expect((await desk.get('/office/counsel')).body).toContain(ASKED.title)
    const page1 = (await desk.get(`/office/counsel/questions/${number}`)).body
    for (const text of [ASKED.body, ASKED.name, ASKED.phone]) expect(page1).toContain(text)
    const looked = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `counsel:${number}`)
      .execute()
    expect(looked.length).toBe(1)

    const told = (await letters(town)).length
    expect(
      (
        await act('roads-1', number, 'answer', {
          text: '허가가 필요합니다. 봄하늘 님 댁은 제외입니다.',
          given: 'no',
        })
      ).statusCode,
    ).toBe(303)
    expect((await letters(town)).length).toBe(told)
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain('아직 답변하지 않았습니다')
    expect((await act('roads-1', number, 'publication', PUBLIC)).statusCode).toBe(422)
    await act('roads-1', number, 'answer', {
      text: '허가가 필요합니다. 봄하늘 님 댁은 제외입니다.',
      given: 'yes',
    })
    expect((await letters(town)).at(-1)).toMatchObject({ to: ASKED.email })
    expect((await letters(town)).at(-1)?.body).toMatch(
      /질문에 답변했습니다[\s\S]*상담관: 도로관리과 [가-힣]{3} \(031-324-/,
    )
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain('허가가 필요합니다. 봄하늘')

    expect((await town.asStranger().get(`/petitions/counsel/${number}`)).statusCode).toBe(404)
    for (const publicText of [
      '봄 하늘 님께 답합니다.',
      '전화 0 1 0-2222-3333',
      'Spring@example.kr로 보냈습니다.',
    ]) {
      const named = await act('roads-1', number, 'publication', { ...PUBLIC, publicText })
      expect(named.statusCode, publicText).toBe(422)
      expect(named.body).toMatch(/질문한 사람의 이름이나 연락처가 있습니다|개인정보로 보이는 내용이 있습니다/)
    }
    expect((await act('roads-1', number, 'publication', PUBLIC)).statusCode).toBe(303)
    const entry = await seen(`/petitions/counsel/${number}`)
    for (const text of Object.values(PUBLIC)) expect(entry).toContain(text)
    for (const text of [ASKED.body, ASKED.name, ASKED.title, '제외입니다', ASKED.email])
      expect(entry).not.toContain(text)
    const query = encodeURIComponent('점용허가')
    for (const url of [
      `/petitions/counsel?q=${query}`,
      `/search?q=${query}`,
      '/petitions/counsel',
      '/sitemap.xml',
    ])
      expect(await seen(url), url).toContain(`/petitions/counsel/${number}`)

    const civil = await seen(`/petitions/counsel?q=${query}&field=civil`)
    expect(await seen(`/petitions/counsel?q=${query}&field=roads`)).toContain(`/petitions/counsel/${number}`)
    expect(civil).not.toContain(`/petitions/counsel/${number}`)

    await citizen.post('/petitions/counsel/mine/publication', { _csrf: csrf, open: 'no' })
    expect((await town.asStranger().get(`/petitions/counsel/${number}`)).statusCode).toBe(404)
    for (const url of [`/petitions/counsel?q=${query}`, `/search?q=${query}`, '/petitions/counsel'])
      expect(await seen(url), url).not.toContain(`/petitions/counsel/${number}`)
    expect((await act('roads-1', number, 'publication', PUBLIC)).statusCode).toBe(422)
    await citizen.post('/petitions/counsel/mine/publication', { _csrf: csrf, open: 'yes' })
    expect((await town.asStranger().get(`/petitions/counsel/${number}`)).statusCode).toBe(200)
    await act('roads-2', number, 'removal')
    expect((await town.asStranger().get(`/petitions/counsel/${number}`)).statusCode).toBe(404)
  })

  it('Article 11(1): a question is refused with everything typed: no resident number, a contact, a field that has a counselor', async () => {
    const stranger = town.asStranger()
    const res = await stranger.post(NEW, { ...ASKED, body: '주민번호 900101-1234567 입니다', email: '' })
    expect(res.statusCode).toBe(422)
    for (const text of ['개인정보로 보이는 내용이 있습니다', '전자우편 주소를 입력하거나', 'value="봄하늘"'])
      expect(res.body).toContain(text)
    const none = await stranger.post(NEW, { ...ASKED, field: 'environment' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('이 분야에는 지금 상담관이 없습니다')
  })

  it('Article 11(1): a form sent twice, even at once, asks once', async () => {
    const citizen = town.asStranger()
    const once = /name="once" value="([^"]+)"/.exec((await citizen.get(NEW)).body)?.[1] ?? ''
    const form = { ...ASKED, title: '두 번 누른 질문', once }
    const sent = await Promise.all([citizen.post(NEW, form), citizen.post(NEW, form)])
    expect(sent.map((one) => one.statusCode)).toEqual([303, 303])
    const desk = (await (await town.asPost('roads-1')).get('/office/counsel')).body
    expect(desk.match(/두 번 누른 질문/g)?.length).toBe(1)
  })

  it('Article 11(1): counselors of the field alone see it, and two of them do not undo each other', async () => {
    const { number } = await asked({ title: '두 상담관', open: 'no' })
    const parks = await town.asPost('parks-1')
    expect((await parks.get(`/office/counsel/questions/${number}`)).statusCode).toBe(403)
    expect(
      (
        await parks.post(`/office/counsel/questions/${number}/answer`, {
          version: '1',
          text: '…',
          given: 'yes',
        })
      ).statusCode,
    ).toBe(403)
    expect((await parks.get('/office/counsel')).body).toContain('지정되어 있지 않습니다')
    await act('roads-1', number, 'answer', { text: '먼저 쓴 답변', given: 'yes' })
    const late = await (await town.asPost('roads-2')).post(`/office/counsel/questions/${number}/answer`, {
      version: '1',
      text: '늦게 쓴 답변',
      given: 'yes',
    })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('늦게 쓴 답변')
    expect(late.body).toContain('공개를 원하지 않아')
    expect((await act('roads-1', number, 'publication', PUBLIC)).statusCode).toBe(422)
  })

  it('Article 11(1): saved answers of the field are put into the answer, and changed in one place', async () => {
    const desk = await town.asPost('roads-1')
    const saved = { field: 'roads', title: '점용허가 안내', text: '도로관리과로 신청하세요.' }
    expect((await desk.post('/office/counsel/saved-answers', saved)).statusCode).toBe(303)
    expect((await desk.post('/office/counsel/saved-answers', { ...saved, field: 'civil' })).statusCode).toBe(
      422,
    )
    const { id } = await town.db.selectFrom('petitions.saved_answer').select('id').executeTakeFirstOrThrow()
    const { number } = await asked({ title: '저장 답변 쓰기' })
    const page = (await desk.get(`/office/counsel/questions/${number}?saved=${id}`)).body
    expect(page).toMatch(/<textarea[^>]*>도로관리과로 신청하세요\.<\/textarea>/)
    await desk.post('/office/counsel/saved-answers', { ...saved, id: String(id), text: '전화로 신청하세요.' })
    expect((await desk.get('/office/counsel/saved-answers')).body).toContain('전화로 신청하세요.')
    await desk.post('/office/counsel/saved-answers/removal', { id: String(id) })
    expect((await desk.get('/office/counsel/saved-answers')).body).not.toContain('점용허가 안내')
  })

  it('Article 11(1): who comes back shows the number and a code to the contact given, and no petition page opens with it', async () => {
    const { number } = await asked({ title: '다시 보기' })
    const citizen = town.asStranger()
    const before = (await letters(town)).length
    await citizen.post('/petitions/counsel/lookup', { number, contact: 'other@example.kr' })
    expect((await letters(town)).length).toBe(before)
    await citizen.post('/petitions/counsel/lookup', {
      number: ` ${number.toLowerCase()}`,
      contact: '+82 10 2222 3333',
    })
    const code = /(\d{6})/.exec((await letters(town)).at(-1)?.body ?? '')?.[1] ?? ''
    expect(
      (await citizen.post('/petitions/counsel/lookup/code', { number, code: '000000' })).statusCode,
    ).toBe(code === '000000' ? 303 : 422)
    expect((await citizen.post('/petitions/counsel/lookup/code', { number, code })).statusCode).toBe(303)
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain('다시 보기')
    expect((await citizen.get('/petitions/mine')).headers.location).toContain('/petitions/lookup')
    expect(
      (await town.asStranger().post('/petitions/counsel/lookup/code', { number, code })).statusCode,
    ).toBe(422)
  })
})

describe('a question becomes a petition, Articles 11(1) and 8(1)', () => {
  const petition = (number: string) =>
    town.db
      .selectFrom('petitions.petition')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  const question = (number: string) =>
    town.db
      .selectFrom('petitions.question')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow()

  it('Article 11(1), Article 8(1): handed over by a counselor with consent: same text, contact and choice, arrived now, linked, closed', async () => {
    const { citizen, number } = await asked({ title: '넘길 질문', open: 'no' })
    expect((await act('roads-1', number, 'petition', { kind: 'inconvenience-road' })).body).toContain(
      '동의를 받은 뒤',
    )
    town.setClock('2026-11-25T09:30:00+09:00')
    const online = await act('roads-1', number, 'petition', { kind: 'road-occupation', agreed: 'yes' })
    expect(online.statusCode).toBe(422)
    expect(
      (await act('roads-1', number, 'petition', { kind: 'inconvenience-road', agreed: 'yes' })).statusCode,
    ).toBe(303)
    const { petition_number: made, stage } = await question(number)
    expect(stage).toBe('handed-over')
    const row = await petition(made ?? '')
    expect(row).toMatchObject({
      title: '넘길 질문',
      body: ASKED.body,
      wants_publication: false,
      arrived_at: '2026-11-25T00:30:00.000Z',
    })
    const desk = await town.asPost('civil-affairs-desk-1')
    const page = (await desk.get(`/office/petitions/${made}`)).body
    for (const text of [ASKED.name, ASKED.phone, ASKED.email, number]) expect(page).toContain(text)
    expect((await letters(town)).at(-1)?.body).toContain(`민원 신청번호: ${made}`)
    expect((await act('roads-1', number, 'answer', { text: '…', given: 'yes' })).body).toContain(
      '이미 민원으로 넘긴',
    )
    town.setClock('2026-11-24T10:00:00+09:00')
    expect((await citizen.get('/petitions/counsel/mine')).body).toContain(`신청번호 ${made}`)
  })

  it('Article 11(1): the asker files it with one click, the text already there; only then is the question closed', async () => {
    const { citizen, number, csrf } = await asked({ title: '내가 신청할 질문' })
    const res = await citizen.post('/petitions/counsel/mine/petition', { _csrf: csrf })
    expect(res.headers.location).toBe('/petitions/new/check')
    const check = (await citizen.get('/petitions/new/check')).body
    for (const text of ['내가 신청할 질문', ASKED.body, ASKED.name, ASKED.email])
      expect(check).toContain(text)
    expect((await question(number)).stage).toBe('asked')
    await citizen.post('/petitions/new/check', {})
    const { petition_number: made, stage } = await question(number)
    expect(stage).toBe('handed-over')
    expect((await petition(made ?? '')).title).toBe('내가 신청할 질문')
    const own = town.asStranger()
    await own.post('/petitions/lookup/code', { ofNumber: made ?? '', contact: ASKED.email })
    const code = /(\d{6})/.exec((await letters(town)).at(-1)?.subject ?? '')?.[1] ?? ''
    await own.post('/petitions/lookup/code/entry', { number: made ?? '', code })
    expect((await own.get('/petitions/mine')).body).toContain(number)
    expect((await citizen.post('/petitions/counsel/mine/petition', { _csrf: csrf })).headers.location).toBe(
      '/petitions/counsel/mine',
    )
  })

  it('a petition that was no question is linked to none', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen)
    await citizen.post('/petitions/new/check', {})
    const rows = await town.db
      .selectFrom('petitions.question')
      .select('number')
      .where('petition_number', 'is not', null)
      .execute()
    expect(rows.length).toBe(2)
  })
})

describe('what a counselor may do to a question', () => {
  const facts = {
    question: { stage: 'asked', version: 3, isOpen: true, fieldId: 'roads' },
    version: 3,
    fields: ['roads'],
  } as const
  it('Article 11(1): the counselor of the field alone, on what was looked at, and never after it became a petition', () => {
    for (const act of ['draft', 'answer', 'publish', 'hand-over', 'unpublish'] as const) {
      expect(decideQuestionAct(act, { ...facts, fields: ['civil'] })).toEqual({
        ok: false,
        refusal: 'not-counselor',
      })
      expect(decideQuestionAct(act, { ...facts, version: 2 })).toEqual({ ok: false, refusal: 'changed' })
      const over = { ...facts, question: { ...facts.question, stage: 'handed-over' } } as const
      expect(decideQuestionAct(act, over).ok).toBe(act === 'unpublish')
    }
  })
})

describe('Article 17(1): what an asker writes stays with the counselors', () => {
  it('Article 17(1): text and contact are sealed, and the public role reads none of the tables', async () => {
    const { number } = await asked({
      title: '카나리제목',
      body: '카나리본문',
      name: '카나리이름',
      email: 'canary@example.kr',
    })
    await act('roads-1', number, 'answer', { text: '카나리답변', given: 'yes' })
    for (const table of [
      'question',
      'question_answer',
      'counsel_contact',
      'counsel_code',
      'saved_answer',
      'counsel_appointment',
      'counsel_hours',
      'designation',
    ] as const)
      await expect(town.read.selectFrom(`petitions.${table}`).selectAll().execute(), table).rejects.toThrow(
        /permission denied/,
      )
    for (const table of ['question', 'question_answer', 'counsel_contact'] as const) {
      const rows = await town.db.selectFrom(`petitions.${table}`).selectAll().execute()
      for (const value of rows.flatMap((row) => Object.values(row)))
        for (const mark of ['카나리', 'canary'])
          expect(Buffer.isBuffer(value) ? value.includes(mark) : String(value).includes(mark), table).toBe(
            false,
          )
    }
    const events = JSON.stringify(await town.db.selectFrom('audit.event').selectAll().execute())
    expect(events).not.toMatch(/카나리|canary/)
  })
})
