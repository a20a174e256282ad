import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeActs } from '#test/office-acts.ts'
import { asPetitioner } from '#test/petitioner.ts'
import { fileWithPhotographs, snapshot } from '#test/photographs.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { contentHash, petitionContent } from './content.ts'

const PASSWORD = '느티나무-셋째-가지'
let town: Town
let folder: string
let number: string

const save = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
function check(...files: string[]): string {
  try {
    const program = ['docs/tools/verify-receipt.mjs', ...files]
    return execFileSync(process.execPath, program, { stdio: 'pipe' }).toString()
  } catch (error) {
    return (error as { stderr: Buffer }).stderr.toString()
  }
}
const own = () => asPetitioner(town, number, PASSWORD)
async function given(name: string) {
  const proof = await (await own()).get('/petitions/mine/proof.txt')
  const keys = await town.asStranger().get('/.well-known/nurijip-keys.json')
  return [save(name, proof.body), save('keys.json', keys.body)] as const
}
const photograph = async (nth: number) =>
  save(`${nth}.jpg`, (await (await own()).get(`/petitions/mine/photographs/${nth}`)).rawPayload)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nurijip-proof-'))
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1']) await appointSomebody(town.deps, post)
  const small = { width: 300, height: 200 }
  const two = [await snapshot('#a11', small), await snapshot('#1a1', small)]
  number = (await fileWithPhotographs(town, two, PASSWORD)).number
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await town?.close()
})

describe('Article 3(2)3: the proof of a petition covers its photographs', () => {
  it('as the petitioner gets them back, each in its place; without them the rest is still proven', async () => {
    const [proof, keys] = await given('proof.txt')
    const [one, two] = [await photograph(1), await photograph(2)]
    const whole = check(proof, keys, one, two)
    expect(whole).toContain('photographs: 2 filed, 2 checked')
    expect(whole).toContain(`TRUE: 용인시 ${number}`)
    expect(check(proof, keys)).toContain('photographs: 2 filed, 0 checked')
  })

  it('finds one that was altered, swapped, put in another’s place or left out', async () => {
    const [proof, keys] = await given('proof.txt')
    const [one, two] = [await photograph(1), await photograph(2)]
    expect(check(proof, keys, two, one)).toContain('2.jpg was swapped: filed as number 2')
    expect(check(proof, keys, one, one)).toContain('1.jpg was swapped: filed as number 1')
    expect(check(proof, keys, one)).toContain('NOT TRUE: 2 photographs were filed, not 1')
    const bytes = (await (await own()).get('/petitions/mine/photographs/2')).rawPayload
    bytes[bytes.length - 3] = (bytes.at(-3) as number) ^ 1
    expect(check(proof, keys, one, save('altered.jpg', bytes))).toContain('altered.jpg was changed')
    expect(check(proof, keys, one, save('small.jpg', await snapshot('#000')))).toContain('never filed')
    const answer = check(save('code.txt', 'x'), keys, one)
    expect(answer).toContain('NOT TRUE')
  })

  it('Article 10(3): shown to everyone and hidden again, the proof is the same', async () => {
    const office = officeActs(town)
    await office.act('civil-affairs-desk-1', number, 'receipt')
    await office.act('civil-affairs-desk-1', number, 'assignment', { post: 'roads-1' })
    const contentIn = async () =>
      /^content: (.*)$/m.exec((await (await own()).get('/petitions/mine/proof.txt')).body)?.[1]
    const before = await contentIn()
    const shown = { show1: 'yes', alt1: '움푹 파인 보도', clean1: 'yes', show2: 'no' }
    await office.act('roads-1', number, 'photographs', shown)
    await office.act('roads-1', number, 'photographs/withdrawal', { nth: '1' })
    expect((await town.asStranger().get(`/petitions/${number}/photographs/1`)).statusCode).toBe(404)
    expect(await contentIn()).toBe(before)
    const [proof, keys] = await given('after.txt')
    expect(check(proof, keys, await photograph(1), await photograph(2))).toContain('2 checked')
  })

  it('what the petitioner changes afterwards is proven together with the photographs', async () => {
    const changed = await own()
    const form = { newTitle: '정류장 의자', newBody: '의자를 세 개 놓아 주세요.' }
    expect((await changed.post('/petitions/mine/change', form)).statusCode).toBe(303)
    const [proof, keys] = await given('changed.txt')
    expect(check(proof, keys, await photograph(1), await photograph(2))).toContain('2 checked')
  })

  it('swapped in the database behind the city’s back, they no longer fit the proof that it would issue', async () => {
    const rows = await town.db
      .selectFrom('petitions.photograph')
      .select(['nth', 'hash'])
      .where('petition_number', '=', number)
      .orderBy('nth')
      .execute()
    const put = async (hashes: (string | undefined)[]) => {
      for (const [at, { nth }] of rows.entries())
        await town.db
          .updateTable('petitions.photograph')
          .set({ hash: hashes[at] as string })
          .where('petition_number', '=', number)
          .where('nth', '=', nth)
          .execute()
    }
    const hashes = rows.map((row) => row.hash)
    await put(hashes.toReversed())
    expect(check(...(await given('behind.txt')))).toContain('the content is not what was filed')
    await put(hashes)
    expect(check(...(await given('again.txt')))).toContain('TRUE')
  })

  it('filed before photographs were part of it, a petition keeps the proof that it had, and it is still true', async () => {
    const { title, body } = await town.db
      .selectFrom('petitions.petition')
      .select(['title', 'body'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const earlier = petitionContent({ title, body, details: [], photographs: [] })
    const detail = JSON.stringify({ content: contentHash(town.seal, number, 'petition', earlier) })
    await town.db
      .updateTable('audit.event')
      .set({ detail })
      .where('about', '=', `petition:${number}`)
      .where('what', '=', 'petition.change')
      .execute()
    const [proof, keys] = await given('earlier.txt')
    const says = check(proof, keys)
    expect(says).toContain(`TRUE: 용인시 ${number}`)
    expect(says).not.toContain('photographs')
  })
})
