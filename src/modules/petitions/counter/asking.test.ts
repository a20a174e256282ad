import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { officeActs } from '#test/office-acts.ts'
import { sendPhotograph, snapshot } from '#test/photographs.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const [DESK, ROADS] = ['civil-affairs-desk-1', 'roads-1'] as const
const SMALL = { width: 300, height: 200 }
const AT_COUNTER = {
  channel: 'counter',
  kind: 'inconvenience-road',
  title: '보도가 파였습니다',
  body: '시장 앞 보도가 파여 걷기 어렵습니다.',
  papers: '',
  name: '박순자',
  toldName: '',
  toldBy: 'letter',
  email: '',
  phone: '',
  address: '용인시 처인구 금령로 1, 3층',
  publication: 'yes',
}

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const post of [DESK, ROADS]) await appointSomebody(town.deps, post)
})
beforeEach(() => town.db.deleteFrom('http.attempt').execute())
afterAll(() => town.close())

const numberIn = (location: unknown) => /\d{4}-\d{6}/.exec(String(location))?.[0] ?? ''
/** The form of the counter as a browser has it before it is filled in. */
async function opened(post: string = DESK) {
  const clerk = await town.asPost(post)
  const page = (await clerk.get('/office/filing')).body
  const [formKey = '', _csrf = ''] = ['formKey', '_csrf'].map(
    (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1],
  )
  const send = (form: Record<string, string>) =>
    clerk.post('/office/filing', { ...AT_COUNTER, formKey, ...form })
  const add = (bytes: Buffer, form: Record<string, string> = {}) =>
    sendPhotograph(town, clerk, '/office/filing', bytes, {
      ...AT_COUNTER,
      formKey,
      asked: AT_COUNTER.kind,
      _csrf,
      press: 'add',
      ...form,
    })
  return { clerk, formKey, send, add }
}
const added = (body: string) => (body.match(/<img [^>]*src="\/office\/filing\/photographs\//g) ?? []).length
const seen = async (number: string) => (await officeActs(town).seeCase(DESK, number)).body

describe('CPTA-ED 7(1): the questions of the kind itself, at the counter', () => {
  it('stand on the page when the kind was chosen, with everything kept that was typed', async () => {
    const { send } = await opened()
    const res = await send({ press: 'kind', kind: 'noise', publication: '' })
    expect(res.statusCode).toBe(200)
    for (const text of [
      'name="detail-site"',
      'name="detail-where"',
      AT_COUNTER.title,
      AT_COUNTER.body,
      '금령로 1',
    ])
      expect(res.body).toContain(text)
    expect((await send({ press: 'kind', kind: '' })).statusCode).toBe(422)
  })

  it('are not passed over: whoever has not seen them sees them first, and nothing was entered', async () => {
    const { send } = await opened()
    const unseen = await send({ asked: '' })
    expect(unseen.statusCode).toBe(422)
    for (const text of ['더 묻는 것이 아래에', 'name="detail-place"', 'href="#kind"', AT_COUNTER.body])
      expect(unseen.body).toContain(text)
    // another kind was chosen after its questions had been shown
    expect((await send({ asked: AT_COUNTER.kind, kind: 'noise' })).statusCode).toBe(422)
    const done = await send({
      asked: AT_COUNTER.kind,
      'detail-place': '처인구 중부대로 1',
      'detail-fault': 'paving',
    })
    expect(done.statusCode).toBe(303)
    expect(await seen(numberIn(done.headers.location))).toContain('처인구 중부대로 1')
  })

  it.each<[string, Record<string, string>, string]>([
    ['one that must be answered is missing', { 'detail-site': '' }, 'href="#detail-site"'],
    ['the answer is none of the choices', { 'detail-hours': 'midnight' }, 'href="#detail-hours"'],
    ['a resident number stands in it', { 'detail-where': '900101-1234567' }, '주민등록번호'],
  ])('are judged as on the internet: %s', async (_what, wrong, says) => {
    const { send } = await opened()
    const answers = {
      'detail-site': '역삼 아파트 공사장',
      'detail-where': '우리 집 3층',
      'detail-hours': 'night',
    }
    const res = await send({ kind: 'noise', asked: 'noise', ...answers, ...wrong })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
    expect(res.body).toContain('역삼 아파트 공사장'.slice(0, wrong['detail-site'] === '' ? 0 : 4))
  })
})

describe('photographs at the counter', () => {
  it('CPTA 9(1), Article 10(3): the same receipt, clock and proof as on the internet, and no trace of the telephone', async () => {
    const { clerk, add, send, formKey } = await opened()
    const planted = await snapshot('#4a7')
    const res = await add(planted, { description: '시장 앞', 'detail-place': '중부대로 1' })
    expect(res.statusCode).toBe(200)
    expect(added(res.body)).toBe(1)
    for (const text of ['중부대로 1', AT_COUNTER.body]) expect(res.body).toContain(text)
    const preview = `/office/filing/photographs/${formKey}/1`
    expect((await clerk.get(preview)).headers['content-type']).toBe('image/jpeg')
    expect((await (await town.asPost(ROADS)).get(preview)).statusCode).toBe(403)
    // chosen with the last press, it goes along
    const done = await add(await snapshot('#1a1', SMALL), { press: '', 'detail-place': '중부대로 1' })
    const number = numberIn(done.headers.location)
    const page = await seen(number)
    // 24 November 2026 + 3 days, the first not included: Friday the 27th
    for (const text of ['11월 27일', '중부대로 1', 'photographs/2', '시장 앞']) expect(page).toContain(text)
    const stored = await clerk.get(`/office/petitions/${number}/photographs/1`)
    expect(stored.rawPayload.includes('Canary')).toBe(false)
    const slip = (await clerk.get(`/office/petitions/${number}/receipt-slip`)).body
    expect(slip).toContain(`/office/petitions/${number}/proof.txt?of=petition`)
    const rows = await town.db
      .selectFrom('petitions.photograph')
      .select('hash')
      .where('petition_number', '=', number)
      .orderBy('nth')
      .execute()
    const proof = (await clerk.get(`/office/petitions/${number}/proof.txt`)).body
    expect(rows).toHaveLength(2)
    expect(proof).toContain(JSON.stringify({ photographs: rows.map((row) => row.hash) }).slice(1, -1))
    // sent again it is the same petition, and one more photograph comes too late
    expect(numberIn((await send({ asked: AT_COUNTER.kind })).headers.location)).toBe(number)
    await add(await snapshot('#a1a', SMALL))
    expect((await clerk.get(preview)).statusCode).toBe(404)
  })

  it('the proof is handed out at the counter to whoever came there, with an access record, and not for others', async () => {
    const { clerk, send } = await opened()
    const number = numberIn((await send({ asked: AT_COUNTER.kind })).headers.location)
    expect(
      (await clerk.get(`/office/petitions/${number}/proof.pdf`)).rawPayload.subarray(0, 5).toString(),
    ).toBe('%PDF-')
    const access = await town.db
      .selectFrom('privacy.access_record')
      .select('what')
      .where('about', '=', `petition:${number}`)
      .execute()
    expect(access.map((one) => one.what)).toContain('downloaded')
    expect((await (await town.asPost(ROADS)).get(`/office/petitions/${number}/proof.txt`)).statusCode).toBe(
      403,
    )
  })

  it('five at most, two at once too; one sent twice at once is one; one removed makes room', async () => {
    const { add } = await opened()
    const first = await snapshot('#111', SMALL)
    await Promise.all([add(first), add(first)])
    for (const colour of ['#222', '#333', '#444']) await add(await snapshot(colour, SMALL))
    const both = await Promise.all([add(await snapshot('#555', SMALL)), add(await snapshot('#666', SMALL))])
    expect(new Set(both.map((res) => res.statusCode))).toEqual(new Set([200, 422]))
    expect(both.find((res) => res.statusCode === 422)?.body).toContain('5장까지')
    const fewer = await add(Buffer.alloc(0), { press: '', remove: '2' })
    expect(added(fewer.body)).toBe(4)
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a zip archive named as a JPEG',
      () => Buffer.from('PK\u0003\u0004'.padEnd(300, '0')),
      '사진이 아닙니다',
    ],
    ['one that was cut off', async () => (await snapshot('#abc')).subarray(0, 4000), '읽을 수 없습니다'],
    ['more than 10 MB', () => Buffer.alloc(10_000_001, 0xff), '10MB'],
    [
      'what an iPhone makes',
      () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1', 'latin1'),
      '높은 호환성',
    ],
  ])('%s is refused with what to do; text, answers and what was there stay', async (_what, make, says) => {
    const { add } = await opened()
    await add(await snapshot('#caf', SMALL))
    for (const press of ['add', '']) {
      const res = await add(await make(), { press, description: '쓴 설명', 'detail-place': '중부대로 1' })
      expect(res.statusCode).toBe(422)
      expect(res.body).toMatch(new RegExp(`id="photograph-error"[^]*${says}`))
      for (const text of ['쓴 설명', '중부대로 1', AT_COUNTER.body]) expect(res.body).toContain(text)
      expect(added(res.body)).toBe(1)
    }
  })

  it('a kind that takes none keeps none, and one that was chosen while something else was wrong is not lost', async () => {
    const { add, send } = await opened()
    const kept = await add(await snapshot('#abc', SMALL), { press: '', title: '' })
    expect(kept.statusCode).toBe(422)
    expect(added(kept.body)).toBe(1)
    const other = await send({ kind: 'inquiry-procedure', asked: 'inquiry-procedure' })
    expect(await seen(numberIn(other.headers.location))).not.toContain('photographs/1')
  })

  it('Article 17(1): a form of another session or without the right is refused, and keeps no photograph', async () => {
    const { add } = await opened()
    expect((await add(await snapshot('#abc', SMALL), { _csrf: 'x' })).statusCode).toBe(403)
    const other = await opened(ROADS)
    expect((await other.add(await snapshot('#abc', SMALL))).statusCode).toBe(403)
  })
})
