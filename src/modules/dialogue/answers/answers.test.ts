import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { mayorOf } from '#test/mayor.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let mayor: ReturnType<typeof mayorOf>
beforeAll(async () => {
  town = await openTown()
  mayor = mayorOf(town)
})
afterAll(() => town.close())

const drafted = (text: string) => ({ voice: 'office', text, press: 'submit' })
const answersTo = (id: number) =>
  town.db.selectFrom('dialogue.answer').selectAll().where('message_id', '=', id).execute()

describe('Article 12(1): two officers answer a message at once', () => {
  it('one draft goes up for approval; the other is told, and keeps what was written', async () => {
    const [one, other] = [await town.asPost('mayor-1'), await town.asPost('mayor-2')]
    const id = await mayor.write(await town.asCitizen())
    const sent = await Promise.all([
      mayor.act(one, id, 'answer', drafted('버스를 늘립니다.')),
      mayor.act(other, id, 'answer', drafted('노선을 바꿉니다.')),
    ])
    expect(sent.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
    const lost = sent[0]?.statusCode === 409 ? '버스를 늘립니다.' : '노선을 바꿉니다.'
    const told = sent.find((res) => res.statusCode === 409)?.body ?? ''
    expect(errorsOf(told)).toContain('그사이 다른 사람이 바꾸었습니다')
    expect(told).toContain(lost)
    expect(await answersTo(id)).toHaveLength(1)
  })

  it('two who approve it publish it once, under one name, and the writer gets one letter', async () => {
    const id = await mayor.write(await town.asCitizen())
    await mayor.must(await town.asPost('mayor-1'), id, 'answer', drafted('버스를 늘립니다.'))
    const [head, other] = [await town.asPost('mayor-secretary'), await town.asPost('mayor-2')]
    const sent = await Promise.all([
      mayor.act(head, id, 'approval', { version: '1' }),
      mayor.act(other, id, 'approval', { version: '1', actingBecause: '비서실장 출장' }),
    ])
    expect(sent.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    const letters = await town.db
      .selectFrom('outbox.message')
      .select('unique_key')
      .where('unique_key', 'like', `dialogue ${id} answered %`)
      .execute()
    expect(letters).toHaveLength(1)
    const [answer] = await answersTo(id)
    expect(answer?.approved_as === 'acting').toBe(answer?.acting_because !== null)
  })
})
