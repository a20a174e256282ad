import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { csrfOf, endSessionsOf, findSession, isCsrfOf, seeSession, startSession } from './session.ts'
import { instant } from './time.ts'

describe('Article 5(2): sessions', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>
  const at = instant('2026-11-24T09:00:00+09:00')
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  const start = () => database.transact((tx) => startSession(tx, { kind: 'office', subject: '7', at }))
  const find = (token: string, when: string) =>
    findSession(database.app, { kind: 'office', token, at: instant(when) })

  it('are kept as a hash: the table holds no token', async () => {
    const token = await start()
    const { rows } = await sql<{
      all: string
    }>`select string_agg(t::text, '') as all from http.session t`.execute(database.owner)
    expect(rows[0]?.all).not.toContain(token)
  })
  it('end after 30 minutes of rest, and after ten hours in any case', async () => {
    const token = await start()
    expect(await find(token, '2026-11-24T09:29:59+09:00')).toBeDefined()
    expect(await find(token, '2026-11-24T09:30:00+09:00')).toBeUndefined()
    for (let hour = 9; hour < 19; hour += 1)
      for (const minute of ['20', '40', '59'])
        await database.transact((tx) =>
          seeSession(tx, token, instant(`2026-11-24T${String(hour).padStart(2, '0')}:${minute}:00+09:00`)),
        )
    expect(await find(token, '2026-11-24T18:59:30+09:00')).toBeDefined()
    expect(await find(token, '2026-11-24T19:00:00+09:00')).toBeUndefined()
  })
  it('end all at once for a person, and are of one kind', async () => {
    const token = await start()
    expect(await findSession(database.app, { kind: 'case', token, at })).toBeUndefined()
    await database.transact((tx) => endSessionsOf(tx, 'office', '7'))
    expect(await find(token, '2026-11-24T09:00:00+09:00')).toBeUndefined()
  })
  it('have a form word that no other session has', async () => {
    const [one, other] = [await start(), await start()]
    expect(isCsrfOf(one, csrfOf(one))).toBe(true)
    expect(isCsrfOf(one, csrfOf(other))).toBe(false)
    expect(isCsrfOf(one, undefined)).toBe(false)
  })
})
