import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { AUDIT, commented, entryOf, HEAD, posted, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { purgeRemoved } from './purge.job.ts'
import { decideLonger } from './retention.rule.ts'

const START = '2025-03-04T10:00:00+09:00'
let town: Town
beforeAll(async () => {
  // past days, since the database itself looks whether a time is over
  town = await openTown({ at: START })
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

const purgedOn = (day: string) => {
  town.setClock(`${day}T03:40:00+09:00`)
  return purgeRemoved.run(town.deps, {})
}
/** How many rows of the schema hold a word, by table. */
async function foundIn(word: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select 'boards.' || tablename as name from pg_tables where schemaname = 'boards'
    union select 'search.document'`.execute(town.db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} as t where t::text like ${`%${word}%`}`.execute(
      town.db,
    )
    if (rows.length > 0) found.push(name)
  }
  return found.toSorted()
}
const recordOf = async (postingId: number): Promise<number> =>
  (
    await town.db
      .selectFrom('boards.withheld')
      .select('id')
      .where('posting_id', '=', postingId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id

describe('what its author withdrew', () => {
  it('PIPA 21: half a year later a posting is gone with what it said before and its file, and its place stays', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '거둘모과 글' })
    const edited = { title: '모과', body: '고친모과 글', version: '1' }
    expect((await author.post(`/boards/free/${id}/edit`, edited)).statusCode).toBe(303)
    await sql`insert into boards.attachment (posting_id, nth, hash, name, type, bytes, added_at)
      values (${id}, 1, 'abc', '모과.jpg', 'image/jpeg', 10, now())`.execute(town.db)
    expect((await author.post(`/boards/free/${id}/withdraw`, {})).statusCode).toBe(303)
    // 4 March 2025 and 180 days are 31 August
    await purgedOn('2025-08-31')
    expect(await foundIn('모과')).toEqual(['boards.attachment', 'boards.posting', 'boards.posting_version'])
    await purgedOn('2025-09-01')
    expect(await foundIn('모과')).toEqual([])
    expect(await entryOf(town, id)).toMatchObject({ withheld_kind: 'withdrawal', title: '', body: '' })
    expect((await town.asStranger().get(`/boards/free/${id}`)).statusCode).toBe(200)
  })

  it('PIPA 21: so is a comment, and the posting above it stays as it is', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { body: '남을 글' })
    const comment = await commented(town, id, '거둘살구', author.id)
    const edited = { body: '고친살구', version: '1', do: 'save' }
    expect((await author.post(`/boards/free/${id}/comments/${comment}`, edited)).statusCode).toBe(303)
    const sent = await author.post(`/boards/free/${id}/comments/${comment}/withdrawal`, {})
    expect(sent.statusCode).toBe(303)
    await purgedOn('2025-08-31')
    expect(await foundIn('살구')).toEqual(['boards.comment', 'boards.comment_version'])
    await purgedOn('2025-09-01')
    expect(await foundIn('살구')).toEqual([])
    expect((await entryOf(town, id)).body).toBe('남을 글')
  })
})

describe('what the city removed', () => {
  it('PIPA 21: a covered copy of a text goes with the text', async () => {
    town.setClock(START)
    const id = await posted(town, { body: '앞머리앵두 글, 전화는 010-2345-6789 번호로 주세요.' })
    const head = await town.asPost(HEAD)
    const url = `/office/boards/postings/${id}/masking`
    const page = (await head.get(url)).body
    const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const places = /name="places" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const covered = await head.post(url, { seen, places, reasonKo: '드러난 개인정보를 가렸습니다.' })
    expect(covered.statusCode).toBe(303)
    await removeAs(town, HEAD, id)
    // 4 March 2025 and 365 days are 4 March 2026
    await purgedOn('2026-03-04')
    expect(await foundIn('앵두')).toEqual(['boards.posting', 'boards.withheld'])
    await purgedOn('2026-03-05')
    expect(await foundIn('앵두')).toEqual([])
  })

  it('PIPA 21: an objection that is open is waited for', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '다투는자두' })
    await removeAs(town, HEAD, id)
    const record = await recordOf(id)
    await author.post(`/account/removed/${record}/objection`, { says: '다시 보아 주세요.' })
    await purgedOn('2026-03-05')
    expect(await foundIn('자두')).toEqual(['boards.posting'])
    const objection = await town.db
      .selectFrom('boards.objection')
      .select('id')
      .where('withheld_id', '=', record)
      .executeTakeFirstOrThrow()
    const decided = await (await town.asPost(AUDIT)).post(`/office/boards/objections/${objection.id}`, {
      outcome: 'rejected',
      reasonKo: '살펴보았으나 처음 결정이 옳습니다.',
    })
    expect(decided.statusCode).toBe(303)
    await purgedOn('2026-03-06')
    expect(await foundIn('자두')).toEqual([])
  })
})

describe('keeping longer', () => {
  it('PIPA 21: the head alone keeps a removed text longer, with a reason, and the purge waits for that day', async () => {
    town.setClock(START)
    const id = await posted(town, { body: '소송 중인 매실' })
    await removeAs(town, HEAD, id)
    const record = await recordOf(id)
    town.setClock('2026-02-10T10:00:00+09:00')
    const form = { id: String(record), until: '2026-06-30', because: '손해배상 소송이 진행 중입니다.' }
    const head = await town.asPost(HEAD)
    expect((await head.get('/office/boards/retention')).body).toContain(`?keep=${record}#keep`)
    const other = await (await town.asPost(AUDIT)).post('/office/boards/retention', form)
    expect([other.statusCode, errorsOf(other.body)]).toEqual([422, expect.stringContaining('위임받은 사람')])
    const without = await head.post('/office/boards/retention', { ...form, because: '' })
    expect([without.statusCode, without.body]).toEqual([422, expect.stringContaining('value="2026-06-30"')])
    expect((await head.post('/office/boards/retention', { ...form, until: '2026-03-04' })).statusCode).toBe(
      422,
    )
    expect((await head.post('/office/boards/retention', form)).statusCode).toBe(303)
    await purgedOn('2026-06-30')
    expect(await foundIn('매실')).toEqual(['boards.posting'])
    await purgedOn('2026-07-01')
    expect(await foundIn('매실')).toEqual([])
    const late = await (await town.asPost(HEAD)).post('/office/boards/retention', {
      ...form,
      until: '2026-12-31',
    })
    expect(errorsOf(late.body)).toContain('이미 내용이 지워진')
    const again = await (await town.asPost(HEAD)).post(`/office/boards/withheld/${record}/restoration`, {
      reasonKo: '다툼이 끝나 다시 게시합니다.',
    })
    expect([again.statusCode, errorsOf(again.body)]).toEqual([422, expect.stringContaining('지워진 글')])
  })

  it.each([
    ['2026-03-04', 'not-later'],
    ['2026-03-05', undefined],
    // 10 February 2026 and 365 days
    ['2027-02-10', undefined],
    ['2027-02-11', 'too-far'],
  ] as const)('PIPA 21: kept until 4 March 2026, on 10 February it may be %s: %s', (until, refusal) => {
    const kept = { isPurged: false, keepUntil: '2026-03-04' } as Parameters<typeof decideLonger>[0]
    const decided = decideLonger(kept, until as never, '2026-02-10' as never)
    expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
  })
})
