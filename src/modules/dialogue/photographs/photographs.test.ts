import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOOK, mayorOf, MESSAGE, once, YES } from '#test/mayor.ts'
import { sendPhotograph, snapshot } from '#test/photographs.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let mayor: ReturnType<typeof mayorOf>
beforeAll(async () => {
  town = await openTown()
  mayor = mayorOf(town)
})
afterAll(() => town.close())

/** A message with two photographs as telephones make them. */
async function photographed(open: string) {
  const citizen = await town.asCitizen()
  const key = once()
  for (const [colour, description] of [
    ['#4a7', '정류장'],
    ['#74a', '시간표'],
  ] as const) {
    const fields = { ...MESSAGE, once: key, press: 'add', description, _csrf: citizen.csrf }
    const sent = await sendPhotograph(town, citizen, '/mayor/new', await snapshot(colour), fields)
    expect(sent.statusCode).toBe(200)
  }
  return { citizen, id: await mayor.write(citizen, { once: key, open }) }
}

describe('Article 12(2): photographs of a message to the mayor', () => {
  it('are those of its petition, in their order and with what they show, and say no place or telephone', async () => {
    const officer = await town.asPost('mayor-1')
    const { citizen, id } = await photographed('yes')
    await mayor.must(officer, id, 'look', { ...LOOK, 'alt-1': '빈 정류장', 'alt-2': '시간표' })
    await mayor.must(officer, id, 'judgement', YES)
    const { petition_number: number } = await mayor.rowOf(id)
    const filesOf = async (table: string, of: string | number | null) => {
      const owner = sql.ref(table === 'dialogue.photograph' ? 'message_id' : 'petition_number')
      const { rows } = await sql`select nth, hash, preview_hash, width, height from ${sql.table(table)}
        where ${owner} = ${of} order by nth`.execute(town.db)
      return rows
    }
    const own = await filesOf('dialogue.photograph', id)
    expect(own).toHaveLength(2)
    expect(await filesOf('petitions.photograph', number)).toEqual(own)
    const desk = await town.asPost('civil-affairs-desk-1')
    const page = await desk.get(`/office/petitions/${number}`)
    for (const says of ['정류장', '시간표']) expect(page.body).toContain(says)
    for (const [by, url] of [
      [citizen, `/mayor/mine/${id}/photographs/1`],
      [officer, `/office/dialogue/${id}/photographs/2`],
      [town.asStranger(), `/mayor/messages/${id}/photographs/1`],
      [desk, `/office/petitions/${number}/photographs/2`],
    ] as const) {
      const { statusCode, rawPayload } = await by.get(url)
      expect(statusCode, url).toBe(200)
      const { exif, orientation } = await sharp(rawPayload).metadata()
      expect([exif, orientation ?? 1], url).toEqual([undefined, 1])
      expect(rawPayload.includes('Canary'), url).toBe(false)
    }
  })

  it('of a form of somebody else do not come along', async () => {
    const citizen = await town.asCitizen()
    const key = once()
    const fields = { ...MESSAGE, once: key, press: 'add', description: '집', _csrf: citizen.csrf }
    await sendPhotograph(town, citizen, '/mayor/new', await snapshot(), fields)
    const id = await mayor.write(await town.asCitizen(), { once: key })
    const own = await town.db
      .selectFrom('dialogue.photograph')
      .select('nth')
      .where('message_id', '=', id)
      .execute()
    expect(own).toEqual([])
  })

  it('of a closed one are never public, not even after a look, nor under the address of another message', async () => {
    const officer = await town.asPost('mayor-1')
    const { citizen, id } = await photographed('no')
    expect((await mayor.act(officer, id, 'look', { ...LOOK, 'alt-1': '정류장' })).statusCode).toBe(422)
    await mayor.must(officer, id, 'judgement', { ...YES })
    const { petition_number: number } = await mayor.rowOf(id)
    const other = await mayor.write(citizen)
    await mayor.must(officer, other, 'look', LOOK)
    const stranger = town.asStranger()
    for (const url of [
      `/mayor/messages/${id}/photographs/1`,
      `/mayor/messages/${other}/photographs/1`,
      `/petitions/${number}/photographs/1`,
    ])
      expect((await stranger.get(url)).statusCode, url).toBe(404)
    expect((await (await town.asCitizen()).get(`/mayor/mine/${id}/photographs/1`)).statusCode).toBe(404)
    const shown = await town.deps.read
      .selectFrom('dialogue.photograph_entry')
      .select('nth')
      .where('message_id', 'in', [id, other])
      .execute()
    expect(shown).toEqual([])
  })
})
