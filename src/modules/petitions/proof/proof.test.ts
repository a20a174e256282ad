import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportChain } from '#kernel/audit/chain.ts'
import { publishHeads } from '#kernel/audit/daily-heads.ts'
import { systemClock } from '#kernel/clock.ts'
import { rotateSigningKey } from '#kernel/crypto.ts'
import { addDays } from '#kernel/time.ts'
import { SUBMITTED } from '#test/answering.ts'
import { fillIn, KIM } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { issueProof } from './issue-proof.ts'

const PASSWORD = '느티나무-셋째-가지'
const ANSWER = { text: '의자 두 개를 놓겠습니다.', publicTitle: '의자 설치', publicText: '놓기로 했습니다.' }

let town: Town
let folder: string
let browser: ReturnType<Town['asStranger']>
let number: string

const save = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
/** What the program says, run as anybody would run it. */
function check(...files: string[]): { ok: boolean; says: string } {
  try {
    const says = execFileSync(process.execPath, ['docs/tools/verify-receipt.mjs', ...files], {
      stdio: 'pipe',
    })
    return { ok: true, says: says.toString() }
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer }
    if (status !== 1) throw error
    return { ok: false, says: stderr.toString() }
  }
}
const get = async (url: string) => (await town.asStranger().get(url)).body
async function act(post: string, path: string, form: Record<string, string> = {}) {
  const officer = await town.asPost(post)
  const page = (await officer.get(`/office/petitions/${number}`)).body
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const done = await officer.post(`/office/petitions/${number}/${path}`, { version, ...form })
  expect(done.statusCode).toBe(303)
}
/** Events carry the database's own moments: the day after them is over. */
const closeDays = () => town.transact((tx) => publishHeads(tx, addDays(systemClock.today(), 1)))
const lookUp = async () => {
  const own = town.asStranger()
  await own.post('/petitions/lookup', { number, password: PASSWORD })
  return own
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nurijip-proof-'))
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
  browser = town.asStranger()
  await fillIn(browser, { password: PASSWORD })
  await browser.post('/petitions/new/check', {})
  const page = (await browser.get('/petitions/new/confirmation')).body
  number = /\d{4}-\d{6}/.exec(page)?.[0] as string
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await town?.close()
})

describe('a proof, from the confirmation on', () => {
  it('CPTA-ED 30: says in Korean and English that it is no official document', async () => {
    const confirmation = (await browser.get('/petitions/new/confirmation')).body
    expect(confirmation).toContain('/petitions/new/proof.pdf')
    expect(confirmation).toContain('공문서는 아닙니다')
    const text = await browser.get('/petitions/new/proof.txt')
    expect(text.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(text.headers['cache-control']).toBe('no-store')
    for (const says of [
      '이 문서는 공문서가 아닙니다.',
      'This is not an official document.',
      KIM.body.split('\n')[0],
    ])
      expect(text.body).toContain(says)
    const pdf = await browser.get('/petitions/new/proof.pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers['content-disposition']).toContain(`nurijip-proof-${number}-petition.pdf`)
  })

  it('Article 10(3): nobody else gets it, nor the confirmation’s after two hours', async () => {
    for (const path of ['/petitions/new/proof.txt', '/petitions/mine/proof.pdf'])
      expect((await town.asStranger().get(path)).statusCode, path).toBe(303)
    town.setClock('2026-11-24T12:01:00+09:00')
    expect((await browser.get('/petitions/new/proof.txt')).headers.location).toMatch(/^\/petitions\/lookup/)
    town.setClock('2026-11-24T10:00:00+09:00')
    // an answer that is not there yet has no proof
    expect((await (await lookUp()).get('/petitions/mine/proof.txt?of=answer')).statusCode).toBe(404)
  })

  it('its code holds nothing of a person and fits a camera', async () => {
    const { compact } = await issueProof(town.deps, number, 'petition')
    for (const mark of [KIM.name, KIM.email, KIM.phone, KIM.title, '김량장동', PASSWORD])
      expect(compact.includes(mark)).toBe(false)
    // version 20 of a QR code at level M: 666 bytes, 97 squares a side
    expect(Buffer.byteLength(compact)).toBeLessThan(666)
  })
})

describe('the program that checks it, without network and without dependency', () => {
  let keys: string
  let text: string
  beforeAll(async () => {
    await act('civil-affairs-desk-1', 'receipt')
    await act('civil-affairs-desk-1', 'assignment', { post: 'roads-1' })
    await act('roads-1', 'answer', { ...ANSWER, ...SUBMITTED })
    await act('roads-head', 'approval')
    const own = await lookUp()
    text = (await own.get('/petitions/mine/proof.txt')).body
    save('answer.txt', (await own.get('/petitions/mine/proof.txt?of=answer')).body)
    save('proof.txt', text)
    keys = save('keys.json', await get('/.well-known/nurijip-keys.json'))
    await closeDays()
    save('heads.json', await get('/feeds/chain-heads.json'))
    save('day.txt', await get(`/feeds/chain/${systemClock.today()}.txt`))
  })
  const at = (name: string) => join(folder, name)
  const changed = (from: string | RegExp, to: string) => {
    const other = text.replace(from, to)
    expect(other).not.toBe(text)
    return save('changed.txt', other)
  }

  it('has 80 lines at most, imports nothing but Node, and is what the city hands out', async () => {
    const program = readFileSync('docs/tools/verify-receipt.mjs', 'utf8')
    expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(80)
    expect(Math.max(...program.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    const imports = [...program.matchAll(/from '([^']+)'/g)].map((found) => found[1])
    expect(imports).toEqual(['node:crypto', 'node:fs'])
    expect(await get('/tools/verify-receipt.mjs')).toBe(program)
  })

  it('finds a true proof true: of the petition, of the answer, and from the code', async () => {
    expect((await (await lookUp()).get('/petitions/mine')).body).toContain('proof.txt?of=answer')
    const { compact } = await issueProof(town.deps, number, 'petition')
    for (const proof of [at('proof.txt'), at('answer.txt'), save('code.txt', compact)]) {
      expect(check(proof, keys), proof).toMatchObject({ ok: true })
      const known = check(proof, keys, at('heads.json'), at('day.txt'))
      expect(known.says).toContain(`TRUE: 용인시 ${number}`)
    }
    expect(text).toMatch(/received: 2026-11-24T01:00:00.000Z/)
  })

  it('finds a change in any line', () => {
    const block = /BEGIN NURIJIP PROOF-----\n([\s\S]*?)\nsalt:/.exec(text)?.[1] as string
    for (const line of block.split('\n')) {
      const last = line.at(-1) as string
      // the last character of base64 has bits to spare: each other one is refused all the same
      for (const wrong of ['A', 'B', 'E'].filter((one) => one !== last))
        expect(check(changed(line, line.slice(0, -1) + wrong), keys), line).toMatchObject({ ok: false })
    }
    expect(check(changed(KIM.title, `${KIM.title}!`), keys).says).toContain(
      'the content is not what was filed',
    )
    expect(check(changed(/^arrived: .*\n/m, ''), keys).says).toContain('not the lines of a proof')
    const [, a = '', b = ''] = /(arrived: .*\n)(paid: .*\n)/.exec(text) ?? []
    expect(check(changed(a + b, b + a), keys).ok).toBe(false)
  })

  it('finds fields swapped between two proofs', () => {
    const answer = readFileSync(at('answer.txt'), 'utf8')
    for (const field of ['content', 'event', 'link', 'signature']) {
      const line = new RegExp(`^${field}: .*$`, 'm')
      const other = line.exec(answer)?.[0] as string
      expect(check(changed(line, other), keys), field).toMatchObject({ ok: false })
    }
  })

  it('finds a forged key: unknown to the city, or put under the name of the city’s own', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const { x } = publicKey.export({ format: 'jwk' })
    const signed = /BEGIN NURIJIP PROOF-----\n([\s\S]*?)signature:/.exec(text)?.[1] as string
    const forged = signed.replace('paid: -', 'paid: 2026-11-24T01:00:00.000Z')
    const signature = sign(null, Buffer.from(forged), privateKey).toString('base64url')
    const proof = save(
      'forged.txt',
      text.replace(signed, forged).replace(/signature: .*/, `signature: ${signature}`),
    )
    expect(check(proof, keys).says).toContain('the signature does not fit')
    const given = JSON.parse(readFileSync(keys, 'utf8')) as { keys: { id: string; x: string }[] }
    const under = { ...given, keys: given.keys.map((one) => ({ ...one, x })) }
    expect(check(proof, save('under.json', JSON.stringify(under))).says).toContain('forged')
    const none = { ...given, keys: [] }
    expect(check(at('proof.txt'), save('none.json', JSON.stringify(none))).says).toContain(
      'the city has no key',
    )
  })

  it('finds a signature from outside the days of its key', async () => {
    town.setClock('2026-11-24T11:00:00+09:00')
    await town.transact((tx) => rotateSigningKey(tx, town.seal, town.clock.now()))
    const both = save('both.json', await get('/.well-known/nurijip-keys.json'))
    expect(check(at('proof.txt'), both).ok).toBe(true)
    const own = await lookUp()
    const next = save('next.txt', (await own.get('/petitions/mine/proof.txt')).body)
    expect(check(next, both).ok).toBe(true)
    // the old key was stolen before its end and signs afterwards
    const early = readFileSync(both, 'utf8').replaceAll(
      '2026-11-24T02:00:00.000Z',
      '2026-11-24T00:30:00.000Z',
    )
    expect(check(at('proof.txt'), save('early.json', early)).says).toContain('was not in use')
  })

  it('finds heads that were rewritten, and records of a day that are not the published ones', async () => {
    const heads = JSON.parse(readFileSync(at('heads.json'), 'utf8')) as {
      heads: { event: number; hash: string; digest: string; day: string }[]
    }
    const day = readFileSync(at('day.txt'), 'utf8')
    const own = await lookUp()
    const after = save('after.txt', (await own.get('/petitions/mine/proof.txt')).body)
    const both = save('both-now.json', await get('/.well-known/nurijip-keys.json'))
    expect(check(after, both, at('heads.json'), at('day.txt')).ok).toBe(true)
    const rewritten = {
      heads: heads.heads.map((one) => ({
        ...one,
        hash: one.hash.replace(/^../, (two) => (two === '00' ? '01' : '00')),
      })),
    }
    expect(check(after, both, save('other.json', JSON.stringify(rewritten))).says).toContain('rewritten')
    const lines = day.trim().split('\n')
    for (const other of [lines.slice(0, -1), lines.toSpliced(2, 1), [lines[1], lines[0], ...lines.slice(2)]])
      expect(
        check(at('proof.txt'), keys, at('heads.json'), save('other.txt', other.join('\n'))).says,
      ).toContain('not the records of')
  })

  it('Article 3(2)3: reckons the whole chain, and names what was changed, swapped, taken out or cut off', async () => {
    const lines: string[] = []
    for await (const line of exportChain(town.deps.look)) lines.push(line.toString())
    const heads = at('heads.json')
    const chain = (of: string[]) => check('--chain', save('chain.jsonl', of.join('')), heads)
    expect(chain(lines).says).toBe(
      `TRUE: ${lines.length} events, none changed, swapped, missing or cut off\n`,
    )
    const [n, m] = [5, 7]
    expect(chain(lines.with(n, (lines[n] as string).replace('"actor":"', '"actor":"x'))).says).toContain(
      `event ${n + 1} was changed`,
    )
    const both = lines.with(n, lines[m] as string).with(m, lines[n] as string)
    expect(chain(both).says).toContain(`event ${n + 1} was swapped`)
    const renumbered = both.map((line, at) => line.replace(/"id":\d+/, `"id":${at + 1}`))
    expect(chain(renumbered).says).toContain(`event ${n + 1} was swapped`)
    expect(chain(lines.toSpliced(n, 1)).says).toContain(`event ${n + 1} is missing`)
    const head = (JSON.parse(readFileSync(heads, 'utf8')) as { heads: { event: number }[] }).heads.at(-1)
    const cut = lines.slice(0, (head?.event ?? 0) - 1)
    expect(chain(cut).says).toContain(`the chain ends at event ${cut.length}`)
    expect(chain(cut).says).toContain('its end was cut off')
  })
})

describe('what was filed is fixed from then on', () => {
  it('a text changed in the database behind the city’s back no longer fits the proof that it would issue', async () => {
    await town.db
      .updateTable('petitions.petition')
      .set({ body: '다른 글' })
      .where('number', '=', number)
      .execute()
    const own = await lookUp()
    const proof = save('behind.txt', (await own.get('/petitions/mine/proof.txt')).body)
    const keys = save('keys-now.json', await get('/.well-known/nurijip-keys.json'))
    expect(check(proof, keys).says).toContain('the content is not what was filed')
  })
})
