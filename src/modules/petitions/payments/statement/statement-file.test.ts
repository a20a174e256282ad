import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileOne } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, petitionOf } from '#test/money.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'

let town: Town
const desk = 'civil-affairs-desk-1'
const url = '/office/payments/statements'
beforeAll(async () => {
  town = await openTown()
  await appointSomebody(town.deps, desk)
})
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town.close())

const HEAD = '순번,거래일자,거래시간,출금금액,입금금액,거래후잔액,거래기록사항'
let serial = 0
const csv = (payer: string, won = FEE) => {
  serial += 1
  return `${HEAD}\r\n${serial},2026-11-24,09:30:00,0,${won},${100_000 + serial},${payer}\r\n`
}
/** `김나래` as the Korean code page of Windows writes it. */
const KIM_CP949 = Buffer.from([0xb1, 0xe8, 0xb3, 0xaa, 0xb7, 0xa1])
/** Every title in the Korean code page, written out byte by byte. */
const HEAD_CP949 = Buffer.from(
  'bcf8b9f82cb0c5b7a1c0cfc0da2cb0c5b7a1bdc3b0a32cc3e2b1ddb1ddbed72cc0d4b1ddb1ddbed72cb0c5b7a1c8c4c0dcbed72cb0c5b7a1b1e2b7cfbbe7c7d7',
  'hex',
)
async function send(bytes: Buffer, fields: Record<string, string> = {}, name = 'statement.csv') {
  const officer = await town.asPost(desk)
  const given = { _csrf: officer.csrf, layout: 'in-and-out', statement: '', ...fields }
  return upload(town, officer, url, [{ field: 'file', name, bytes, type: 'text/csv' }], given)
}
const stored = async () => ({
  credits: (await town.db.selectFrom('petitions.credit').select('id').execute()).length,
  statements: (await town.db.selectFrom('petitions.statement').select('id').execute()).length,
  ledger: await ledgerOf(town),
})

describe('a statement as a file', () => {
  it('Article 9(2): in UTF-8 with its mark or in CP949 it confirms as a pasted one does, each line once', async () => {
    const [one, two] = [
      await fileOne(town, { kind: 'land-use-plan' }),
      await fileOne(town, { kind: 'land-use-plan' }),
    ]
    const { reference } = await chargeOf(town, one)
    const first = Buffer.from(`\uFEFF${csv(`김나래 ${reference}`)}`)
    expect((await send(first)).headers.location).toContain('fresh=1&known=0&matched=1')
    expect((await send(first)).headers.location).toContain('fresh=0&known=1')
    expect((await petitionOf(town, one)).stage).toBe('filed')
    const other = (await chargeOf(town, two)).reference
    serial += 1
    const row = Buffer.from(`\r\n${serial},2026-11-24,09:40:00,0,${FEE},200000,`)
    const inCodePage = Buffer.concat([HEAD_CP949, row, KIM_CP949, Buffer.from(` ${other}\r\n`)])
    expect((await send(inCodePage)).headers.location).toContain('fresh=1&known=0&matched=1')
    expect((await petitionOf(town, two)).stage).toBe('filed')
  })

  it('Article 9(2): of the wrong kind, too large, empty, damaged or cut off it is refused in words, and nothing is kept', async () => {
    const before = await stored()
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 1)])
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const half = csv('박도윤').replace('박도윤', '"박도')
    const cases: [Buffer, string][] = [
      [zip, '엑셀 파일은 읽을 수 없습니다'],
      [png, 'CSV 파일이 아닙니다'],
      [Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'CSV 파일이 아닙니다'],
      [Buffer.alloc(0), '빈 파일입니다'],
      [Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), '2MB보다 큰 파일입니다'],
      [Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]), '글자를 읽을 수 없습니다'],
      [Buffer.concat([Buffer.from(csv('이서준')), Buffer.from([0xb1])]), '글자를 읽을 수 없습니다'],
      [Buffer.from(half), 'CSV로 읽을 수 없습니다'],
      [Buffer.from('a,b\n1,2\n'), '제목 줄을 찾지 못했습니다'],
      [
        Buffer.from(`${csv('최지우')}9,2026-11-31,09:00:00,0,1,2,나\r\n`),
        '3번째 줄: 거래일시를 읽을 수 없습니다',
      ],
    ]
    for (const [bytes, says] of cases) {
      const res = await send(bytes)
      expect([res.statusCode, res.body.includes(says)], says).toEqual([422, true])
    }
    expect(await stored()).toEqual(before)
  })

  it('a file and pasted text together, or neither, are refused, and what was typed comes back', async () => {
    const before = await stored()
    const both = await send(Buffer.from(csv('강민서')), { statement: csv('정하은') })
    expect([both.statusCode, both.body.includes('하나만 보내 주세요'), both.body.includes('정하은')]).toEqual(
      [422, true, true],
    )
    const officer = await town.asPost(desk)
    const none = await officer.post(url, { layout: 'in-and-out', statement: '' })
    expect([none.statusCode, none.body.includes('파일을 고르거나')]).toEqual([422, true])
    const two = [1, 2].map(() => ({ field: 'file', name: 'a.csv', bytes: Buffer.from(csv('윤가온')) }))
    const sent = await upload(town, officer, url, two, { _csrf: officer.csrf, layout: 'in-and-out' })
    expect([sent.statusCode, sent.body.includes('하나만 올려 주세요')]).toEqual([422, true])
    expect(await stored()).toEqual(before)
  })

  it('a file of another session, of nobody or of another post is refused as any form is', async () => {
    const before = await stored()
    expect((await send(Buffer.from(csv('조은결')), { _csrf: 'x' })).statusCode).toBe(403)
    const files = [{ field: 'file', name: 'a.csv', bytes: Buffer.from(csv('조은결')) }]
    expect((await upload(town, town.asStranger(), url, files, {})).statusCode).toBe(303)
    const roads = await town.asPost('roads-1')
    const given = { _csrf: roads.csrf, layout: 'in-and-out' }
    expect((await upload(town, roads, url, files, given)).statusCode).toBe(403)
    expect(await stored()).toEqual(before)
  })

  it('the page has a form for both, without scripts', async () => {
    const { body } = await (await town.asPost(desk)).get(url)
    expect(body).toMatch(
      /<form[^>]*enctype="multipart\/form-data"[\s\S]*<input[^>]*type="file"[\s\S]*<textarea/,
    )
  })
})
