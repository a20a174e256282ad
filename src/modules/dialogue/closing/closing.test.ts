import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { mayorOf, YES } from '#test/mayor.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let mayor: ReturnType<typeof mayorOf>
beforeAll(async () => {
  town = await openTown()
  mayor = mayorOf(town)
})
afterAll(() => town.close())

async function waitsForLock(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = ${town.at.database} and wait_event_type = 'Lock'`.execute(town.db)
    if (rows.length > 0) return
    await sleep(10)
  }
  throw new Error('nobody waits')
}

describe('Article 12(2): the conversation is not closed before its petition', () => {
  it('nor in the moment in which the petition is processed again: it is said, and the form comes back', async () => {
    const officer = await town.asPost('mayor-1')
    const citizen = await town.asCitizen()
    const id = await mayor.write(citizen)
    await mayor.must(officer, id, 'judgement', YES)
    const { petition_number: number } = await mayor.rowOf(id)
    const ended = (at: string | null) =>
      sql`update petitions.petition set ended_at = ${at} where number = ${number}`
    await ended('2026-11-24T10:00:00+09:00').execute(town.db)
    let closing: ReturnType<typeof mayor.act> | undefined
    await town.db.transaction().execute(async (reopening) => {
      await ended(null).execute(reopening)
      closing = mayor.act(officer, id, 'close', { closeReason: '답변을 드렸습니다.' })
      await waitsForLock()
    })
    const res = await closing
    expect([res?.statusCode, errorsOf(res?.body ?? '')]).toEqual([
      422,
      expect.stringContaining('민원이 끝날 때까지'),
    ])
    expect(res?.body).toContain('답변을 드렸습니다.')
    expect((await mayor.rowOf(id)).closed_at).toBeNull()
  })
})
