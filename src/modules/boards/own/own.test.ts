import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT, commented, entryOf, HEAD, posted, REASON, removeAs } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'

describe('Article 6(2): what is withheld is withheld on the pages of those who are signed in too', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const recordOf = (id: number) =>
    town.db.selectFrom('boards.withheld').select('id').where('posting_id', '=', id).executeTakeFirstOrThrow()

  it('another citizen reads nothing of a removed posting: neither where they take part nor where they report', async () => {
    const [author, other] = [await town.asCitizen(), await town.asCitizen()]
    const id = await posted(town, { title: '지워질 제목', body: '지워질 본문', authorId: author.id })
    await removeAs(town, HEAD, id)
    for (const path of ['mine', 'report']) {
      const { body } = await other.get(`/boards/free/${id}/${path}`)
      expect(body, path).not.toContain('지워질 제목')
      expect(body, path).not.toContain('지워질 본문')
    }
    const mine = (await author.get(`/boards/free/${id}/mine`)).body
    expect(mine).toContain('삭제한 글입니다')
    expect(mine).toContain(REASON)
    expect(mine).toContain(`href="/account/removed/${(await recordOf(id)).id}"`)
  })
  it('Article 17(1): nor what was covered in a title', async () => {
    const [author, other] = [await town.asCitizen(), await town.asCitizen()]
    const id = await posted(town, { title: '김하늘 씨 보세요', body: '내용', authorId: author.id })
    const officer = await town.asPost(HEAD)
    await officer.post(`/office/boards/postings/${id}/masking`, {
      more: '김하늘',
      seen: '1-0',
      reasonKo: REASON,
    })
    const { title, withheld_kind } = await entryOf(town, id)
    expect([withheld_kind, title.includes('김하늘')]).toEqual(['masking', false])
    for (const path of ['mine', 'report'])
      expect((await other.get(`/boards/free/${id}/${path}`)).body, path).not.toContain('김하늘')
  })
  it('its place leads to the public log, and its writer to the copy', async () => {
    const id = await posted(town, { title: '욕설' })
    await removeAs(town, HEAD, id)
    const { body } = await town.asStranger().get(`/boards/free/${id}`)
    expect(body).toContain('href="/boards/removals"')
    expect(body).toContain('href="/account/removed"')
    const english = (await town.asStranger().get(`/en/boards/free/${id}`)).body
    expect(english).toContain('href="/en/boards/removals"')
  })
  it('shown again, it says since when, and still does after a comment and another sentence of its writer', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { title: '되살아난 글', body: '본문', authorId: author.id })
    await removeAs(town, HEAD, id)
    const record = (await recordOf(id)).id
    await author.post(`/account/removed/${record}/objection`, { says: '인용한 말입니다.' })
    const { id: objection } = await town.db
      .selectFrom('boards.objection')
      .select('id')
      .where('withheld_id', '=', record)
      .executeTakeFirstOrThrow()
    const hidden = (await town.asStranger().get(`/boards/free/${id}`)).body
    expect(hidden).not.toContain('다시 게시됨')
    const upheld = { outcome: 'upheld', reasonKo: '인용으로 보는 것이 옳아 다시 게시합니다.' }
    await (await town.asPost(AUDIT)).post(`/office/boards/objections/${objection}`, upheld)
    const shown = async () => (await town.asStranger().get(`/boards/free/${id}`)).body
    expect(await shown()).toMatch(/다시 게시됨 <time datetime="2026-11-24">/)
    await commented(town, id, '다행입니다', author.id)
    await author.post(`/boards/free/${id}/edit`, { title: '되살아난 글', body: '더 적습니다', version: '1' })
    expect(await shown()).toContain('더 적습니다')
    expect(await shown()).toMatch(/다시 게시됨 <time datetime="2026-11-24">/)
    await removeAs(town, HEAD, id)
    expect(await shown()).not.toContain('다시 게시됨')
  })
})
