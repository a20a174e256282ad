import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { HEAD, posted, REASON } from '#test/removing.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { boardDigests } from './digest.job.ts'
import { tellAnswer } from './tell-answer.job.ts'

const idOf = (location: unknown): number => Number(/\/boards\/[\w-]+\/(\d+)\//.exec(String(location))?.[1])

describe('Article 13: letters to those who follow', () => {
  let town: Town
  let officer: Officer
  beforeAll(async () => {
    town = await openTown()
    officer = await town.asPost(HEAD)
  })
  afterAll(() => town.close())
  const write = async (by: CitizenBrowser, board: string, title: string) => {
    const form = { title, body: `${title} 내용`, residents: 'yes', once: newToken(), advised: 'yes' }
    return idOf((await by.post(`/boards/${board}/new`, form)).headers.location)
  }
  const letThrough = (id: number) =>
    officer.post(`/office/boards/postings/${id}/look`, { decision: 'let-through' })
  const lettersTo = async (to: string) => {
    const rows = await town.owner
      .selectFrom('outbox.message')
      .select(['to_sealed', 'body_sealed'])
      .orderBy('id')
      .execute()
    return rows
      .filter((row) => town.seal.open(row.to_sealed as Buffer, 'outbox.to') === to)
      .map((row) => town.seal.open(row.body_sealed as Buffer, 'outbox.body'))
  }

  it('a posting let through after a later one was told of is in the next letter, once', async () => {
    const [writer, reader] = [await town.asCitizen(), await town.asCitizen({ email: 'late@example.kr' })]
    await reader.post('/boards/suggestions/follow', { on: 'yes' })
    const waits = await write(writer, 'suggestions', '오래 기다린 제안')
    const quick = await write(writer, 'suggestions', '먼저 보인 제안')
    await letThrough(quick)
    await boardDigests.run(town.deps, {})
    await letThrough(waits)
    for (let twice = 0; twice < 2; twice += 1) await boardDigests.run(town.deps, {})
    const told = await lettersTo('late@example.kr')
    expect(told).toHaveLength(2)
    expect(told[0]).not.toContain('오래 기다린 제안')
    expect(told[1]).toContain('오래 기다린 제안')
    expect(told[1]).not.toContain('먼저 보인 제안')
  })
  it('one that is being written while the letter is made is waited for', async () => {
    const reader = await town.asCitizen({ email: 'moment@example.kr' })
    const writer = await town.asCitizen()
    await reader.post('/boards/free/follow', { on: 'yes' })
    let [release, entered] = [() => {}, () => {}]
    const held = new Promise<void>((go) => (release = go))
    const inside = new Promise<void>((go) => (entered = go))
    const { boards } = await import('../index.ts')
    const text = { title: '먼저 쓰기 시작한 글', body: '내용', isClosed: false, once: newToken() }
    const by = { id: `citizen:${writer.id}`, from: 'test' }
    const author = { citizenId: writer.id, nickname: '걷는이' }
    const slow = town.transact(async (tx) => {
      await boards.acts.writePosting(tx, { ...text, boardId: 'free', author, by, at: town.clock.now() })
      entered()
      await held
    })
    await inside
    await write(await town.asCitizen(), 'free', '나중에 쓰고 먼저 보인 글')
    const digest = boardDigests.run(town.deps, {})
    setTimeout(release, 300)
    await Promise.all([slow, digest])
    await boardDigests.run(town.deps, {})
    const all = (await lettersTo('moment@example.kr')).join('\n')
    expect(all.match(/먼저 쓰기 시작한 글/g)).toHaveLength(1)
    expect(all.match(/나중에 쓰고 먼저 보인 글/g)).toHaveLength(1)
  })
  it('ten are named; how many more there are is said, and what was withdrawn is neither', async () => {
    const reader = await town.asCitizen({ email: 'many@example.kr', lang: 'en' })
    await reader.post('/boards/praise/follow', { on: 'yes' })
    for (let n = 1; n <= 13; n += 1) {
      const writer = await town.asCitizen()
      const id = await write(writer, 'praise', `칭찬 ${n}번`)
      if (n === 13) await writer.post(`/boards/praise/${id}/withdraw`, {})
    }
    await boardDigests.run(town.deps, {})
    const [body = ''] = await lettersTo('many@example.kr')
    expect(body.match(/^- 칭찬/gm)).toHaveLength(10)
    expect(body).toContain('And 2 more: http://localhost/en/boards/praise')
    expect(body).not.toContain('칭찬 13번')
  })
  it('Article 17(1): the letter of an answer says the title as everyone reads it, covered where it is', async () => {
    const [author, reader] = [
      await town.asCitizen({ email: 'author@example.kr' }),
      await town.asCitizen({ email: 'follows@example.kr' }),
    ]
    const id = await posted(town, { title: '김하늘 씨 보세요', authorId: author.id })
    await reader.post(`/boards/free/${id}/follow`, { on: 'yes' })
    await officer.post(`/office/boards/postings/${id}/masking`, {
      more: '김하늘',
      seen: '1-0',
      reasonKo: REASON,
    })
    await officer.post(`/office/boards/postings/${id}/answer`, { body: '확인했습니다.', once: newToken() })
    const { id: commentId } = await town.owner
      .selectFrom('boards.comment')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    await tellAnswer.run(town.deps, { commentId })
    const [told = ''] = await lettersTo('follows@example.kr')
    expect(told).toContain('담당 부서가 답했습니다')
    expect(told).not.toContain('김하늘')
    expect((await lettersTo('author@example.kr')).join('\n')).toContain('김하늘')
  })
  it('the link of a letter ends it by the click of a mail program, which knows neither cookie nor address', async () => {
    const reader = await town.asCitizen({ email: 'clicks@example.kr' })
    await reader.post('/boards/questions/follow', { on: 'yes' })
    await write(await town.asCitizen(), 'questions', '언제 여나요')
    await boardDigests.run(town.deps, {})
    const [body = ''] = await lettersTo('clicks@example.kr')
    const end = /http:\/\/localhost(\/boards\/follows\/\S+)/.exec(body)?.[1] as string
    const headers = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const payload = 'List-Unsubscribe=One-Click'
    const res = await town.app.inject({ method: 'POST', url: end, payload, headers })
    expect(res.statusCode).toBe(200)
    await write(await town.asCitizen(), 'questions', '또 언제 여나요')
    await boardDigests.run(town.deps, {})
    expect(await lettersTo('clicks@example.kr')).toHaveLength(1)
  })
})
