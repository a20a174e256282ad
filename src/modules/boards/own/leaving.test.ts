import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { posted } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'
import { boards } from '../index.ts'

describe('Article 13: what is left of whoever closed the account', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const cut = () => boards.jobs.find((one) => one.name === 'boards.cut-authors')?.run(town.deps, {})

  it('half a year later no row of the boards says which text, report or withdrawal was theirs (PIPA 21); a minute before it does', async () => {
    const leaving = await town.asCitizen({ nickname: '떠나는이' })
    const [mine, withdrawn] = [
      await posted(town, { authorId: leaving.id, shownAs: '떠나는이' }),
      await posted(town, { authorId: leaving.id }),
    ]
    const theirs = await posted(town)
    for (const id of [mine, theirs])
      await leaving.post(`/boards/free/${id}/comments`, { body: `댓글 ${id}`, once: newToken() })
    await leaving.post(`/boards/free/${theirs}/report`, { category: 'ground-5', says: '광고' })
    await leaving.post(`/boards/free/${theirs}/reaction`, { on: 'yes' })
    await leaving.post('/boards/free/follow', { on: 'yes' })
    await leaving.post(`/boards/free/${withdrawn}/withdraw`, {})
    await town.transact((tx) => boards.onErase(tx, leaving.id, town.clock.now()))
    town.setClock('2027-05-23T09:59:00+09:00')
    await cut()
    expect(await traces(leaving.id)).toContain('boards.posting.author_id')
    town.setClock('2027-05-23T10:01:00+09:00')
    await cut()
    expect(await traces(leaving.id)).toEqual(['boards.left_author.citizen_id'])
    const page = (await town.asStranger().get(`/boards/free/${mine}`)).body
    expect(page).toContain('탈퇴한 이용자')
    expect(page).not.toContain('떠나는이')
  })
  /** Columns of the boards in which a citizen stands, as number or as who did something. */
  async function traces(id: number): Promise<string[]> {
    const { rows: columns } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'boards' and (column_name in ('author_id', 'citizen_id', 'account_id')
        or column_name like '%\\_by')`.execute(town.owner)
    const found: string[] = []
    for (const { table, column } of columns) {
      const { rows } = await sql`select 1 from ${sql.table(`boards.${table}`)}
        where ${sql.ref(column)}::text in (${String(id)}, ${`citizen:${id}`}) limit 1`.execute(town.owner)
      if (rows.length > 0) found.push(`boards.${table}.${column}`)
    }
    return found.toSorted()
  }
})
