import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT, entryOf, HEAD, posted, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const SUBSTITUTE = 'information-1'

describe('Article 6(2): while the head is away', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
    for (const post of [HEAD, AUDIT, SUBSTITUTE]) await appointSomebody(town.deps, post)
  })
  afterAll(() => town.close())

  it('the recorded substitute removes from the first to the last day, and the head does not', async () => {
    const before = await posted(town)
    expect((await removeAs(town, SUBSTITUTE, before)).statusCode).toBe(403)
    const head = await town.asPost(HEAD)
    const away = await head.post('/office/absences', {
      post: HEAD,
      from: '2026-11-24',
      until: '2026-11-26',
      substitute: SUBSTITUTE,
      reason: 'leave',
    })
    expect(away.statusCode).toBe(303)
    const id = await posted(town)
    const byHead = await removeAs(town, HEAD, id)
    expect(byHead.headers.location).toBe('/office/boards/removals?done=proposed')
    const other = await posted(town)
    const done = await removeAs(town, SUBSTITUTE, other)
    expect(done.headers.location).toBe('/office/boards/removals?done=removed')
    const record = await town.db
      .selectFrom('boards.withheld')
      .select(['decided_post', 'decided_by'])
      .where('posting_id', '=', other)
      .executeTakeFirstOrThrow()
    const { staffId } = await town.asPost(SUBSTITUTE)
    expect(record).toEqual({ decided_post: SUBSTITUTE, decided_by: `staff:${staffId}` })
    expect((await entryOf(town, other)).body).toBe('')
    // the day after the last one
    town.setClock('2026-11-27T10:00:00+09:00')
    const later = await posted(town)
    expect((await removeAs(town, SUBSTITUTE, later)).statusCode).toBe(403)
    expect((await removeAs(town, HEAD, later)).headers.location).toBe('/office/boards/removals?done=removed')
  })
})
