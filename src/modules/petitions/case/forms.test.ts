import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#test/desk.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

describe('the forms of a case', () => {
  let town: Town
  let desk: ReturnType<typeof deskOf>
  let number: string
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-2', 'roads-head'])
      await appointSomebody(town.deps, post)
    desk = deskOf(town)
    number = await desk.assigned()
  })
  afterAll(() => town?.close())

  const names = (body: string) => [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

  it('no two of them name a field alike, so an error leads to its own', async () => {
    for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) {
      const ids = names((await desk.see(post, number)).body)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    }
  })

  it('the answer stands open for whoever is in charge; what is rare is folded, until it was refused', async () => {
    const others = /<details class="krds-disclosure"( open)?><summary>다른 일/
    const page = (await desk.see('roads-1', number)).body
    expect(page).toMatch(/<details class="krds-disclosure" open><summary>답변 쓰기/)
    expect(others.exec(page)?.[1]).toBeUndefined()
    const refused = (await desk.act('roads-1', number, 'sending-back', { notOurs: '' })).body
    expect(others.exec(refused)?.[1]).toBe(' open')
    expect(refused).toMatch(/<details class="krds-disclosure" open><summary>우리 부서 일이 아님/)
  })

  it('nobody confirms a payment that nothing waits for', async () => {
    for (const post of ['civil-affairs-desk-1', 'roads-1'])
      expect((await desk.see(post, number)).body).not.toContain('직접 입금 확인')
  })
})
