import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { countReactionsOfPostings } from '../reactions/count-reactions.job.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { openTown, type Town } from '#test/town.ts'

const idOf = (location: unknown): number => Number(/\/boards\/[\w-]+\/(\d+)\//.exec(String(location))?.[1])

describe('Article 13: citizens write on boards', () => {
  let town: Town
  let writer: CitizenBrowser
  let other: CitizenBrowser
  beforeAll(async () => {
    town = await openTown()
    writer = await town.asCitizen({ nickname: '산책하는이' })
    other = await town.asCitizen({ nickname: '이웃' })
  })
  afterAll(() => town.close())
  const write = async (by: CitizenBrowser, form: Record<string, string>, board = 'free') => {
    const res = await by.post(`/boards/${board}/new`, {
      title: '제목',
      body: '내용',
      once: newToken(),
      ...form,
    })
    return { res, id: idOf(res.headers.location) }
  }
  const page = async (path: string) => town.asStranger().get(path)

  it('whoever is not signed in is sent to sign in and comes back; without verification it is explained', async () => {
    const res = await page('/boards/free/new')
    expect(res.statusCode).toBe(303)
    expect(res.headers.location).toBe('/account/sign-in?next=%2Fboards%2Ffree%2Fnew')
    const unverified = await town.asCitizen({ verified: false })
    const told = await unverified.get('/boards/free/new')
    expect(told.statusCode).toBe(403)
    expect(told.body).toContain('본인확인이 필요합니다')
    expect(told.body).toContain('href="/account/verify"')
    expect((await write(unverified, {})).res.statusCode).toBe(403)
  })
  it('a child under 14 writes with the consent of a guardian alone', async () => {
    const child = await town.asCitizen({ under14: true })
    expect((await child.get('/boards/free/new')).statusCode).toBe(403)
  })
  it('is shown under the nickname at once, in the list and in the search of the board', async () => {
    const { res, id } = await write(writer, { title: '가로등 이야기', body: '밤길이 환해졌습니다.' })
    expect(res.statusCode).toBe(303)
    expect((await writer.get(String(res.headers.location))).body).toContain('글을 올렸습니다')
    const shown = await page(`/boards/free/${id}`)
    expect(shown.body).toContain('산책하는이')
    expect(shown.headers['set-cookie']).toBeUndefined()
    expect((await page('/boards/free')).body).toContain('가로등 이야기')
    expect((await page(`/boards/free/search?q=${encodeURIComponent('가로등')}`)).body).toContain(
      `/boards/free/${id}`,
    )
    expect((await page(`/boards/praise/search?q=${encodeURIComponent('가로등')}`)).body).not.toContain(
      `/${id}"`,
    )
    expect((await page('/feeds/boards/free')).body).toContain('가로등 이야기')
    expect((await page('/forum')).body).toContain('가로등 이야기')
  })
  it('keeps what was typed when something is missing, and refuses 200 kB with a word', async () => {
    const { res } = await write(writer, { title: '', body: '남아 있어야 하는 글' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('제목을 입력해 주세요.')
    expect(res.body).toContain('남아 있어야 하는 글')
    const long = await write(writer, { body: '긴'.repeat(70_000) })
    expect(long.res.statusCode).toBe(422)
    expect(long.res.body).toContain('10,000자까지')
  })
  it('Article 17(1): refuses a resident number and covers it with one press', async () => {
    const body = '제 번호는 900101-1234568 입니다.'
    const { res } = await write(writer, { body })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('개인정보로 보이는 내용')
    const masked = await write(writer, { body, personal: 'mask' })
    expect(masked.res.statusCode).toBe(422)
    expect(masked.res.body).toContain('개인정보를 가렸습니다')
    expect(masked.res.body).not.toContain('1234568')
  })
  it('keeps the text when the session ended while it was written', async () => {
    const res = await town.asStranger().post('/boards/free/new', { title: '제목', body: '오래 쓴 글' })
    expect(res.statusCode).toBe(403)
    expect(res.body).toContain('오래 쓴 글')
    const replayed = await writer.post('/boards/free/new', { _csrf: 'x', title: '제목', body: '오래 쓴 글' })
    expect(replayed.statusCode).toBe(403)
    expect(replayed.body).toContain('오래 쓴 글')
  })
  it('one form is one posting, and 100 equal ones at once are one', async () => {
    const once = newToken()
    const first = await write(writer, { title: '두 번 눌림', once })
    expect((await write(writer, { title: '두 번 눌림', once })).id).toBe(first.id)
    const busy = await town.asCitizen()
    const all = await Promise.all(
      Array.from({ length: 100 }, () => write(busy, { title: '한꺼번에', body: '같은 글' })),
    )
    expect(new Set(all.map((one) => one.id)).size).toBe(1)
  })
  it('an account writes ten postings an hour; the next is refused and nothing of it is lost', async () => {
    const busy = await town.asCitizen()
    for (let n = 0; n < 10; n += 1) expect((await write(busy, { body: `글 ${n}` })).res.statusCode).toBe(303)
    const { res } = await write(busy, { body: '열한 번째 글' })
    expect(res.statusCode).toBe(429)
    expect(res.body).toContain('열한 번째 글')
  })
  it('a board that is closed to writing says so', async () => {
    const res = await writer.get('/boards/petitions-archive/new')
    expect(res.statusCode).toBe(403)
    expect(res.body).toContain('읽기만 하는 게시판입니다.')
    expect((await write(writer, {}, 'petitions-archive')).res.statusCode).toBe(403)
  })

  it('an own posting is changed: everyone sees that it was, what it said is kept, comments stay', async () => {
    const { id } = await write(writer, { title: '처음', body: '처음 내용' })
    await other.post(`/boards/free/${id}/comments`, { body: '좋은 생각입니다' })
    const edit = { title: '나중', body: '고친 내용', version: '1' }
    expect((await other.post(`/boards/free/${id}/edit`, edit)).statusCode).toBe(403)
    expect((await writer.post(`/boards/free/${id}/edit`, edit)).statusCode).toBe(303)
    const { body } = await page(`/boards/free/${id}`)
    expect(body).toContain('고친 내용')
    expect(body).toContain('고침')
    expect(body).toContain('좋은 생각입니다')
    const again = await writer.post(`/boards/free/${id}/edit`, { ...edit, body: '다른 창에서' })
    expect(again.body).toContain('다른 창에서 글이 바뀌었습니다')
    const kept = await town.owner
      .selectFrom('boards.posting_version')
      .select(['title', 'body'])
      .where('posting_id', '=', id)
      .execute()
    expect(kept).toEqual([{ title: '처음', body: '처음 내용' }])
  })
  it('Article 6(2): withdrawn by its author, the text is nowhere any more and its place says so', async () => {
    const { id } = await write(writer, { title: '거둘 제목', body: '거둘 내용' })
    expect((await page(`/boards/free/${id}`)).body).toContain('거둘 내용')
    expect((await other.post(`/boards/free/${id}/withdraw`, {})).statusCode).toBe(403)
    expect((await writer.post(`/boards/free/${id}/withdraw`, {})).statusCode).toBe(303)
    const res = await page(`/boards/free/${id}`)
    expect(res.statusCode).toBe(200)
    expect(res.body).toContain('글쓴이가 거둔 글입니다')
    for (const path of [
      `/boards/free/${id}`,
      '/boards/free',
      '/feeds/boards/free',
      '/forum',
      '/search?q=거둘',
    ])
      expect((await page(path)).body, path).not.toContain('거둘 내용')
    expect((await page('/boards/free')).body).not.toContain('거둘 제목')
    const late = await other.post(`/boards/free/${id}/comments`, { body: '늦은 댓글' })
    expect(late.body).toContain('보이지 않거나 일부를 가린 글이라 할 수 없습니다.')
  })
  it('a closed posting is read by its writer and the department alone', async () => {
    const { id } = await write(writer, { title: '비밀 제목', body: '비밀 내용', closed: 'yes' }, 'questions')
    const { body } = await page(`/boards/questions/${id}`)
    expect(body).toContain('비밀글입니다')
    expect(body).not.toContain('비밀 제목')
    expect((await page('/boards/questions')).body).not.toContain('비밀 제목')
    expect((await page('/search?q=비밀')).body).not.toContain('비밀 내용')
    expect((await other.get(`/boards/questions/${id}/mine`)).statusCode).toBe(403)
    expect((await writer.get(`/boards/questions/${id}/mine`)).body).toContain('비밀 내용')
    const officer = await town.asPost('information-head')
    expect((await officer.get(`/office/boards/postings/${id}`)).body).toContain('비밀 내용')
    expect((await write(writer, { closed: 'yes' })).res.body).toContain('비밀글을 쓸 수 없습니다')
  })

  it('everyone agrees once; the number follows by the job, not by the click', async () => {
    const { id } = await write(writer, { title: '공감할 글' })
    for (const by of [writer, other, other])
      expect((await by.post(`/boards/free/${id}/reaction`, { on: 'yes' })).statusCode).toBe(303)
    expect((await page(`/boards/free/${id}`)).body).not.toContain('공감 2')
    await countReactionsOfPostings.run(town.deps, {})
    expect((await page(`/boards/free/${id}`)).body).toContain('공감 2')
    await other.post(`/boards/free/${id}/reaction`, { on: 'no' })
    await countReactionsOfPostings.run(town.deps, {})
    expect((await page(`/boards/free/${id}`)).body).toContain('공감 1')
  })
  it('comments are paged by their number: nothing twice, nothing left out', async () => {
    const { id } = await write(writer, { title: '댓글 많은 글' })
    for (let k = 0; k < 6; k += 1) {
      const by = await town.asCitizen()
      for (let n = 0; n < 10; n += 1)
        await by.post(`/boards/free/${id}/comments`, { body: `댓글 ${k}.${n}.` })
    }
    const first = await page(`/boards/free/${id}`)
    const next = /rel="next" href="([^"]+)"/.exec(first.body)?.[1] as string
    const second = await page(next.replace(/#.*/, ''))
    const found = (html: string) => [...html.matchAll(/댓글 (\d\.\d)\./g)].map((m) => m[1])
    expect(found(first.body)).toHaveLength(50)
    expect(new Set([...found(first.body), ...found(second.body)]).size).toBe(60)
  })
})
