import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { posted } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'
import { eraseAuthor } from '../own/erase-author.act.ts'
import { countReactionsOfPostings } from './count-reactions.job.ts'
import { react } from './react.act.ts'

describe('Article 13: the number of those who agree is the true one', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const count = () => countReactionsOfPostings.run(town.deps, {})
  const shown = async (id: number) =>
    Number(/공감 (\d+)</.exec((await town.asStranger().get(`/boards/free/${id}`)).body)?.[1] ?? 0)
  const agree = async (id: number, on = 'yes') =>
    (await town.asCitizen()).post(`/boards/free/${id}/reaction`, { on })

  it('one that comes while others are counted is counted too, then or by the next minute', async () => {
    const id = await posted(town)
    await agree(id)
    let [release, entered] = [() => {}, () => {}]
    const held = new Promise<void>((go) => (release = go))
    const inside = new Promise<void>((go) => (entered = go))
    const slow = town.transact(async (tx) => {
      await react(tx, { postingId: id, citizenId: 900_001, isOn: true, at: town.clock.now() })
      entered()
      await held
    })
    await inside
    const counting = count()
    setTimeout(release, 300)
    await Promise.all([slow, counting])
    await count()
    expect(await shown(id)).toBe(2)
  })
  it('forty at once and some of them back again: each account once', async () => {
    const id = await posted(town)
    const people = await Promise.all(Array.from({ length: 40 }, () => town.asCitizen()))
    const send = (on: string) => (by: (typeof people)[number]) =>
      by.post(`/boards/free/${id}/reaction`, { on })
    await Promise.all([count(), ...[...people, ...people].map(send('yes'))])
    await Promise.all(people.slice(0, 7).map(send('no')))
    await count()
    expect(await shown(id)).toBe(33)
  })
  it('whoever closes the account takes theirs along', async () => {
    const id = await posted(town)
    const leaving = await town.asCitizen()
    await leaving.post(`/boards/free/${id}/reaction`, { on: 'yes' })
    await agree(id)
    await count()
    expect(await shown(id)).toBe(2)
    await town.transact((tx) => eraseAuthor(tx, leaving.id, town.clock.now()))
    await count()
    expect(await shown(id)).toBe(1)
  })
  it('a posting that is withheld takes none', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id })
    await author.post(`/boards/free/${id}/withdraw`, {})
    const res = await agree(id)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('보이지 않거나')
    const rows = await town.owner
      .selectFrom('boards.reaction')
      .selectAll()
      .where('posting_id', '=', id)
      .execute()
    expect(rows).toEqual([])
  })
})
