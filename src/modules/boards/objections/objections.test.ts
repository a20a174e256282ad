import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCache, listen } from '#kernel/cache.ts'
import { poolSettings } from '#kernel/db.ts'
import { errorsOf } from '#test/desk.ts'
import { AUDIT, entryOf, HEAD, posted, REASON, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { endBlocks, forgetRequesters } from '../blocks/blocks.job.ts'
import { purgeRemoved } from '../retention/purge.job.ts'

let town: Town
beforeAll(async () => {
  // past days, since the database itself looks whether a time is over
  town = await openTown({ at: '2025-03-04T10:00:00+09:00' })
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

const recordOf = (id: number) =>
  town.db
    .selectFrom('boards.withheld')
    .selectAll()
    .where('posting_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

describe('objection', () => {
  it('Article 6(2): the author reads the copy, objects, and another person shows it again at the same address', async () => {
    const author = await town.asCitizen()
    const other = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '되살아날 글의 본문' })
    await removeAs(town, HEAD, id)
    const { id: record } = await recordOf(id)
    expect((await author.get(`/account/removed/${record}`)).body).toContain('되살아날 글의 본문')
    expect((await other.get(`/account/removed/${record}`)).statusCode).toBe(404)
    expect((await other.post(`/account/removed/${record}/objection`, { says: '남의 글' })).statusCode).toBe(
      404,
    )
    const says = '욕설이 아니라 인용한 말입니다.'
    expect((await author.post(`/account/removed/${record}/objection`, { says })).statusCode).toBe(303)
    expect((await author.post(`/account/removed/${record}/objection`, { says })).statusCode).toBe(422)
    const objection = await town.db.selectFrom('boards.objection').selectAll().executeTakeFirstOrThrow()
    // Tuesday 4 March 2025 and ten working days
    expect(objection.due_on).toBe('2025-03-18')
    const decide = async (post: string) =>
      (await town.asPost(post)).post(`/office/boards/objections/${objection.id}`, {
        outcome: 'upheld',
        reasonKo: '인용으로 보는 것이 옳아 다시 게시합니다.',
      })
    expect(errorsOf((await decide(HEAD)).body)).toContain('다른 사람')
    expect((await decide(AUDIT)).statusCode).toBe(303)
    const entry = await entryOf(town, id)
    expect(entry).toMatchObject({
      body: '되살아날 글의 본문',
      withheld_kind: null,
      restored_on: '2025-03-04',
    })
    const log = await town.asStranger().get('/boards/removals')
    expect(log.body).toContain('받아들여 다시 게시')
    expect(log.body).not.toContain('되살아날')
    expect((await town.asStranger().get('/boards/removals.json')).json()[0]).toMatchObject({
      outcome: 'upheld',
    })
    expect((await town.asStranger().get('/boards/removals.csv')).body).toContain('removal')
  })

  it('Article 6(2): within thirty days, not later', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id })
    await removeAs(town, HEAD, id)
    const { id: record } = await recordOf(id)
    town.setClock('2025-04-04T00:00:00+09:00')
    const late = await (await town.asCitizen()).get('/account/removed')
    expect(late.statusCode).toBe(200)
    expect((await author.post(`/account/removed/${record}/objection`, { says: '늦음' })).statusCode).not.toBe(
      200,
    )
    expect(
      await town.db.selectFrom('boards.objection').select('id').where('withheld_id', '=', record).execute(),
    ).toEqual([])
    town.setClock('2025-03-04T10:00:00+09:00')
  })
})

describe('the other acts', () => {
  it('Article 17(1): exposed personal data is covered where an officer chose, and nothing else', async () => {
    const id = await posted(town, {
      title: '연락',
      body: '도와주신 분은 010-2345-6789 번호를 쓰십니다. 고맙습니다.',
    })
    const head = await town.asPost(HEAD)
    const page = (await head.get(`/office/boards/postings/${id}/masking`)).body
    const places = /name="places" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const res = await head.post(`/office/boards/postings/${id}/masking`, {
      places,
      seen,
      reasonKo: '드러난 개인정보를 가렸습니다.',
    })
    expect([res.statusCode, errorsOf(res.body)]).toEqual([303, errorsOf('')])
    const { body, withheld_kind } = await entryOf(town, id)
    expect(withheld_kind).toBe('masking')
    expect(body).toContain('도와주신 분은')
    expect(body).not.toContain('2345')
  })

  it('ICNA 44-2(4): a block ends by itself to the minute; who asked is sealed, told, and forgotten', async () => {
    const id = await posted(town, { body: '가려 둘 글' })
    const form = { infringes: 'honour', says: '사실과 다릅니다', name: '박가람', email: 'asks@example.kr' }
    const asked = await town.asStranger().post(`/boards/free/${id}/block-request`, form)
    expect(asked.statusCode).toBe(303)
    const { id: request } = await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .executeTakeFirstOrThrow()
    const decide = async (days: string) =>
      (await town.asPost(HEAD)).post(`/office/boards/block-requests/${request}`, {
        days,
        reasonKo: '다툼이 있어 잠시 가려 둡니다.',
      })
    expect((await decide('31')).statusCode).toBe(422)
    expect((await decide('30')).statusCode).toBe(303)
    expect((await entryOf(town, id)).body).toBe('')
    town.setClock('2025-04-03T09:59:00+09:00')
    await endBlocks.run(town.deps, {})
    expect((await entryOf(town, id)).body).toBe('')
    town.setClock('2025-04-03T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    expect((await entryOf(town, id)).body).toBe('가려 둘 글')
    town.setClock('2025-07-01T10:00:00+09:00')
    await forgetRequesters.run(town.deps, {})
    const row = await town.db.selectFrom('boards.block_request').selectAll().executeTakeFirstOrThrow()
    expect([row.name_sealed, row.email_sealed, row.says_sealed]).toEqual([null, null, null])
    town.setClock('2025-03-04T10:00:00+09:00')
  })

  it('PIPA 21: a year later the text is gone from the table itself, and its place stays', async () => {
    const id = await posted(town, { body: '지워질 글의 본문' })
    await removeAs(town, HEAD, id)
    const textOf = async () =>
      (
        await town.db
          .selectFrom('boards.posting')
          .select('body')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).body
    town.setClock('2026-03-04T03:40:00+09:00')
    await purgeRemoved.run(town.deps, {})
    expect(await textOf()).toBe('지워질 글의 본문')
    town.setClock('2026-03-05T03:40:00+09:00')
    await purgeRemoved.run(town.deps, {})
    expect(await textOf()).toBe('')
    expect((await entryOf(town, id)).withheld_reason_ko).toBe(REASON)
    town.setClock('2025-03-04T10:00:00+09:00')
  })
})

it('Article 6(2): a removal empties what another process kept of its board', async () => {
  const id = await posted(town)
  const [here, there] = [0, 1].map(() => createCache({ now: () => town.clock.now(), headers: {} })) as [
    ReturnType<typeof createCache>,
    ReturnType<typeof createCache>,
  ]
  const open = () => new pg.Client(poolSettings({ ...town.at, user: 'nurijip_app' }))
  const ends = [await listen(here, open), await listen(there, open)]
  there.store(
    '/boards/free',
    { body: Buffer.from('x'), type: 'text/html', tags: ['board:free'] },
    there.begin(),
  )
  expect(there.size).toBe(1)
  expect((await removeAs(town, HEAD, id)).statusCode).toBe(303)
  for (let tries = 0; there.size > 0 && tries < 1_000; tries += 1) await sleep(5)
  await Promise.all(ends.map((end) => end()))
  expect(there.size).toBe(0)
})
