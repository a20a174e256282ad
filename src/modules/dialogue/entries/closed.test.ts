import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayorOf } from '#test/mayor.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let id: number
beforeAll(async () => {
  town = await openTown()
  id = await mayorOf(town).write(await town.asCitizen(), {
    open: 'no',
    title: '비밀참외',
    body: '비밀참외 이야기',
  })
})
afterAll(() => town.close())

describe('Article 12(2): of a closed conversation nothing is public, whatever path it takes', () => {
  it.each([
    [
      'a public text of the message',
      `update dialogue.message set public_title = 'x', public_text = 'x', looked_by = 'x', looked_at = now() where id =`,
    ],
    ['a title in the list', `update dialogue.message_entry set title = 'x' where id =`],
    ['a nickname in the list', `update dialogue.message_entry set shown_as = 'x' where id =`],
    [
      'a number of a petition in the list',
      `update dialogue.message_entry set petition_number = 'x' where id =`,
    ],
    [
      'what was written afterwards',
      `insert into dialogue.turn_entry (kind, id, message_id, text, written_at)
        select 'follow-up', 1, id, 'x', now() from dialogue.message where id =`,
    ],
    [
      'a photograph',
      `insert into dialogue.photograph_entry (message_id, nth, hash, preview_hash, width, height, alt)
        select id, 1, 'x', 'x', 1, 1, 'x' from dialogue.message where id =`,
    ],
  ])('the database refuses %s', async (_what, planted) => {
    await expect(sql`${sql.raw(planted)} ${id}`.execute(town.db)).rejects.toThrow(/violates/)
  })
})
