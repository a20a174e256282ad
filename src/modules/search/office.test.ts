import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { eraseFailedSearches } from './failed/erase-failed.job.ts'
import { countFailed } from './failed/failed-searches.ts'
import { worthKeeping } from './failed/worth-keeping.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const post of ['information-head', 'roads-head']) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())
const ask = (query: string, remoteAddress = '127.0.0.1') =>
  town.app.inject({
    url: `/search?q=${encodeURIComponent(query)}`,
    remoteAddress,
    headers: { host: 'localhost' },
  })
/** As three different ones ask it. */
const askEverywhere = async (query: string) => {
  for (const place of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) await ask(query, place)
}
const kept = async () =>
  (await town.db.selectFrom('search.failed').select(['query', 'times']).orderBy('query').execute()).map(
    (one) => `${one.query} ${one.times}`,
  )

describe('개인정보 보호법 3(1), 21: searches without result', () => {
  it('are counted for the managing department, without who asked', async () => {
    for (const query of ['반딧불곰', '유니콘버스', '정류장']) await askEverywhere(query)
    await ask('  반딧불곰 ')
    // a name that one alone looks for, again and again
    for (let n = 0; n < 4; n += 1) await ask('홍길동')
    const officer = await town.asPost('information-head')
    const { body } = await officer.get('/office/search/failed')
    expect(await kept()).toEqual(['반딧불곰 4', '유니콘버스 3'])
    expect(body).toContain('반딧불곰')
    expect(body).not.toContain('홍길동')
    const askings = await town.db.selectFrom('search.failed_asking').selectAll().execute()
    expect(JSON.stringify(askings.map((one) => [String(one.question), String(one.asker)]))).not.toMatch(
      /홍길동|127\.0|10\.0/,
    )
    expect(body.indexOf('반딧불곰')).toBeLessThan(body.indexOf('유니콘버스'))
    const columns = await town.db.selectFrom('search.failed').selectAll().executeTakeFirstOrThrow()
    expect(Object.keys(columns).toSorted()).toEqual(['day', 'last_at', 'query', 'times'])
    expect((await (await town.asPost('roads-head')).get('/office/search/failed')).statusCode).toBe(403)
  })

  it('are kept in words from the third one on, on whatever day they came', async () => {
    const at = town.clock.now()
    for (const [place, expected] of [
      ['10.9.0.1', 0],
      ['10.9.0.1', 0],
      ['10.9.0.2', 0],
      ['10.9.0.3', 1],
    ] as const) {
      const failed = countFailed(town, () => undefined)
      failed.note('두루미열차', place, at)
      await failed.write()
      expect((await kept()).filter((one) => one.startsWith('두루미열차'))).toHaveLength(expected)
    }
    await town.db.deleteFrom('search.failed').where('query', '=', '두루미열차').execute()
  })

  it('hold no personal data, no number, nothing long', () => {
    for (const query of [
      '김철수 010-1234-5678',
      '900101-1234567',
      'hong@example.kr',
      '12가3456 불법주차',
      '경기도 용인시 처인구 중부대로 1199번길 3, 101동 202호',
      '20261234 5678',
      '!!!',
      '가',
      '가'.repeat(61),
    ])
      expect(worthKeeping(query), query).toBeUndefined()
    expect(worthKeeping(' 가로등\u0000  고장\u200B ')).toBe('가로등 고장')
  })

  it('are bounded: one stranger writes little, and a full day takes no new ones', async () => {
    const at = town.clock.now()
    const failed = countFailed(town, () => undefined)
    const everywhere = (query: string, place: string) => {
      for (const end of ['a', 'b', 'c']) failed.note(query, `${place}.${end}`, at)
    }
    for (let n = 0; n < 500; n += 1) everywhere(`한사람 ${'가나다라마바사아자차'[n % 10]}${n}`, '10.0.0.1')
    await failed.write()
    expect((await kept()).filter((one) => one.startsWith('한사람'))).toHaveLength(5)
    for (let n = 0; n < 400; n += 1) everywhere(`여러사람 ${n}`, `10.0.${n >> 8}.${n & 255}`)
    await failed.write()
    expect((await kept()).filter((one) => one.startsWith('여러사람'))).toHaveLength(200)
    for (let round = 0; round < 6; round += 1) {
      for (let n = 0; n < 200; n += 1) everywhere(`더많이 ${round}-${n}`, `10.1.${round}.${n}`)
      await failed.write()
    }
    expect(await kept()).toHaveLength(1_000)
  })

  it('are erased after 90 days', async () => {
    town.setClock('2027-02-22T03:37:00+09:00')
    await eraseFailedSearches.run(town.deps, {})
    expect((await kept()).length).toBe(1_000) // 2026-11-24 + 90 = 2027-02-22
    town.setClock('2027-02-23T03:37:00+09:00')
    await eraseFailedSearches.run(town.deps, {})
    expect(await kept()).toEqual([])
    expect(await town.db.selectFrom('search.failed_asking').selectAll().execute()).toEqual([])
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

describe('Article 3(3): synonyms', () => {
  it('are kept by the managing department and used by the next search', async () => {
    expect((await ask('무지개쓰레기')).body).toContain('결과가 없습니다')
    const officer = await town.asPost('information-head')
    expect((await officer.get('/office/search/synonyms')).body).toContain('쓰레기, 폐기물')
    const added = await officer.post('/office/search/synonyms/change', { words: '무지개쓰레기, 개인정보' })
    expect(added.statusCode).toBe(303)
    expect((await ask('무지개쓰레기')).body).toContain('href="/privacy"')
    const row = await town.db
      .selectFrom('search.synonym')
      .select(['id', 'words'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const group = { id: String(row.id), was: '무지개쓰레기, 개인정보' }
    const change = { ...group, words: '무지개쓰레기, 저작권' }
    expect((await officer.post('/office/search/synonyms/change', change)).statusCode).toBe(303)
    const late = await officer.post('/office/search/synonyms/change', { ...group, words: '늦은, 낱말' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('value="늦은, 낱말"')
    const removal = { id: group.id, was: '무지개쓰레기, 저작권' }
    expect((await officer.post('/office/search/synonyms/removal', removal)).statusCode).toBe(303)
    expect((await ask('무지개쓰레기')).body).toContain('결과가 없습니다')
  })

  it.each([
    ['하나', '서로 다른 낱말을 두 개 이상'],
    ['같은말, 같은 말', '서로 다른 낱말을 두 개 이상'],
    ['!!, 낱말', '글자나 숫자가 없는 낱말'],
    [`${'가'.repeat(31)}, 낱말`, '30자까지'],
    ['가1 가2 가3 가4 가5 가6 가7 가8 가9 나1 나2 나3 나4'.replaceAll(' ', ','), '열두 개까지'],
  ])('that are none are refused, and stay in the form: %s', async (words, says) => {
    const officer = await town.asPost('information-head')
    const { statusCode, body } = await officer.post('/office/search/synonyms/change', { words })
    expect(statusCode).toBe(422)
    expect(body).toContain(says)
    expect(body).toContain(`value="${words}"`)
  })

  it('are no other department’s', async () => {
    const officer = await town.asPost('roads-head')
    expect((await officer.get('/office/search/synonyms')).statusCode).toBe(403)
    const refused = await officer.post('/office/search/synonyms/change', { words: '가로등, 보안등' })
    expect(refused.statusCode).toBe(403)
  })
})
