import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT, entryOf, HEAD, posted, REASON, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

interface Line {
  id: number
  kind: string
  ground: number | null
  decidedOn: string
}
const BEFORE = '2025-12-31T23:30:00+09:00'
const AFTER = '2026-01-01T00:10:00+09:00'

let town: Town
beforeAll(async () => {
  town = await openTown({ at: BEFORE })
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

const get = async (path: string) => (await town.asStranger().get(path)).body
/** Month, ground and number of each line of the figures. */
const figuresIn = (page: string) =>
  [...page.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].flatMap(([row]) => {
    const [month = '', ground, n] = [...row.matchAll(/<div class="cell">(.*?)<\/div>/gs)].map(
      ([, text]) => text,
    )
    return /^\d{4}-\d\d$/.test(month) ? [{ month, ground, n: Number.parseInt(n ?? '', 10) }] : []
  })

describe('the public log', () => {
  it('Article 6(2): figures by ground add up with the lines, month by month over a year’s end', async () => {
    for (const ground of ['5', '6']) await removeAs(town, HEAD, await posted(town), { ground })
    town.setClock(AFTER)
    for (const ground of ['6', '6', '7']) await removeAs(town, HEAD, await posted(town), { ground })
    const figures = figuresIn(await get('/boards/removals'))
    expect(figures.map(({ month, n }) => [month, n])).toEqual([
      ['2026-01', 2],
      ['2026-01', 1],
      ['2025-12', 1],
      ['2025-12', 1],
    ])
    const lines: Line[] = JSON.parse(await get('/boards/removals.json'))
    for (const month of ['2025-12', '2026-01']) {
      const sum = figures.filter((one) => one.month === month).reduce((all, { n }) => all + n, 0)
      expect(sum).toBe(lines.filter((one) => one.decidedOn.startsWith(month)).length)
    }
    expect(lines.map((one) => one.id)).toEqual(lines.map((one) => one.id).toSorted((a, b) => b - a))
  })

  it('Article 6(2): what a removal hides in place of a block is not said to be shown again', async () => {
    town.setClock(AFTER)
    const id = await posted(town, { body: '막았다가 지운 글' })
    const form = { infringes: 'honour', says: '사실과 다릅니다', name: '박가람', email: 'a@example.kr' }
    await town.asStranger().post(`/boards/free/${id}/block-request`, form)
    const { id: request } = await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .executeTakeFirstOrThrow()
    const head = await town.asPost(HEAD)
    const reasonKo = '다툼이 있어 잠시 가려 둡니다.'
    await head.post(`/office/boards/block-requests/${request}`, { days: '30', reasonKo })
    expect((await removeAs(town, HEAD, id)).statusCode).toBe(303)
    expect((await entryOf(town, id)).withheld_kind).toBe('removal')
    const [removal, block]: { kind: string; liftedOn: string | null }[] = JSON.parse(
      await get('/boards/removals.json'),
    )
    expect([removal, block]).toMatchObject([
      { kind: 'removal', liftedOn: null },
      { kind: 'block', liftedOn: null },
    ])
    expect(await get('/boards/removals')).not.toContain('다시 게시됨')
  })

  it('Article 6(2): text and writer are in none of its forms, reasons are in each, English in English', async () => {
    town.setClock(AFTER)
    const author = await town.asCitizen({ nickname: '뻐꾸기' })
    const secret = { title: '감춰진 제목', body: '감춰진 본문', authorId: author.id, shownAs: '뻐꾸기' }
    const id = await posted(town, secret)
    await removeAs(town, HEAD, id, { reasonEn: 'Coarse words again and again.' })
    const forms = ['/boards/removals', '/boards/removals.csv', '/boards/removals.json']
    for (const path of [...forms, ...forms.map((one) => `/en${one}`)]) {
      const body = await get(path)
      expect(body, path).not.toMatch(/감춰진|뻐꾸기|staff:/)
      expect(body, path).toContain(
        path.startsWith('/en') && !path.endsWith('.json') ? 'Coarse words again' : REASON,
      )
    }
    expect(await get('/en/boards/removals.csv')).toContain(`/en/boards/free/${id}`)
  })

  it('Article 6(2): pages and files go on where the last one ended, none twice and none left out', async () => {
    await town.db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`insert into boards.removal_entry (withheld_id, board_id, posting_id, kind, ground, by_kind,
          department_id, post_id, decided_on, reason_ko, reason_en)
        select 1000000 + n, 'free', n, 'removal', 5, 'person', 'information', ${HEAD}, '2024-12-31', '이유', 'why'
        from generate_series(1, 10050) n`.execute(tx)
    })
    town.setClock('2026-01-02T00:00:00+09:00')
    const all = await town.db.selectFrom('boards.removal_entry').select('withheld_id').execute()
    const first: Line[] = JSON.parse(await get('/boards/removals.json'))
    const rest: Line[] = JSON.parse(await get(`/boards/removals.json?before=${first.at(-1)?.id}`))
    expect(first).toHaveLength(10_000)
    expect(new Set([...first, ...rest].map((one) => one.id)).size).toBe(all.length)
    const rows = (csv: string) => csv.trim().split('\n').length - 1
    expect(rows(await get(`/boards/removals.csv?before=${first.at(-1)?.id}`))).toBe(rest.length)
    const page = await get(`/boards/removals?before=${first[50]?.id}`)
    expect([...page.matchAll(/ \((\d{7})\)<\/a>/g)].map(([, id]) => Number(id))).toEqual(
      first.slice(51, 101).map((one) => one.id),
    )
    expect(page).toContain(`/boards/removals?before=${first[100]?.id}`)
    // what is older than the last year is in the lines, not in the figures
    expect(figuresIn(page).map((one) => one.month)).not.toContain('2024-12')
  })
})
