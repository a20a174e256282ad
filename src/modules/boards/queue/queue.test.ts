import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { localDate } from '#kernel/time.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { boardDigests } from '../follows/digest.job.ts'
import { tellAnswer } from '../follows/tell-answer.job.ts'
import { tellReporters } from '../reports/tell-reporters.job.ts'
import { lookBy } from '../writing/look-by.rule.ts'
import { tellLooked } from './tell-looked.job.ts'

const idOf = (location: unknown): number => Number(/\/boards\/[\w-]+\/(\d+)\//.exec(String(location))?.[1])

describe('Article 13: the department that answers for a board', () => {
  let town: Town
  let writer: CitizenBrowser
  let officer: Officer
  beforeAll(async () => {
    town = await openTown()
    writer = await town.asCitizen({ nickname: '글쓴이', email: 'writer@example.kr' })
    officer = await town.asPost('information-head')
  })
  afterAll(() => town.close())
  const write = async (by: CitizenBrowser, board: string, form: Record<string, string> = {}) =>
    idOf(
      (await by.post(`/boards/${board}/new`, { title: '제목', body: '내용', once: newToken(), ...form }))
        .headers.location,
    )
  const page = async (path: string) => (await town.asStranger().get(path)).body
  const letters = async (about: string) => {
    const rows = await town.owner
      .selectFrom('outbox.message')
      .select(['to_sealed', 'subject_sealed', 'body_sealed', 'end_sealed'])
      .where('about', '=', about)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      to: town.seal.open(row.to_sealed as Buffer, 'outbox.to'),
      subject: town.seal.open(row.subject_sealed as Buffer, 'outbox.subject'),
      body: town.seal.open(row.body_sealed as Buffer, 'outbox.body'),
      end: row.end_sealed && town.seal.open(row.end_sealed, 'outbox.end'),
    }))
  }

  it('where an officer looks first, nobody else sees a posting before; let through, it is there', async () => {
    const missing = await writer.post('/boards/suggestions/new', {
      title: '제안',
      body: '쉼터',
      once: newToken(),
    })
    expect(missing.statusCode).toBe(422)
    const id = await write(writer, 'suggestions', {
      title: '제안합니다',
      body: '쉼터를 늘려요',
      residents: 'yes',
    })
    const at = `/boards/suggestions/${id}`
    expect((await town.asStranger().get(at)).statusCode).toBe(404)
    expect(await page('/boards/suggestions')).not.toContain('제안합니다')
    expect((await writer.get(`${at}/mine`)).body).toContain('확인을 기다리는 글')
    expect((await officer.get('/office/boards')).body).toContain('제안합니다')
    const looked = await officer.post(`/office/boards/postings/${id}/look`, { decision: 'let-through' })
    expect(looked.statusCode).toBe(303)
    expect(await page(at)).toContain('쉼터를 늘려요')
    expect(await page('/boards/suggestions')).toContain('제안합니다')
    const twice = await officer.post(`/office/boards/postings/${id}/look`, { decision: 'let-through' })
    expect(twice.body).toContain('이미 다른 담당자가 확인했습니다.')
  })
  it('a refusal needs a reason, which the writer gets; the text is not lost', async () => {
    const id = await write(writer, 'suggestions', { title: '거절될 글', body: '남을 내용', residents: 'yes' })
    const post = (form: Record<string, string>) => officer.post(`/office/boards/postings/${id}/look`, form)
    expect((await post({ decision: 'refuse', because: '' })).statusCode).toBe(422)
    expect((await post({ decision: 'refuse', because: '다른 사람의 이름이 있습니다' })).statusCode).toBe(303)
    expect((await town.asStranger().get(`/boards/suggestions/${id}`)).statusCode).toBe(404)
    const mine = (await writer.get(`/boards/suggestions/${id}/mine`)).body
    expect(mine).toContain('다른 사람의 이름이 있습니다')
    expect(mine).toContain('남을 내용')
    await tellLooked.run(town.deps, { postingId: id })
    expect(await letters(`posting:${id}`)).toMatchObject([
      { to: 'writer@example.kr', body: expect.stringContaining('다른 사람의 이름이 있습니다') },
    ])
  })
  it('2026-11-24 16:00 and 8 working hours: 2026-11-25 16:00; on Friday over the weekend', () => {
    const none = new Map<ReturnType<typeof localDate>, string>()
    const at = (text: string) => lookBy(text as Parameters<typeof lookBy>[0], 8, none)
    expect(at('2026-11-24T07:00:00.000Z')).toBe('2026-11-25T07:00:00.000Z')
    expect(at('2026-11-27T07:00:00.000Z')).toBe('2026-11-30T07:00:00.000Z')
    const holiday = new Map([[localDate('2026-11-25'), 'x']])
    expect(lookBy('2026-11-24T07:00:00.000Z' as Parameters<typeof lookBy>[0], 8, holiday)).toBe(
      '2026-11-26T07:00:00.000Z',
    )
  })
  it('an answer is marked as the city’s, in words; writer and followers are told at once, each once', async () => {
    const follower = await town.asCitizen({ email: 'follower@example.kr' })
    const id = await write(writer, 'questions', { title: '물놀이장은 언제 여나요' })
    await follower.post(`/boards/questions/${id}/follow`, { on: 'yes' })
    const form = { body: '6월 20일에 엽니다.', once: newToken() }
    for (let n = 0; n < 2; n += 1)
      expect((await officer.post(`/office/boards/postings/${id}/answer`, form)).statusCode).toBe(303)
    const body = await page(`/boards/questions/${id}`)
    expect(body).toContain('시의 답변')
    expect(body.match(/6월 20일에 엽니다/g)).toHaveLength(1)
    expect(await page('/boards/questions')).toContain('답변 완료')
    const { id: commentId } = await town.owner
      .selectFrom('boards.comment')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    for (let n = 0; n < 2; n += 1) await tellAnswer.run(town.deps, { commentId })
    const told = await letters(`posting:${id}`)
    expect(told.map((one) => one.to)).toEqual(['writer@example.kr', 'follower@example.kr'])
    expect(told[0]?.end).toBeNull()
    const end = String(told[1]?.end).replace('http://localhost', '')
    expect((await town.asStranger().get(end)).body).toContain('소식 그만 받기')
    expect((await town.asStranger().post(end, { 'List-Unsubscribe': 'One-Click' })).statusCode).toBe(200)
    expect((await follower.get(`/boards/questions/${id}/mine`)).body).toContain('value="yes"')
    const forged = `${end.slice(0, -8)}${end.at(-8) === 'A' ? 'B' : 'A'}${end.slice(-7)}`
    expect((await town.asStranger().get(forged)).statusCode).toBe(404)
  })
  it('a board that is followed sends its new postings together, once', async () => {
    const reader = await town.asCitizen({ email: 'reader@example.kr' })
    await write(writer, 'praise', { title: '앞서 있던 글', body: '앞서' })
    await reader.post('/boards/praise/follow', { on: 'yes' })
    await write(writer, 'praise', { title: '새 칭찬 하나', body: '길을 쓸어 주신 분' })
    await write(writer, 'praise', { title: '도서관이 좋아졌어요', body: '의자가 편합니다' })
    await boardDigests.run(town.deps, {})
    await boardDigests.run(town.deps, {})
    const told = await letters('board:praise')
    expect(told).toHaveLength(1)
    expect(told[0]?.body).toContain('새 칭찬 하나')
    expect(told[0]?.body).toContain('도서관이 좋아졌어요')
    expect(told[0]?.body).not.toContain('앞서 있던 글')
  })

  it('Article 6(2): many reports hide nothing; persons are counted, a group is shown, reporters hear of it', async () => {
    const author = await town.asCitizen({ nickname: '표적' })
    const ids = [] as number[]
    for (const n of [1, 2, 3]) ids.push(await write(author, 'free', { title: `표적 글 ${n}`, body: `${n}` }))
    for (let k = 0; k < 4; k += 1) {
      // the last two accounts are one person's
      const by = await town.asCitizen({ person: `reporter-${Math.min(k, 2)}`, email: `r${k}@example.kr` })
      for (const id of ids)
        for (let twice = 0; twice < 2; twice += 1)
          expect(
            (await by.post(`/boards/free/${id}/report`, { category: 'ground-6', says: '욕설이 있습니다' }))
              .statusCode,
          ).toBe(303)
    }
    for (const id of ids) expect(await page(`/boards/free/${id}`)).toContain('표적 글')
    const queue = (await officer.get('/office/boards')).body
    expect(queue).toContain('4건, 3명')
    expect(queue).toContain('같은 사람들이 한 글쓴이를 함께 신고함')
    const [id] = ids as [number]
    const answer = { outcome: 'not-acted', answer: '욕설이 없어 두었습니다' }
    expect((await officer.post(`/office/boards/postings/${id}/reports`, answer)).statusCode).toBe(303)
    const rows = await town.owner
      .selectFrom('boards.report')
      .select('id')
      .where('posting_id', '=', id)
      .execute()
    await tellReporters.run(town.deps, { reportIds: rows.map((one) => one.id) })
    const told = await letters(`posting:${id}`)
    expect(told).toHaveLength(4)
    expect(told[0]?.body).toContain('욕설이 없어 두었습니다')
  })
  it('Article 6(2), Article 17(1): the queue says what to look at; personal data is no ground and is covered', async () => {
    const id = await write(writer, 'free', {
      title: '무담보 대출 즉시 승인',
      body: '무담보 대출 즉시 승인! 수익 보장, 문의는 010-1234-5678 카톡 주세요.',
      advised: 'yes',
      personal: 'keep',
    })
    const queue = (await officer.get('/office/boards')).body
    expect(queue).toMatch(/제5호 \d+%/)
    expect(queue).toContain('개인정보</')
    for (const at of [`/office/boards/postings/${id}`, `/office/boards/postings/${id}/removal`]) {
      const { body } = await officer.get(at)
      expect(body).toContain('상업성 광고로 보이는 표현이 있습니다.')
      expect(body).toContain('<mark>')
      expect(body).toContain('개인정보는 삭제 근거가 아니며')
      expect(body).toContain(`href="/office/boards/postings/${id}/masking"`)
      expect(body).not.toContain('제6조제2항제9호')
    }
  })
  it('abuse in a text is covered for the officer until it is opened', async () => {
    const id = await write(writer, 'free', { title: '담당자에게', body: '이 병신 같은 행정', advised: 'yes' })
    const { body } = await officer.get(`/office/boards/postings/${id}/removal`)
    expect(body).toContain('이 <mark>●●</mark> 같은 행정')
    expect(body).toContain('가린 말 보기')
  })
  it('posts without the right, and departments that do not answer for the board, stay outside', async () => {
    const roads = await town.asPost('roads-head')
    expect((await roads.get('/office/boards')).statusCode).toBe(403)
    await town.owner
      .updateTable('boards.board')
      .set({ department_id: 'parks' })
      .where('id', '=', 'praise')
      .execute()
    expect((await officer.get('/office/boards')).body).toContain('칭찬합시다')
  })
  it('closing an account leaves the postings under a name that is nobody’s', async () => {
    const { boards } = await import('../index.ts')
    const leaving = await town.asCitizen({ nickname: '떠나는이' })
    const id = await write(leaving, 'free', { title: '남는 글' })
    await town.transact((tx) => boards.onErase(tx, leaving.id, town.clock.now()))
    const body = await page(`/boards/free/${id}`)
    expect(body).toContain('탈퇴한 이용자')
    expect(body).not.toContain('떠나는이')
    const cut = boards.jobs.find((one) => one.name === 'boards.cut-authors')
    town.setClock('2027-06-01T10:00:00+09:00')
    await cut?.run(town.deps, {})
    const { rows } = await sql`select author_id from boards.posting where id = ${id}`.execute(town.owner)
    expect(rows).toEqual([{ author_id: 0 }])
  })
})
