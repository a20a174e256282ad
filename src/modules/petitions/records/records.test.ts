import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Deps } from '#kernel/http.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { fileWithPhotographs, snapshot } from '#test/photographs.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { changePetitionPassword } from '../lookup/change-password.act.ts'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { listMismatches } from './list-mismatches.job.ts'
import { jsonOf } from './make-record.act.ts'
import { petitionRecord } from './petition-record.ts'
import { sendRecords } from './send-records.job.ts'

let town: Town
const by = { id: 'petitioner', from: '10.0.0.1' }
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

beforeEach(async () => {
  town = await openTown()
  await appointSomebody(town.deps, 'civil-affairs-desk-1')
})
afterEach(() => town.close())

async function withdrawn(): Promise<string> {
  const number = await fileOne(town)
  await town.transact((tx) => withdrawPetition(tx, town.deps, { number, by, at: town.clock.now() }))
  return number
}
const run = (deps: Deps = town.deps) => sendRecords.run(deps, {})
const at = (name: string) => join(town.documentsFolder, name)
const read = (name: string) => readFileSync(at(name))
const filesIn = (folder: string) => readdirSync(at(folder)).toSorted()
function acknowledge(name: string, hash: string) {
  mkdirSync(at('ack'), { recursive: true })
  writeFileSync(at(`ack/${name}.json`), JSON.stringify({ name, hash, reference: `온나라-${name}` }))
}
const rows = () => town.db.selectFrom('petitions.record').selectAll().orderBy('revision').execute()
const desk = async () => (await (await town.asPost('civil-affairs-desk-1')).get('/office/records')).body

describe('Article 8(1): an ended petition goes to the document system', () => {
  it('as the documented JSON and as PDF, once; an open one does not', async () => {
    await fileOne(town)
    const number = await withdrawn()
    await run()
    expect(filesIn('')).toEqual([`${number}.json`, `${number}.pdf`])
    const record = JSON.parse(read(`${number}.json`).toString()) as Record<string, unknown>
    expect(record).toMatchObject({
      schema: 'nurijip-record-1',
      revision: 1,
      number,
      stage: 'withdrawn',
      title: KIM.title,
      body: KIM.body,
      petitioner: { name: KIM.name, email: KIM.email, phone: KIM.phone },
      kind: { id: 'inconvenience-road' },
      endedAt: '2026-11-24T01:00:00.000Z',
      answer: null,
      acts: [{ act: 'file' }, { act: 'withdraw', actor: 'petitioner' }],
    })
    expect(read(`${number}.pdf`).subarray(0, 5).toString()).toBe('%PDF-')
    const before = read(`${number}.json`)
    await run()
    expect(read(`${number}.json`).equals(before)).toBe(true)
    expect(await rows()).toHaveLength(1)
  })

  it('Article 17(1): what waits to be sent is sealed, its opening is on record, and the chain names nobody', async () => {
    const number = await withdrawn()
    const down: Deps = {
      ...town.deps,
      documents: { ...town.deps.documents, send: () => Promise.reject(new Error('x')) },
    }
    await run(down)
    const [row] = await rows()
    for (const mark of [KIM.name, KIM.title, KIM.email])
      expect(row?.document_sealed?.includes(mark)).toBe(false)
    const opened = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `petition:${number}`)
      .execute()
    expect(opened.at(-1)).toMatchObject({ actor: 'system:records', what: 'downloaded' })
    const events = JSON.stringify(await town.db.selectFrom('audit.event').selectAll().execute())
    expect(events).toContain('petition.record-made')
    expect(events).not.toContain(KIM.name)
  })

  it('acknowledged as it is, it is kept no longer and shown nowhere', async () => {
    const number = await withdrawn()
    await run()
    acknowledge(number, sha256(read(`${number}.json`)))
    await run()
    const [row] = await rows()
    expect(row).toMatchObject({ document_sealed: null, reference: `온나라-${number}` })
    expect(filesIn('ack')).toEqual(['settled'])
    town.setClock('2026-12-04T10:00:00+09:00')
    const page = await desk()
    expect(page).toContain('모두 맞습니다.')
    expect(page).toContain('1건입니다')
    // whoever sends a form by hand cannot send again what is there
    const post = (await town.asPost('civil-affairs-desk-1')).post
    const again = await post('/office/records/again', { number, revision: '1' })
    expect(again.statusCode).toBe(422)
  })

  it('done upon afterwards, it goes again as a revision; a new password makes none', async () => {
    const number = await withdrawn()
    await run()
    await town.transact((tx) =>
      changePetitionPassword(tx, { number, passwordHash: 'x', by, at: town.clock.now() }),
    )
    await run()
    expect(await rows()).toHaveLength(1)
    await town.db
      .updateTable('petitions.petition')
      .set((eb) => ({ stage: 'closed', version: eb('version', '+', 1) }))
      .where('number', '=', number)
      .execute()
    await run()
    expect((await rows()).map((one) => one.revision)).toEqual([1, 2])
    expect(filesIn('')).toContain(`${number}-2.json`)
    expect(JSON.parse(read(`${number}-2.json`).toString())).toMatchObject({ revision: 2, stage: 'closed' })
  })
})

describe('Article 8(1): photographs go with the record of their petition', () => {
  const SMALL = { width: 300, height: 200 }
  async function withPhotographs() {
    const two = [await snapshot('#a11', SMALL), await snapshot('#1a1', SMALL)]
    const { number } = await fileWithPhotographs(town, two, '느티나무-셋째-가지')
    await town.transact((tx) => withdrawPetition(tx, town.deps, { number, by, at: town.clock.now() }))
    return number
  }

  it('beside JSON and PDF, each with its hash in the JSON; acknowledged as ever', async () => {
    const number = await withPhotographs()
    await run()
    expect(filesIn('')).toEqual([`${number}.1.jpg`, `${number}.2.jpg`, `${number}.json`, `${number}.pdf`])
    const { photographs } = JSON.parse(read(`${number}.json`).toString()) as {
      photographs: { nth: number; hash: string; supplement: null }[]
    }
    expect(photographs.map((one) => [one.nth, one.hash, one.supplement])).toEqual(
      [1, 2].map((nth) => [nth, sha256(read(`${number}.${nth}.jpg`)), null]),
    )
    expect((await sharp(read(`${number}.1.jpg`)).metadata()).exif).toBeUndefined()
    acknowledge(number, sha256(read(`${number}.json`)))
    await run()
    expect((await rows())[0]).toMatchObject({ document_sealed: null })
    expect(await desk()).toContain('모두 맞습니다.')
  })

  it('one that is not to be opened is said, and the record is not sent without it', async () => {
    const number = await withPhotographs()
    const [one] = await town.db.selectFrom('petitions.photograph').select('hash').execute()
    await town.deps.files.remove(one?.hash ?? '')
    await run()
    expect(existsSync(town.documentsFolder)).toBe(false)
    expect(await desk()).toMatch(new RegExp(`${number}[\\s\\S]*보내지 못하고 있습니다`))
  })
})

describe('faults on the way', () => {
  it('the folder cannot be written: it is said, tried again later, and nothing is lost', async () => {
    const number = await withdrawn()
    writeFileSync(town.documentsFolder, 'a file stands in its place')
    // the job fails, so that the log has it
    await expect(run()).rejects.toThrow('ENOTDIR')
    expect(await desk()).toMatch(/보내지 못하고 있습니다[\s\S]*E(EXIST|NOTDIR)/)
    rmSync(town.documentsFolder)
    await run()
    expect(existsSync(town.documentsFolder)).toBe(false)
    town.setClock('2026-11-24T10:05:00+09:00')
    await run()
    expect(filesIn('')).toEqual([`${number}.json`, `${number}.pdf`])
  })

  it('killed after writing and before noting it, it is written again and never differs', async () => {
    const number = await withdrawn()
    let isKilled = false
    const { documents, transact } = town.deps
    const dying: Deps = {
      ...town.deps,
      documents: {
        ...documents,
        async send(one) {
          const name = await documents.send(one)
          isKilled = true
          return name
        },
      },
      transact: (work) => (isKilled ? Promise.reject(new Error('killed')) : transact(work)),
    }
    await expect(run(dying)).rejects.toThrow('killed')
    const [json, pdf] = [read(`${number}.json`), read(`${number}.pdf`)]
    expect((await rows())[0]).toMatchObject({ sent_at: null, tries: 0 })
    // meanwhile something that a record is made of becomes another
    await town.db.updateTable('petitions.kind').set({ name_ko: '다른 이름' }).execute()
    town.setClock('2026-11-24T11:00:00+09:00')
    await run()
    expect(read(`${number}.json`).equals(json)).toBe(true)
    expect(read(`${number}.pdf`).equals(pdf)).toBe(true)
    expect(filesIn('')).toEqual([`${number}.json`, `${number}.pdf`])
    expect((await rows()).map((one) => one.sent_at)).toEqual(['2026-11-24T02:00:00.000Z'])
    // the control: made anew instead of kept, it would have differed
    expect(jsonOf((await petitionRecord(town.deps, number)).record, 1)).not.toBe(json.toString())
  })

  it('two runs at once make one record of each petition', async () => {
    const numbers = [await withdrawn(), await withdrawn()]
    await Promise.all([run(), run(), run()])
    expect((await rows()).map((one) => one.petition_number).toSorted()).toEqual(numbers)
  })
})

describe('the list of what does not agree', () => {
  it('names what nobody acknowledged within a working day, and what arrived as another', async () => {
    const [silent, other] = [await withdrawn(), await withdrawn()]
    await run()
    acknowledge(other, sha256('another text'))
    await run()
    // sent on Tuesday 24 November at 10:00: 8 working hours end on Wednesday at 10:00
    town.setClock('2026-11-25T09:59:00+09:00')
    expect(await desk()).not.toContain(silent)
    town.setClock('2026-11-25T10:00:00+09:00')
    const page = await desk()
    expect(page).toMatch(new RegExp(`${silent}[\\s\\S]*받았다는 확인이 없습니다`))
    expect(page).toMatch(new RegExp(`${other}[\\s\\S]*다른 내용이 들어갔습니다`))
    const officer = await town.asPost('civil-affairs-desk-1')
    const again = await officer.post('/office/records/again', { number: other, revision: '1' })
    expect(again.headers.location).toBe('/office/records?done=1')
    await run()
    acknowledge(other, sha256(read(`${other}.json`)))
    await run()
    expect(await desk()).not.toContain(other)
  })

  it('keeps each day’s list as it stood at eight', async () => {
    const number = await withdrawn()
    town.setClock('2026-11-25T08:00:00+09:00')
    await listMismatches.run(town.deps, {})
    await listMismatches.run(town.deps, {})
    await run()
    acknowledge(number, sha256(read(`${number}.json`)))
    await run()
    const officer = await town.asPost('civil-affairs-desk-1')
    expect((await officer.get('/office/records')).body).toContain('/office/records/2026-11-25')
    const day = (await officer.get('/office/records/2026-11-25')).body
    expect(day).toContain(number)
    expect(day).toContain('아직 보내지 않았습니다')
    expect((await officer.get('/office/records/2026-11-31')).statusCode).toBe(404)
  })

  it('shows acknowledgements of nothing that was sent, and those that cannot be read', async () => {
    mkdirSync(at('ack'), { recursive: true })
    acknowledge('2026-999999', sha256('x'))
    writeFileSync(at('ack/broken.json'), '{')
    await run()
    const page = await desk()
    expect(page).toContain('2026-999999.json')
    expect(page).toContain('broken.json')
    expect(filesIn('ack')).toEqual(['settled'])
  })

  it('is for the petition desk alone', async () => {
    const other = await town.asPost('roads-1')
    for (const path of ['/office/records', '/office/records/2026-11-25'])
      expect((await other.get(path)).statusCode).toBe(403)
    expect(
      (await other.post('/office/records/again', { number: '2026-000001', revision: '1' })).statusCode,
    ).toBe(403)
    expect((await other.get('/office')).body).not.toContain('/office/records')
  })
})
