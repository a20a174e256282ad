import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '#test/cookies.ts'
import { fillIn, KIM } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { asPetitioner } from '#test/petitioner.ts'
import { snapshot } from '#test/photographs.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { JOBS } from '../../../timetable.ts'

let town: Town
let office: ReturnType<typeof officeActs>
const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
const HERE = '/petitions/new/photographs'
const PASSWORD = 'sunny-hill-27'

beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads, head, 'waste-1']) await appointSomebody(town.deps, post)
  office = officeActs(town)
})
beforeEach(() => town.db.deleteFrom('http.attempt').execute())
afterAll(() => town?.close())

/** Sends a form with files as a browser does. */
function send(
  browser: Browser,
  files: { name: string; bytes: Buffer; type?: string }[],
  fields: Record<string, string> = { press: 'add' },
) {
  const edge = '----photographs'
  const parts: Buffer[] = []
  for (const { name, bytes, type = 'image/jpeg' } of files)
    parts.push(
      Buffer.from(
        `--${edge}\r\ncontent-disposition: form-data; name="photograph"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    )
  for (const [name, value] of Object.entries(fields))
    parts.push(Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`))
  parts.push(Buffer.from(`--${edge}--\r\n`))
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return town.app.inject({
    method: 'POST',
    url: HERE,
    payload: Buffer.concat(parts),
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      cookie,
      'content-type': `multipart/form-data; boundary=${edge}`,
    },
  })
}

/** A citizen at the page where photographs are asked for. */
async function asking(kind = 'inconvenience-road') {
  const citizen = town.asStranger()
  await citizen.post('/petitions/new', { kind })
  await citizen.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
  await citizen.post('/petitions/new/details', { 'detail-place': '', 'detail-fault': '' })
  return citizen
}
const inDraft = async (citizen: Browser) =>
  ((await citizen.get(HERE)).body.match(/<img [^>]*src="\/petitions\/new\/photographs\//g) ?? []).length

async function numberOf(citizen: Browser, kind = 'inconvenience-road'): Promise<string> {
  await fillIn(citizen, { kind, password: PASSWORD })
  await citizen.post('/petitions/new/check', {})
  const page = (await citizen.get('/petitions/new/confirmation')).body
  return /2026-\d{6}/.exec(page)?.[0] as string
}
/** Filed with photographs, received and in the hands of the roads department. */
async function filed(colours: string[], description = '김나래 집 앞 카나리 골목') {
  const citizen = await asking()
  for (const colour of colours)
    expect(
      (
        await send(citizen, [{ name: '카나리-집.jpg', bytes: await snapshot(colour) }], {
          description,
          press: 'add',
        })
      ).statusCode,
    ).toBe(303)
  const number = await numberOf(citizen)
  await office.act(desk, number, 'receipt')
  await office.act(desk, number, 'assignment', { post: roads })
  return number
}
const YES = { show1: 'yes', alt1: '움푹 파인 보도', clean1: 'yes' }
const publicly = (number: string, nth = 1) => town.asStranger().get(`/petitions/${number}/photographs/${nth}`)

describe('photographs with a petition', () => {
  it('Article 9(1), Article 10(3): asked for where the kind takes them, added without scripts, seen by petitioner and department alone', async () => {
    const planted = await snapshot()
    expect(planted.includes('Canary-Phone')).toBe(true)
    // the tag that leads to where it was taken
    expect((await sharp(planted).metadata()).exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true)
    const citizen = await asking()
    expect((await citizen.get(HERE)).body).toContain('enctype="multipart/form-data"')
    const res = await send(citizen, [{ name: '카나리-집.jpg', bytes: planted }], {
      description: '우리 집 앞 골목',
      press: 'add',
    })
    expect(res.headers.location).toBe(HERE)
    expect((await citizen.get(`${HERE}/1`)).headers['content-type']).toBe('image/jpeg')
    expect((await town.asStranger().get(`${HERE}/1`)).statusCode).toBe(404)
    const next = await citizen.post(HERE, {})
    expect(next.headers.location).toBe('/petitions/new/contact')
    await fillIn(citizen)
    expect((await citizen.get('/petitions/new/check')).body).toContain('1장')
    const number = await numberOf(citizen)
    await office.act(desk, number, 'receipt')
    await office.act(desk, number, 'assignment', { post: roads })

    const own = await asPetitioner(town, number, PASSWORD)
    expect((await own.get('/petitions/mine')).body).toContain('우리 집 앞 골목')
    const mine = await own.get('/petitions/mine/photographs/1')
    expect(mine.statusCode).toBe(200)
    expect(mine.headers['cache-control']).toBe('no-store')
    for (const size of ['', '?size=small']) {
      const seen = await (await town.asPost(roads)).get(`/office/petitions/${number}/photographs/1${size}`)
      expect(seen.statusCode).toBe(200)
      expect(seen.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      expect(seen.rawPayload.includes('Canary')).toBe(false)
      const { exif, xmp, iptc, width, height, format } = await sharp(seen.rawPayload).metadata()
      expect([exif, xmp, iptc, format]).toEqual([undefined, undefined, undefined, 'jpeg'])
      // taken on its side, and upright now; 3,000 × 1,500 within 2,000 and 400
      expect([width, height]).toEqual(size ? [200, 400] : [1000, 2000])
    }
    const access = await town.db
      .selectFrom('privacy.access_record')
      .select('what')
      .where('about', '=', `petition:${number}`)
      .where('what', '=', 'photograph')
      .execute()
    expect(access.length).toBe(2)
    expect((await office.see('waste-1', `/office/petitions/${number}/photographs/1`)).statusCode).toBe(403)
    const { description_sealed } = await town.db
      .selectFrom('petitions.photograph')
      .selectAll()
      .where('petition_number', '=', number)
      .executeTakeFirstOrThrow()
    expect(description_sealed?.includes('골목')).toBe(false)
  })

  it('Article 9(1): a kind that takes none does not ask; none is needed; what a kind takes is dropped with it', async () => {
    const grievance = await asking('grievance')
    expect((await grievance.get(HERE)).headers.location).toBe('/petitions/new/contact')
    const sent = await send(grievance, [{ name: 'a.jpg', bytes: await snapshot() }])
    expect(sent.headers.location).toBe('/petitions/new/contact')
    const citizen = await asking()
    await send(citizen, [{ name: 'a.jpg', bytes: await snapshot() }])
    await citizen.post('/petitions/new', { kind: 'recommendation' })
    const number = await numberOf(citizen, 'recommendation')
    for (const table of ['petitions.photograph', 'petitions.draft_photograph'] as const) {
      const rows = await town.db.selectFrom(table).selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain(number)
    }
  })

  it('one that is chosen when the citizen goes on goes along', async () => {
    const citizen = await asking()
    const bytes = await snapshot('#fed', { width: 30, height: 30 })
    const on = await send(citizen, [{ name: 'a.jpg', bytes }], { description: '' })
    expect(on.headers.location).toBe('/petitions/new/contact')
    expect(await inDraft(citizen)).toBe(1)
    const none = await asking()
    // as a browser sends a field for a file in which none was chosen
    const empty = await send(
      none,
      [{ name: '', bytes: Buffer.alloc(0), type: 'application/octet-stream' }],
      {},
    )
    expect(empty.headers.location).toBe('/petitions/new/contact')
  })

  it('five at most, also when two are sent at once; one removed makes room', async () => {
    const citizen = await asking()
    for (const colour of ['#111', '#222', '#333', '#444'])
      await send(citizen, [{ name: 'a.jpg', bytes: await snapshot(colour, { width: 60, height: 40 }) }])
    const small = { width: 60, height: 40 }
    const [one, two] = await Promise.all([
      send(citizen, [{ name: 'a.jpg', bytes: await snapshot('#555', small) }]),
      send(citizen, [{ name: 'a.jpg', bytes: await snapshot('#666', small) }]),
    ])
    expect(new Set([one.statusCode, two.statusCode])).toEqual(new Set([303, 422]))
    expect((one.statusCode === 422 ? one : two).body).toContain('5장까지')
    expect(await inDraft(citizen)).toBe(5)
    await send(citizen, [], { remove: '2' })
    expect(await inDraft(citizen)).toBe(4)
    expect((await citizen.get(`${HERE}/2`)).statusCode).toBe(404)
    const number = await numberOf(citizen)
    const rows = await town.db
      .selectFrom('petitions.photograph')
      .select('nth')
      .where('petition_number', '=', number)
      .orderBy('nth')
      .execute()
    expect(rows.map((row) => row.nth)).toEqual([1, 2, 3, 4])
  })

  /** 30,000 × 30,000 pixels in 120 kB. */
  const bomb = () => {
    const chunk = (name: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(name), data])
      const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
      size.writeUInt32BE(data.length)
      sum.writeUInt32BE(crc32(body))
      return Buffer.concat([size, body, sum])
    }
    const head = Buffer.from([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 1, 0, 0, 0, 0])
    const rows = deflateSync(Buffer.alloc(30_000 * (1 + 30_000 / 8)))
    const sign = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
    return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
  }
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a text', () => Buffer.from('사진이 아닙니다'), '사진이 아닙니다'],
    ['an SVG named as a JPEG', () => svg, '사진이 아닙니다'],
    ['a zip archive', () => Buffer.from('PK\u0003\u0004'.padEnd(300, '0')), '사진이 아닙니다'],
    ['a small file of 900 megapixels', bomb, '5천만 화소'],
    ['one that was cut off', async () => (await snapshot('#abc')).subarray(0, 4000), '읽을 수 없습니다'],
    ['more than 10 MB', () => Buffer.alloc(10_000_001, 0xff), '10MB'],
    ['an empty file', () => Buffer.alloc(0), '읽을 수 없습니다'],
    [
      'a moving picture',
      () =>
        sharp(Buffer.from([255, 0, 0, 0, 255, 0]), {
          raw: { width: 1, height: 2, channels: 3, pageHeight: 1 },
        })
          .webp({ loop: 0 })
          .toBuffer(),
      '움직이는',
    ],
    [
      'a GIF',
      () =>
        sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
          .gif()
          .toBuffer(),
      '움직이는',
    ],
    ...['heic', 'heix', 'mif1', 'msf1', 'hevc', 'hevx'].map((brand): [string, () => Buffer, string] => [
      `what an iPhone makes (${brand})`,
      () => Buffer.from(`\0\0\0\u0018ftyp${brand}\0\0\0\0${brand}heic`, 'latin1'),
      '아이폰은 설정 › 카메라 › 포맷에서 ‘높은 호환성’',
    ]),
  ])('%s is refused with what to do, and what was there stays', async (_what, make, says) => {
    const citizen = await asking()
    await send(citizen, [{ name: 'a.jpg', bytes: await snapshot('#caf', { width: 50, height: 50 }) }])
    const before = readdirSync(town.filesFolder, { recursive: true }).length
    const res = await send(citizen, [{ name: '../../x.jpg', bytes: await make() }], {
      description: '쓴 설명',
      press: 'add',
    })
    expect(res.statusCode).toBe(422)
    expect(res.body).toMatch(new RegExp(`id="photograph-error"[^]*(?:${says})`))
    expect(res.body, 'what was typed').toContain('쓴 설명')
    expect(readdirSync(town.filesFolder, { recursive: true }).length).toBe(before)
    expect(await inDraft(citizen)).toBe(1)
  })

  it('two files at once, a form broken off and personal data in the words are refused; nothing chosen is told', async () => {
    const citizen = await asking()
    const bytes = await snapshot('#eee', { width: 30, height: 30 })
    const file = { name: 'a.jpg', bytes }
    expect((await send(citizen, [file, file])).body).toContain('한 장씩')
    expect((await send(citizen, [], { press: 'add' })).body).toContain('골라 주세요')
    const personal = await send(citizen, [file], { description: '900101-1234567', press: 'add' })
    expect(personal.statusCode).toBe(422)
    expect(personal.body).toContain('주민등록번호')
    const cookie = [...citizen.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const broken = await town.app.inject({
      method: 'POST',
      url: HERE,
      payload: '--x\r\ncontent-disposition: form-data; name="photograph"; filename="a.jpg"\r\n\r\nabc',
      headers: { host: 'localhost', cookie, 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken.statusCode).toBe(422)
    expect(await inDraft(citizen)).toBe(0)
  })

  it('whatever a file is called, the name is kept nowhere and leads nowhere', async () => {
    const citizen = await asking()
    const bytes = await snapshot('#0af', { width: 30, height: 30 })
    const res = await send(citizen, [{ name: '../../../tmp/카나리이름', bytes }])
    expect(res.statusCode).toBe(303)
    for (const name of readdirSync(town.filesFolder, { recursive: true }))
      expect(String(name)).toMatch(/^files(?:\/[0-9a-f]{2}(?:\/[0-9a-f]{64})?)?$/)
    const number = await numberOf(citizen)
    await office.act(desk, number, 'receipt')
    const [rows, events] = [
      await town.db.selectFrom('petitions.photograph').selectAll().execute(),
      await town.db.selectFrom('audit.event').selectAll().execute(),
    ]
    expect(JSON.stringify([rows, events])).not.toContain('카나리이름')
  })

  it('PIPA 21: what was added and never filed is swept, what a petition has adopted stays', async () => {
    const citizen = await asking()
    await send(citizen, [{ name: 'a.jpg', bytes: await snapshot('#123456', { width: 70, height: 30 }) }])
    const kept = await filed(['#654321'])
    await send(citizen, [], { remove: '1' })
    const sweep = JOBS.find((job) => job.name === 'files.sweep')
    const before = readdirSync(town.filesFolder, { recursive: true }).length
    town.setClock('2036-11-24T10:00:00+09:00')
    await sweep?.run(town.deps, {})
    town.setClock('2026-11-24T10:00:00+09:00')
    expect(readdirSync(town.filesFolder, { recursive: true }).length).toBeLessThan(before)
    expect((await office.see(roads, `/office/petitions/${kept}/photographs/1`)).statusCode).toBe(200)
  })
})

describe('PIPA 29: photographs on the disk', () => {
  it('are sealed: whoever copies the disk sees none; everyone who may sees them with the headers of before', async () => {
    const number = await filed(['#e55'])
    await office.act(roads, number, 'photographs', YES)
    const { hash } = await town.db
      .selectFrom('petitions.photograph')
      .select('hash')
      .where('petition_number', '=', number)
      .executeTakeFirstOrThrow()
    const path = join(town.filesFolder, 'files', hash.slice(0, 2), hash)
    expect(
      (
        await sharp(readFileSync(path))
          .metadata()
          .catch(() => undefined)
      )?.format,
    ).toBeUndefined()
    const shown = await publicly(number)
    expect(createHash('sha256').update(shown.rawPayload).digest('hex')).toBe(hash)
    expect(shown.headers).toMatchObject({
      etag: `"${hash.slice(0, 16)}"`,
      'content-type': 'image/jpeg',
      'cache-control': 'no-cache',
      'content-disposition': 'inline; filename="photograph.jpg"',
    })
    // from memory now: the file is not read again, and what is taken down is gone all the same
    rmSync(path)
    expect((await publicly(number)).rawPayload.equals(shown.rawPayload)).toBe(true)
    await office.act(roads, number, 'photographs/withdrawal', { nth: '1' })
    expect((await publicly(number)).statusCode).toBe(404)
  })
})

describe('a photograph for everyone', () => {
  it('Article 10(2), Article 10(3): only after an officer looked, and gone at once when the petitioner declines', async () => {
    const number = await filed(['#a11', '#1a1'])
    const entry = `/petitions/${number}`
    expect((await publicly(number)).statusCode).toBe(404)
    expect((await town.asStranger().get(entry)).body).not.toContain('photographs')
    expect((await office.act(roads, number, 'photographs', { ...YES, show2: 'no' })).statusCode).toBe(303)
    const shown = await publicly(number)
    expect(shown.statusCode).toBe(200)
    expect(shown.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-cache' })
    const kept = { url: `${entry}/photographs/1`, headers: { 'if-none-match': String(shown.headers.etag) } }
    expect((await town.app.inject(kept)).statusCode).toBe(304)
    expect((await publicly(number, 2)).statusCode).toBe(404)
    const page = (await town.asStranger().get(entry)).body
    expect(page).toContain(`src="${entry}/photographs/1?size=small" alt="움푹 파인 보도"`)
    for (const text of ['카나리', KIM.name, 'photographs/2']) expect(page).not.toContain(text)
    expect((await town.asStranger().get(`/en${entry}`)).body).toContain('looked at by the department')
    const rows = await town.db.selectFrom('petitions.register_photograph').selectAll().execute()
    const events = await town.db
      .selectFrom('audit.event')
      .selectAll()
      .where('what', '=', 'petition.publish-photographs')
      .execute()
    expect(JSON.parse(events.at(-1)?.detail ?? '')).toEqual({ shown: 1, kept: 1 })
    expect(JSON.stringify([rows, events])).not.toContain('카나리')

    const own = await asPetitioner(town, number, PASSWORD)
    await own.post('/petitions/mine/publication', { publication: 'no' })
    expect((await publicly(number)).statusCode).toBe(404)
    expect((await town.app.inject(kept)).statusCode).toBe(404)
    expect((await own.get('/petitions/mine/photographs/1')).statusCode).toBe(200)
    const again = await office.act(roads, number, 'photographs', { ...YES })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('공개하지 않는 민원')
  })

  it('Article 10(3): is taken down again by the department, and no longer on the page', async () => {
    const number = await filed(['#b22'])
    await office.act(roads, number, 'photographs', YES)
    expect((await office.act('waste-1', number, 'photographs/withdrawal', { nth: '1' })).statusCode).toBe(403)
    expect((await publicly(number)).statusCode).toBe(200)
    expect((await office.act(head, number, 'photographs/withdrawal', { nth: '1' })).statusCode).toBe(303)
    expect((await publicly(number)).statusCode).toBe(404)
    expect((await town.asStranger().get(`/petitions/${number}`)).body).not.toContain('photographs/1')
    expect((await office.act(head, number, 'photographs/withdrawal', { nth: '1' })).body).toContain(
      '이미 내린 사진',
    )
  })

  it.each([
    ['without words', { show1: 'yes', clean1: 'yes' }, '설명을 적어 주세요', 'href="#alt1"'],
    [
      'without the check for persons',
      { show1: 'yes', alt1: '파인 보도' },
      '확인하고 표시해 주세요',
      'href="#clean1"',
    ],
    ['with nothing chosen', {}, '하나 이상 골라 주세요', 'href="#show1"'],
    [
      'with the petitioner’s name in the words',
      { ...YES, alt1: `${KIM.name} 님의 집` },
      '민원인 이름',
      'href="#alt1"',
    ],
    ['with a plate in the words', { ...YES, alt1: '12가3456 앞' }, '차량번호', 'href="#alt1"'],
    [
      'for a photograph that is not there',
      { show4: 'yes', alt4: '보도', clean4: 'yes' },
      '그 사진이 없습니다',
      '',
    ],
  ])('Article 10(3), Article 17(1): is not published %s', async (_how, form, says, field) => {
    const number = await filed(['#c33'])
    const res = await office.act(roads, number, 'photographs', form)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
    expect(res.body).toContain(field)
    expect((await publicly(number)).statusCode).toBe(404)
    expect(
      await town.db
        .selectFrom('petitions.photograph')
        .select('looked_at')
        .where('petition_number', '=', number)
        .execute(),
    ).toEqual([{ looked_at: null }])
  })

  it('of two officers at once one decides, and the other is told and loses no words', async () => {
    const number = await filed(['#d44'])
    const version = String((await office.petition(number)).version)
    const [first, second] = [await town.asPost(roads), await town.asPost(head)]
    const url = `/office/petitions/${number}/photographs`
    const [one, two] = await Promise.all([
      first.post(url, { version, ...YES }),
      second.post(url, { version, show1: 'no', alt1: '얼굴이 보이는 사진이라 공개하지 않습니다' }),
    ])
    expect(new Set([one.statusCode, two.statusCode])).toEqual(new Set([303, 409]))
    const isShown = one.statusCode === 303
    expect((await publicly(number)).statusCode).toBe(isShown ? 200 : 404)
    expect((isShown ? two : one).body).toContain(isShown ? '얼굴이 보이는 사진' : YES.alt1)
  })

  it('Article 10(3): the public role reads none of the tables that hold the others', async () => {
    for (const table of [
      'petitions.photograph',
      'petitions.draft_photograph',
      'petitions.supplement_photograph',
    ] as const)
      await expect(town.read.selectFrom(table).selectAll().execute()).rejects.toThrow(/permission denied/)
  })
})
