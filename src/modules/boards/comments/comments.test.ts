import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { instant } from '#kernel/time.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { HEAD, posted } from '#test/removing.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

describe('Article 13: a comment is its writer’s', () => {
  let town: Town
  let writer: CitizenBrowser
  let other: CitizenBrowser
  let officer: Officer
  beforeAll(async () => {
    town = await openTown()
    writer = await town.asCitizen({ nickname: '산책하는이' })
    other = await town.asCitizen()
    officer = await town.asPost(HEAD)
  })
  afterAll(() => town.close())
  const page = async (id: number) => (await town.asStranger().get(`/boards/free/${id}`)).body
  const comment = async (id: number, body: string, by = writer) => {
    const sent = await by.post(`/boards/free/${id}/comments`, { body, once: newToken() })
    expect(sent.statusCode).toBe(303)
    const row = await town.owner
      .selectFrom('boards.comment')
      .select('id')
      .where('posting_id', '=', id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return { at: `/boards/free/${id}/comments/${row.id}`, id: row.id }
  }
  const closed = async () => {
    const form = { title: '비밀 물음', body: '비밀', closed: 'yes', once: newToken(), advised: 'yes' }
    const sent = await writer.post('/boards/questions/new', form)
    return { id: Number(/questions\/(\d+)/.exec(String(sent.headers.location))?.[1]) }
  }

  it('is changed by nobody else; everyone sees that it was, and what it said is kept', async () => {
    const id = await posted(town)
    const one = await comment(id, '처음 쓴 댓글')
    expect((await other.get(one.at)).statusCode).toBe(403)
    expect((await other.post(one.at, { body: '남의 손', version: '1' })).statusCode).toBe(403)
    expect((await writer.get(one.at)).body).toContain('처음 쓴 댓글')
    const saved = await writer.post(one.at, { body: '고친 댓글', version: '1' })
    expect(saved.headers.location).toContain('done=comment-edited')
    const body = await page(id)
    expect(body).toContain('고친 댓글')
    expect(body).not.toContain('처음 쓴 댓글')
    expect(body).toContain('(고침 ')
    const kept = await town.owner
      .selectFrom('boards.comment_version')
      .select(['version', 'body'])
      .where('comment_id', '=', one.id)
      .execute()
    expect(kept).toEqual([{ version: 1, body: '처음 쓴 댓글' }])
  })
  it('from two windows: the second sees what stands there now, keeps its own words, and may save them after all', async () => {
    const id = await posted(town)
    const one = await comment(id, '처음')
    const [a, b] = await Promise.all(
      ['첫째 창에서', '둘째 창에서'].map((body) => writer.post(one.at, { body, version: '1' })),
    )
    expect(new Set([a?.statusCode, b?.statusCode])).toEqual(new Set([303, 422]))
    const [late, mine, theirs] =
      a?.statusCode === 422 ? [a.body, '첫째 창에서', '둘째 창에서'] : [b?.body, '둘째 창에서', '첫째 창에서']
    for (const text of ['다른 창에서 글이 바뀌었습니다', mine, theirs]) expect(late).toContain(text)
    expect(late).toContain('name="version" value="2"')
    expect((await writer.post(one.at, { body: mine, version: '2' })).statusCode).toBe(303)
    expect(await page(id)).toContain(mine)
  })
  it('Article 6(2)8: what it is compared by follows its words', async () => {
    const id = await posted(town)
    const one = await comment(id, '같은 말을 여러 번 되풀이하는 긴 댓글입니다')
    const hash = async () =>
      (
        await town.owner
          .selectFrom('boards.fingerprint')
          .select('content_hash')
          .where('comment_id', '=', one.id)
          .executeTakeFirstOrThrow()
      ).content_hash.toString('hex')
    const before = await hash()
    await writer.post(one.at, { body: '아주 다른 이야기를 하는 긴 댓글입니다', version: '1' })
    expect(await hash()).not.toBe(before)
  })
  it('Article 17(1): a number in a changed comment is refused, and a telephone number asked about', async () => {
    const id = await posted(town)
    const one = await comment(id, '연락 주세요')
    const send = (body: string, more = {}) => writer.post(one.at, { body, version: '1', ...more })
    expect((await send('제 번호는 900101-1234568 입니다')).statusCode).toBe(422)
    const asked = await send('전화 010-2345-6789')
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('value="keep"')
    const masked = await send('전화 010-2345-6789', { personal: 'mask' })
    expect(masked.body).toContain('개인정보를 가렸습니다')
    expect(masked.body).not.toContain('2345-6789')
    expect(await page(id)).toContain('연락 주세요')
  })
  it('withdrawn, its words are nowhere any more; its place says so and the number of comments stays', async () => {
    const id = await posted(town)
    const one = await comment(id, '거둘 댓글의 말')
    expect((await other.post(`${one.at}/withdrawal`, {})).statusCode).toBe(403)
    expect((await writer.post(`${one.at}/withdrawal`, {})).statusCode).toBe(303)
    const body = await page(id)
    expect(body).not.toContain('거둘 댓글의 말')
    expect(body).toContain('글쓴이가 스스로 거둔')
    expect((await other.get(`/boards/free/${id}/report?comment=${one.id}`)).body).not.toContain('거둘 댓글')
    for (const again of [`${one.at}/withdrawal`, one.at]) {
      const res = await writer.post(again, { body: '되살리기', version: '1' })
      expect(res.statusCode).toBe(422)
      expect(res.body).toContain('보이지 않거나')
    }
    expect(await page(id)).not.toContain('되살리기')
    expect((await writer.get(`/boards/free/${id}/mine`)).body).not.toContain('거둘 댓글의 말')
  })
  it('an account whose verification is over changes nothing any more, and withdraws still', async () => {
    const lapsed = await town.asCitizen()
    const id = await posted(town, { authorId: lapsed.id })
    const one = await comment(id, '확인이 끝나기 전 댓글', lapsed)
    await town.owner
      .updateTable('citizens.account')
      .set({ verified_until: instant('2026-11-01T00:00:00+09:00') })
      .where('id', '=', lapsed.id)
      .execute()
    expect((await lapsed.post(one.at, { body: '바꾼 말', version: '1' })).statusCode).toBe(403)
    const edit = await lapsed.post(`/boards/free/${id}/edit`, {
      title: '바꾼 제목',
      body: '바꾼 글',
      version: '1',
    })
    expect(edit.statusCode).toBe(403)
    expect(edit.body).toContain('바꾼 글')
    expect(await page(id)).not.toContain('바꾼')
    expect((await lapsed.post(`${one.at}/withdrawal`, {})).statusCode).toBe(303)
    expect((await lapsed.post(`/boards/free/${id}/withdraw`, {})).statusCode).toBe(303)
  })

  it('on a closed posting nobody else comments, not even past the pages', async () => {
    const { id } = await closed()
    const { boards } = await import('../index.ts')
    const act = {
      postingId: id,
      author: { citizenId: other.id, nickname: '이웃' },
      body: '엿봄',
      once: newToken(),
    }
    const by = { id: `citizen:${other.id}`, from: 'test' }
    const done = await town.transact((tx) =>
      boards.acts.writeComment(tx, { ...act, by, at: town.clock.now() }),
    )
    expect(done).toEqual({ ok: false, refusal: 'not-own' })
    expect((await other.post(`/boards/questions/${id}/reaction`, { on: 'yes' })).statusCode).toBe(403)
    const own = await writer.post(`/boards/questions/${id}/comments`, { body: '덧붙임', once: newToken() })
    expect(own.statusCode).toBe(303)
    expect((await town.asStranger().get(`/boards/questions/${id}`)).body).not.toContain('덧붙임')
  })

  it('two officers who answer at once: one answer is out, the other sees it and decides again', async () => {
    const id = await posted(town)
    const second = await town.asPost('audit-head')
    const at = `/office/boards/postings/${id}`
    await town.owner.updateTable('boards.board').set({ department_id: 'information' }).execute()
    const opened = (await officer.get(at)).body
    expect(opened).toContain('name="seen" value="0"')
    const send = (body: string, seen: string) =>
      officer.post(`${at}/answer`, { body, seen, once: newToken() })
    const both = await Promise.all([send('첫째 답변', '0'), send('둘째 답변', '0')])
    expect(new Set(both.map((one) => one.statusCode))).toEqual(new Set([303, 422]))
    const late = both.find((one) => one.statusCode === 422)?.body ?? ''
    expect(late).toContain('그사이 다른 담당자가 답했습니다')
    expect(late).toContain('첫째 답변')
    expect(late).toContain('둘째 답변')
    expect(late).toContain('name="seen" value="1"')
    expect((await page(id)).match(/시의 답변/g)).toHaveLength(1)
    expect((await send('덧붙이는 답변', '1')).statusCode).toBe(303)
    expect((await second.get(at)).statusCode).toBe(403)
  })
})
