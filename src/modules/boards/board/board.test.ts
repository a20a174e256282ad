import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { csrfOf, startSession } from '#kernel/session.ts'
import { localDate } from '#kernel/time.ts'
import { browserOf } from '#test/cookies.ts'
import { openTown, type Town } from '#test/town.ts'
import { boards } from '../index.ts'
import type { BoardOfCity } from './board-of-city.rule.ts'

const RIGHT = {
  id: 'walks',
  name: { ko: '산책', en: 'Walks' },
  says: { ko: '걷는 이야기', en: 'Of walks' },
  department: 'information',
  writes: 'citizens',
  postingDays: 3,
} satisfies BoardOfCity

describe('Article 13: boards are data of the city', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const save = (list: unknown) => town.transact((tx) => boards.saveBoards(tx, list as BoardOfCity[]))
  const faults = async (list: unknown) => {
    const failed = await save(list).catch((error: Error) => error)
    return failed instanceof Error ? failed.message.split('\n') : []
  }

  it.each<[string, Record<string, unknown>]>([
    ['nobody knows "colour"', { colour: 'red' }],
    ['the id is small letters, digits and hyphens', { id: 'Wälks' }],
    ['the id is small letters, digits and hyphens', { id: undefined }],
    ['the id is small letters, digits and hyphens', { id: 'a'.repeat(41) }],
    ['another page stands at this address', { id: 'removals' }],
    ['"name" needs "ko" and "en"', { name: { ko: '산책' } }],
    ['"says" needs "ko" and "en"', { says: null }],
    ['"writes" is one of none, citizens', { writes: 'everyone' }],
    ['"comments" is one of none, citizens', { comments: true }],
    ['"moderation" is one of after, before', { moderation: 'never' }],
    ['"names" is one of nickname, masked, none', { names: 'full' }],
    ['"files" is true or false', { files: 'yes' }],
    ['"opens" is a day like 2026-11-24', { opens: '24.11.2026' }],
    ['"closes" is a day like 2026-11-24', { closes: '2026-02-30' }],
    ['"closes" comes before "opens"', { opens: '2026-11-24', closes: '2026-11-23' }],
    ['"postingDays" is a number of days, or null for no end', { postingDays: 0 }],
    ['"postingDays" is a number of days, or null for no end', { postingDays: undefined }],
    ['"department" is missing: somebody answers for what is written', { department: undefined }],
    ['"department" is none of the city’s: nowhere', { department: 'nowhere' }],
  ])('a fault is one line: %s', async (says, wrong) => {
    const board = { ...RIGHT, ...wrong }
    expect(await faults([board])).toEqual([`boards.json, board 1 (${String(board.id)}): ${says}`])
  })
  it('each fault has its line, the second of two boards with one id has one, and a list that is none has one', async () => {
    expect(await faults([{ ...RIGHT, files: 1, names: 'x' }, RIGHT])).toEqual([
      'boards.json, board 1 (walks): "names" is one of nickname, masked, none',
      'boards.json, board 1 (walks): "files" is true or false',
      'boards.json, board 2 (walks): the id is there twice',
    ])
    expect(await faults({ walks: RIGHT })).toEqual(['boards.json: it is no list of boards'])
    expect(await faults([null])).toEqual(['boards.json, board 1: it is no board'])
  })
  it('a board that left the list keeps its postings, and nobody writes there any more', async () => {
    const writer = await town.asCitizen()
    const form = () => ({ title: '제목', body: '내용', once: newToken(), advised: 'yes' })
    await save([RIGHT])
    expect((await writer.post('/boards/walks/new', form())).statusCode).toBe(303)
    const free = await writer.post('/boards/free/new', form())
    expect(free.statusCode).toBe(403)
    expect((await town.asStranger().get('/boards/free')).body).toContain('읽기만 하는 게시판입니다.')
    expect((await town.asStranger().get('/boards/walks')).body).toContain('href="/boards/walks/new"')
  })
})

describe('Articles 6(1) and 13: a board and a posting end with their day', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    await town.owner
      .updateTable('boards.board')
      .set({ closes_on: localDate('2026-11-24'), posting_days: 3 })
      .where('id', '=', 'free')
      .execute()
  })
  afterAll(() => town.close())
  const form = (title: string) => ({ title, body: '애써 쓴 내용', once: newToken(), advised: 'yes' })

  it('a board that closes on 24 November takes the last posting at 23:59:59; at midnight nothing typed is lost', async () => {
    town.setClock('2026-11-24T23:59:59+09:00')
    const writer = await town.asCitizen()
    expect((await writer.get('/boards/free/new')).statusCode).toBe(200)
    const last = await writer.post('/boards/free/new', form('마지막 글'))
    expect(last.statusCode).toBe(303)
    const at = String(last.headers.location).replace(/\/mine.*/, '')
    expect((await town.asStranger().get(at)).body).toContain('댓글 쓰기')
    town.setClock('2026-11-25T00:00:00+09:00')
    const late = await writer.post('/boards/free/new', form('늦은 글'))
    expect(late.statusCode).toBe(403)
    for (const text of ['늦은 글', '애써 쓴 내용', '글쓰기가 끝났습니다']) expect(late.body).toContain(text)
    const comment = await writer.post(`${at}/comments`, { body: '늦은 댓글', once: newToken() })
    expect(comment.statusCode).toBe(422)
    expect(comment.body).toContain('글을 쓸 수 있는 기간이 끝났습니다')
    const board = (await town.asStranger().get('/boards/free')).body
    expect(board).toContain('글쓰기가 끝났습니다')
    expect(board).not.toContain('href="/boards/free/new"')
    expect((await town.asStranger().get(at)).body).not.toContain('댓글 쓰기')
    expect((await town.asStranger().get('/forum')).body).not.toContain('href="/boards/free/new"')
  })
  it('a posting of 24 November for three days is over on the 27th: nobody takes part in it, its writer withdraws it still', async () => {
    town.setClock('2026-11-24T10:00:00+09:00')
    const writer = await town.asCitizen()
    const sent = await writer.post('/boards/free/new', form('사흘짜리'))
    const at = String(sent.headers.location).replace(/\/mine.*/, '')
    await town.owner.updateTable('boards.board').set({ closes_on: null }).where('id', '=', 'free').execute()
    town.setClock('2026-11-26T23:59:59+09:00')
    const word = (body: string) => ({ body, once: newToken() })
    const [a, b] = [await town.asCitizen(), await town.asCitizen()]
    expect((await a.post(`${at}/comments`, word('아직 됩니다'))).statusCode).toBe(303)
    expect((await b.post(`${at}/reaction`, { on: 'yes' })).statusCode).toBe(303)
    town.setClock('2026-11-27T00:00:00+09:00')
    const [c, own] = [await town.asCitizen(), await signedInAgain(writer.id)]
    for (const [path, sending] of [
      ['comments', word('늦었습니다')],
      ['reaction', { on: 'yes' }],
      ['follow', { on: 'yes' }],
      ['report', { category: 'ground-6' }],
    ] as const)
      expect((await c.post(`${at}/${path}`, sending)).statusCode, path).toBe(410)
    expect((await own.post(`${at}/comments`, word('내 글이지만'))).statusCode).toBe(422)
    expect((await own.get(`${at}/mine`)).body).not.toContain('id="comment"')
    expect((await town.asStranger().get(at)).statusCode).toBe(410)
    expect((await town.asStranger().get('/feeds/boards/free')).body).not.toContain('사흘짜리')
    expect((await own.post(`${at}/withdraw`, {})).statusCode).toBe(303)
  })
  /** The session of three days ago is over. */
  async function signedInAgain(id: number) {
    const token = await town.transact((tx) =>
      startSession(tx, { kind: 'citizen', subject: String(id), at: town.clock.now() }),
    )
    const browser = browserOf(town.app, { 'nurijip-citizen': token })
    return {
      get: browser.get,
      post: (url: string, sent: Record<string, string>) =>
        browser.post(url, { _csrf: csrfOf(token), ...sent }),
    }
  }
})
