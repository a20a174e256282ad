import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HEAD, posted, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let shown: number
let removed: number
beforeAll(async () => {
  town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
  await appointSomebody(town.deps, HEAD)
  shown = await posted(town, { title: '그대로', body: '그대로 있어야 할 글' })
  removed = await posted(town, { title: '지움', body: '지워진 글' })
  await removeAs(town, HEAD, removed)
})
afterAll(() => town.close())

class Undo extends Error {}

/** Runs statements as a role and undoes them. @returns what the database said, or `done` */
async function tried(role: 'app' | 'owner', statements: string[], before: string[] = []): Promise<string> {
  try {
    await town.owner.transaction().execute(async (tx) => {
      for (const one of before) await sql.raw(one).execute(tx)
      if (role === 'app') await sql`set local role nurijip_app`.execute(tx)
      for (const one of [...statements, 'set constraints all immediate']) await sql.raw(one).execute(tx)
      throw new Undo()
    })
  } catch (error) {
    return error instanceof Undo ? 'done' : (error as Error).message
  }
  return 'done'
}

const withheld = (more: Record<string, string> = {}) => {
  const row = {
    posting_id: String(shown),
    kind: "'removal'",
    ground: '6',
    reason_ko: "'이유'",
    reason_en: "'why'",
    by_kind: "'person'",
    decided_by: "'staff:1'",
    decided_at: 'now()',
    ...more,
  }
  return `insert into boards.withheld (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
}

/** Each path by which a text could disappear, with the trigger or the check that stands in it. */
const PATHS: [what: string, statements: () => string[], guard: string, on: string][] = [
  [
    'a posting is deleted',
    () => [`delete from boards.posting where id = ${shown}`],
    'never_deleted',
    'posting',
  ],
  [
    'its place is deleted',
    () => [`delete from boards.posting_entry where id = ${shown}`],
    'never_deleted',
    'posting_entry',
  ],
  [
    'its place is emptied',
    () => [`update boards.posting_entry set title = '', body = '' where id = ${shown}`],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'all places are emptied',
    () => [`update boards.posting_entry set body = ''`],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'its place says another thing',
    () => [`update boards.posting_entry set body = 'x' where id = ${shown}`],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'its place says that it is withheld',
    () => [
      `update boards.posting_entry set title = '', body = '', withheld_id = 99, withheld_kind = 'removal' where id = ${shown}`,
    ],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'its text is emptied',
    () => [`update boards.posting set title = '', body = '' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'its text is changed without a version',
    () => [`update boards.posting set body = 'x' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'it is taken back to the queue',
    () => [`update boards.posting set state = 'held' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'it is refused after it was shown',
    () => [`update boards.posting set state = 'refused' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'it is closed',
    () => [`update boards.posting set is_closed = true where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'its period is cut',
    () => [`update boards.posting set posted_until = '2026-11-24' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'it is moved to another board',
    () => [`update boards.posting set board_id = 'petitions-archive' where id = ${shown}`],
    'keep_posting',
    'posting',
  ],
  [
    'its period is cut where it is read',
    () => [`update boards.posting_entry set posted_until = '2026-11-24' where id = ${shown}`],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'it ends without a period',
    () => [`update boards.posting_entry set has_ended = true where id = ${shown}`],
    'keep_posting_entry',
    'posting_entry',
  ],
  [
    'what was removed is purged before its time',
    () => [`update boards.posting set title = '', body = '' where id = ${removed}`],
    'keep_posting',
    'posting',
  ],
  [
    'what was removed is rewritten',
    () => [`update boards.posting set body = 'x', version = 2 where id = ${removed}`],
    'keep_posting',
    'posting',
  ],
  [
    'a record is deleted',
    () => [`delete from boards.withheld where posting_id = ${removed}`],
    'never_deleted',
    'withheld',
  ],
  [
    'the reason is changed afterwards',
    () => [`update boards.withheld set reason_ko = 'x' where posting_id = ${removed}`],
    'keep_withheld',
    'withheld',
  ],
  [
    'how long it is kept is cut',
    () => [`update boards.retention set keep_until = '2026-11-25'`],
    'keep_retention',
    'retention',
  ],
  [
    'what it said before is deleted',
    () => [
      `insert into boards.posting_version values (${shown}, 1, 'x', 'x', now())`,
      'delete from boards.posting_version',
    ],
    'keep_version',
    'posting_version',
  ],
  [
    'what it said before is rewritten',
    () => [
      `insert into boards.posting_version values (${shown}, 1, 'x', 'x', now())`,
      `update boards.posting_version set body = ''`,
    ],
    'keep_version',
    'posting_version',
  ],
  [
    'a file of what was removed is deleted',
    () => [
      `insert into boards.attachment values (${removed}, 1, 'abc', 'a.jpg', 'image/jpeg', 1, now())`,
      'delete from boards.attachment',
    ],
    'keep_attachment',
    'attachment',
  ],
  [
    'a withdrawal that does not say how long the text is kept',
    () => [withheld({ kind: "'withdrawal'", ground: 'null', by_kind: "'author'" })],
    'withheld_is_whole',
    'withheld',
  ],
  ['a removal without notice or place', () => [withheld()], 'withheld_is_whole', 'withheld'],
  ['a board is deleted', () => [`delete from boards.board where id = 'free'`], 'keep_board', 'board'],
]

describe('nothing that was shown disappears but by its record', () => {
  it.each(PATHS)('Article 6(2): not where %s, by the program nor by the owner', async (_what, statements) => {
    for (const role of ['app', 'owner'] as const) expect(await tried(role, statements())).not.toBe('done')
  })

  it.each(
    PATHS.filter(
      ([, , guard, on]) => guard !== 'keep_board' && !(guard === 'never_deleted' && on === 'withheld'),
    ),
  )('Article 6(2): without its guard it would: %s', async (_what, statements, guard, on) => {
    const others =
      on === 'posting' && guard === 'never_deleted'
        ? ['drop trigger never_deleted on boards.posting_entry']
        : []
    const free = others.length > 0 ? [`delete from boards.posting_entry where id = ${shown}`] : []
    expect(
      await tried('owner', [...free, ...statements()], [...others, `drop trigger ${guard} on boards.${on}`]),
    ).toBe('done')
  })

  it.each([
    'posting',
    'comment',
    'posting_entry',
    'comment_entry',
    'withheld',
    'removal_notice',
    'removal_entry',
    'posting_version',
    'comment_version',
    'attachment',
  ])('Article 6(2): boards.%s cannot be truncated', async (table) => {
    expect(await tried('app', [`truncate boards.${table} cascade`])).toContain('permission denied')
    expect(await tried('owner', [`truncate boards.${table} cascade`])).toContain('nothing is deleted')
  })

  it.each([
    ['item 2 by one person alone', { ground: '2' }, 'withheld_by_two'],
    ['item 3 by one person twice', { ground: '3', second_by: "'staff:1'" }, 'withheld_not_one_twice'],
    ['a removal by a machine', { decided_by: "'system:rule'" }, 'withheld_by_a_person'],
    [
      'a block of 31 days',
      { kind: "'block'", ground: 'null', until_at: "now() + interval '31 days'" },
      'withheld_block_days',
    ],
  ] as const)('Article 6(2)2, Article 6(2)3: the database refuses %s', async (_what, more, constraint) => {
    expect(await tried('owner', [withheld(more)])).toContain(constraint)
    const free = [
      `alter table boards.withheld drop constraint ${constraint}`,
      'drop trigger withheld_is_whole on boards.withheld',
    ]
    expect(await tried('owner', [withheld(more)], free)).toBe('done')
  })

  it('Article 13: an author’s own change is another version, and is shown', async () => {
    expect(
      await tried('app', [
        `update boards.posting set body = '고친 글', version = version + 1 where id = ${shown}`,
        `update boards.posting_entry set body = '고친 글' where id = ${shown}`,
      ]),
    ).toBe('done')
  })
})
