import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOOK, mayorOf, NO, YES } from '#test/mayor.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let mayor: ReturnType<typeof mayorOf>
beforeAll(async () => {
  town = await openTown()
  mayor = mayorOf(town)
})
afterAll(() => town.close())

/** The form that is sent to an address, of a page. */
const formTo = (body: string, url: string): string =>
  body.split('<form').find((one) => one.includes(`action="${url}"`)) ?? ''

describe('Article 17(1): a telephone number in the reason of a closing', () => {
  it('is warned of in that form, which masks it or sends it as it is', async () => {
    const citizen = await town.asCitizen()
    const id = await mayor.write(citizen)
    const url = `/mayor/mine/${id}/close`
    const closeReason = '전화로 들었습니다. 010-1234-5678'
    const warned = await citizen.post(url, { closeReason })
    expect(warned.statusCode).toBe(422)
    expect(formTo(warned.body, url)).toContain('value="keep"')
    expect(formTo(warned.body, url)).toContain('개인정보가 들어 있습니다')
    expect(formTo(warned.body, `/mayor/mine/${id}/again`)).not.toContain('value="keep"')
    const masked = await citizen.post(url, { closeReason, personal: 'mask' })
    expect([masked.statusCode, formTo(masked.body, url).includes('010-****-5678')]).toEqual([422, true])
    expect((await citizen.post(url, { closeReason, personal: 'keep' })).statusCode).toBe(303)
    expect((await mayor.rowOf(id)).close_reason).toBe(closeReason)
  })
})

describe('Article 12(2): a petition of one’s own', () => {
  it('is begun from a message that was judged to need no answer, and from no other', async () => {
    const officer = await town.asPost('mayor-1')
    const citizen = await town.asCitizen()
    const id = await mayor.write(citizen)
    const begin = () => citizen.post(`/mayor/mine/${id}/petition`, {})
    expect((await begin()).statusCode, 'not judged').toBe(422)
    await mayor.must(officer, id, 'judgement', YES)
    expect((await begin()).statusCode, 'a petition already').toBe(422)
    const other = await mayor.write(citizen)
    await mayor.must(officer, other, 'judgement', NO)
    expect((await citizen.post(`/mayor/mine/${other}/petition`, {})).headers.location).toBe('/petitions/new')
  })
})

describe('Article 12(1): whoever wrote an open message closes it before it was judged', () => {
  it('takes it back: the office shows it to nobody afterwards, and what was shown already stays', async () => {
    const officer = await town.asPost('mayor-1')
    const citizen = await town.asCitizen()
    const id = await mayor.write(citizen)
    await citizen.post(`/mayor/mine/${id}/close`, { closeReason: '잘못 썼습니다.' })
    expect((await officer.get(mayor.at(id))).body).not.toContain(`action="${mayor.at(id, 'look')}"`)
    expect((await mayor.act(officer, id, 'look', LOOK)).statusCode).toBe(422)
    expect((await town.asStranger().get(`/mayor/messages/${id}`)).statusCode).toBe(404)
    const shown = await mayor.write(citizen)
    await mayor.must(officer, shown, 'look', LOOK)
    await citizen.post(`/mayor/mine/${shown}/close`, { closeReason: '됐습니다.' })
    expect((await town.asStranger().get(`/mayor/messages/${shown}`)).statusCode).toBe(200)
  })
})
