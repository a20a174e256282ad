import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPost, type Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const HERE = '/office/boards/incidents'

describe('Article 6(2)6: abuse of staff is kept for the head', () => {
  let town: Town
  let manager: Officer
  let postId: string
  const form = (more: Record<string, string> = {}) => ({
    postId,
    place: '/boards/free/3',
    ground: '6',
    happenedOn: town.clock.today(),
    says: '댓글로 <b>모욕</b>을 되풀이했습니다.',
    ...more,
  })
  beforeAll(async () => {
    town = await openTown()
    const withRight = await town.deps.look
      .selectFrom('departments.post_right')
      .select('post_id')
      .where('right', '=', 'board-manage')
      .executeTakeFirstOrThrow()
    postId = withRight.post_id
    manager = await asPost(town, postId)
  })
  afterAll(() => town.close())

  it('is noted by post, by whoever manages boards, escaped and with an audit line', async () => {
    const noted = await manager.post(HERE, form())
    expect(noted.statusCode).toBe(303)
    const page = await manager.get(HERE)
    expect(page.body).toContain('&lt;b>모욕&lt;/b>')
    expect(page.body).toContain('/boards/free/3')
    const event = await town.deps.look
      .selectFrom('audit.event')
      .select('what')
      .where('what', '=', 'incident.noted')
      .execute()
    expect(event).toHaveLength(1)
  })
  it('refuses a day to come, an unknown post and an empty text, and keeps what was typed', async () => {
    for (const wrong of [{ happenedOn: '2099-01-01' }, { postId: 'nobody' }, { says: '' }]) {
      const refused = await manager.post(HERE, form({ place: '창구 앞에서', ...wrong }))
      expect(refused.statusCode, JSON.stringify(wrong)).toBe(422)
      expect(refused.body).toContain('창구 앞에서')
    }
    expect(await town.deps.look.selectFrom('boards.incident').select('id').execute()).toHaveLength(1)
  })
  it('is closed to whoever does not manage boards', async () => {
    const other = await town.deps.look
      .selectFrom('departments.post')
      .select('id')
      .where(
        'id',
        'not in',
        town.deps.look
          .selectFrom('departments.post_right')
          .select('post_id')
          .where('right', '=', 'board-manage'),
      )
      .executeTakeFirstOrThrow()
    const clerk = await asPost(town, other.id)
    expect((await clerk.get(HERE)).statusCode).toBe(403)
    expect((await clerk.post(HERE, form())).statusCode).toBe(403)
  })
})
