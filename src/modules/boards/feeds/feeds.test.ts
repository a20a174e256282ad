import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { HEAD, posted, removeAs } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'

describe('Article 13: the feed of a board', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const feed = async (board: string, lang = '') =>
    (await town.asStranger().get(`${lang}/feeds/boards/${board}`)).body
  const entries = (xml: string) => xml.match(/<entry>/g)?.length ?? 0

  it('Article 6(2): has no line of what was removed, withdrawn or is closed', async () => {
    const writer = await town.asCitizen()
    const shown = await posted(town, {
      boardId: 'questions',
      title: '보이는 물음 & <답>',
      authorId: writer.id,
    })
    const removed = await posted(town, { boardId: 'questions', title: '지울 물음' })
    const withdrawn = await posted(town, { boardId: 'questions', title: '거둘 물음', authorId: writer.id })
    const form = { title: '비밀 물음', body: '비밀', closed: 'yes', once: newToken(), advised: 'yes' }
    expect((await writer.post('/boards/questions/new', form)).statusCode).toBe(303)
    expect(entries(await feed('questions'))).toBe(3)
    await removeAs(town, HEAD, removed)
    await writer.post(`/boards/questions/${withdrawn}/withdraw`, {})
    const xml = await feed('questions')
    expect(entries(xml)).toBe(1)
    expect(xml).toContain('<title>보이는 물음 &amp; &lt;답&gt;</title>')
    expect(xml).toContain(`<id>http://localhost/boards/questions/${shown}</id>`)
    expect(await feed('questions', '/en')).toContain(`http://localhost/en/boards/questions/${shown}`)
  })
  it('says when anything in it was changed last', async () => {
    const writer = await town.asCitizen()
    const id = await posted(town, { title: '먼저', authorId: writer.id })
    town.setClock('2026-11-24T10:30:00+09:00')
    await posted(town, { title: '나중' })
    town.setClock('2026-11-24T10:40:00+09:00')
    const again = { title: '먼저', body: '고친 내용', version: '1' }
    expect((await writer.post(`/boards/free/${id}/edit`, again)).statusCode).toBe(303)
    expect(/<updated>([^<]+)</.exec(await feed('free'))?.[1]).toBe('2026-11-24T10:40:00+09:00')
  })
})
