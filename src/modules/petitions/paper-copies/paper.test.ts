import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let office: ReturnType<typeof officeOf>
const desk = 'civil-affairs-desk-1'
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
  office = officeOf(town)
})
afterAll(() => town?.close())

describe('an answer on paper', () => {
  it('CPTA 27(2): asked for by the petitioner, seen to by the desk, told; the address is sealed', async () => {
    const number = await office.assigned()
    const petitioner = await asPetitioner(town, number)
    const ask = (form: Record<string, string>) => petitioner.post('/petitions/mine/paper', form)
    expect((await ask({ way: 'collect' })).statusCode).toBe(422)
    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED })
    await office.act('roads-head', number, 'approval')
    expect((await petitioner.get('/petitions/mine')).body).toContain('종이 문서로 받기')
    const noAddress = await ask({ way: 'post', address: '' })
    expect(noAddress.statusCode).toBe(422)
    expect(noAddress.body).toContain('받을 주소를 써 주세요')
    const address = '경기도 용인시 처인구 시험로 12'
    expect((await ask({ way: 'post', address })).statusCode).toBe(303)
    expect((await ask({ way: 'collect' })).statusCode).toBe(422)

    const row = await town.db.selectFrom('petitions.paper_copy').selectAll().executeTakeFirstOrThrow()
    expect(row.address_sealed?.includes(address)).toBe(false)
    await expect(town.read.selectFrom('petitions.paper_copy').selectAll().execute()).rejects.toThrow(
      /permission/,
    )
    expect((await office.see('roads-1', '/office/paper-copies')).statusCode).toBe(403)
    expect((await office.see(desk, '/office/paper-copies')).body).toContain(number)
    expect((await office.see(desk, `/office/petitions/${number}`)).body).toContain(address)
    const notTheirs = await office.act('roads-1', number, 'paper', { paperSays: '보냈습니다.' })
    expect(notTheirs.statusCode).toBe(422)
    const paperSays = '오늘 등기우편으로 부쳤습니다.'
    expect((await office.act(desk, number, 'paper', { paperSays })).statusCode).toBe(303)
    expect((await letters(town)).at(-1)?.body).toContain(paperSays)
    expect((await office.see(desk, '/office/paper-copies')).body).not.toContain(number)
    expect((await office.act(desk, number, 'paper', { paperSays })).statusCode).toBe(422)
    expect((await town.asStranger().get(`/petitions/${number}`)).body).not.toContain('종이')
    const links = await town.db
      .selectFrom('audit.event')
      .selectAll()
      .where('what', '=', 'petition.ask-paper')
      .execute()
    expect(JSON.stringify(links)).not.toContain('시험로')
  })
})
