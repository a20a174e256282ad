import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { entryOf, HEAD, posted, REASON } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)
const ORDER = {
  authority: 'court',
  documentNo: '수원지방법원 2026카합10',
  documentOn: '2026-11-20',
  keepDays: '400',
  reasonKo: REASON,
}

describe('ICNA 44-2, POEA 82-4, Copyright Act 103: what is demanded by a document', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
    for (const post of [HEAD, 'roads-head']) await appointSomebody(town.deps, post)
  })
  afterAll(() => town.close())

  const send = async (
    id: number,
    { form = {}, bytes = PDF, post = HEAD }: { form?: object; bytes?: Buffer | null; post?: string } = {},
  ) => {
    const officer = await town.asPost(post)
    const files = bytes ? [{ field: 'file', name: 'order.pdf', bytes, type: 'application/pdf' }] : []
    const sent = { _csrf: officer.csrf, ...ORDER, ...form } as Record<string, string>
    return upload(town, officer, `/office/boards/postings/${id}/order`, files, sent)
  }
  const recordOf = (id: number) =>
    town.db
      .selectFrom('boards.withheld as w')
      .innerJoin('boards.withholding_order as o', 'o.withheld_id', 'w.id')
      .innerJoin('boards.retention as r', 'r.withheld_id', 'w.id')
      .select(['w.id', 'w.kind', 'w.by_kind', 'o.document_no', 'o.file_hash', 'r.keep_until'])
      .where('w.posting_id', '=', id)
      .executeTakeFirst()

  it('the text is gone, the record keeps number, day and file, and as long as the document says', async () => {
    const id = await posted(town, { body: '법원이 내리라고 한 글' })
    const res = await send(id)
    expect(res.headers.location).toBe('/office/boards/removals?done=ordered')
    expect(await entryOf(town, id)).toMatchObject({ body: '', withheld_kind: 'order', withheld_by: 'court' })
    const record = await recordOf(id)
    // 24 November 2026 + 400 days
    expect(record).toMatchObject({ document_no: ORDER.documentNo, keep_until: '2027-12-29' })
    const log = (await town.asStranger().get('/boards/removals')).body
    expect(log).not.toContain(ORDER.documentNo)
    const head = await town.asPost(HEAD)
    const page = (await head.get(`/office/boards/withheld/${record?.id}`)).body
    for (const part of [ORDER.documentNo, '법원', `/office/boards/withheld/${record?.id}/document`])
      expect(page).toContain(part)
  })

  it('its file is read by officers of the board alone, and that is noted', async () => {
    const id = await posted(town)
    await send(id)
    const record = await recordOf(id)
    const at = `/office/boards/withheld/${record?.id}/document`
    const noted = () =>
      town.db
        .selectFrom('privacy.access_record')
        .select(['actor', 'what'])
        .where('about', '=', `withheld:${record?.id}`)
        .execute()
    expect((await (await town.asPost('roads-head')).get(at)).statusCode).toBe(403)
    expect(await noted()).toEqual([])
    const head = await town.asPost(HEAD)
    const file = await head.get(at)
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(file.rawPayload.equals(PDF)).toBe(true)
    expect(await noted()).toEqual([{ actor: `staff:${head.staffId}`, what: 'read' }])
  })

  it('without a file there is none to read', async () => {
    const id = await posted(town)
    expect((await send(id, { bytes: null })).statusCode).toBe(303)
    const record = await recordOf(id)
    const head = await town.asPost(HEAD)
    expect((await head.get(`/office/boards/withheld/${record?.id}/document`)).statusCode).toBe(404)
  })

  it.each([
    ['no number', { documentNo: '' }, PDF, '문서 번호'],
    ['a day to come', { documentOn: '2026-11-25' }, PDF, '문서 날짜는 오늘까지'],
    ['no day', { documentOn: '2026-02-30' }, PDF, '문서 날짜'],
    ['fewer days than the city keeps', { keepDays: '364' }, PDF, '보관 기간'],
    ['days that are no number', { keepDays: '-1' }, PDF, '보관 기간'],
    ['another authority', { authority: 'mayor' }, PDF, '요구한 곳'],
    [
      'a page that calls itself a document',
      {},
      Buffer.from('<!doctype html><script>1</script>'),
      'PDF나 사진',
    ],
    ['an empty file', {}, Buffer.alloc(0), 'PDF나 사진'],
    ['a reason that says it again', { reasonKo: '첫차를 조금 앞당겨 주세요 라는 글' }, PDF, '8자'],
  ])('%s is refused in words, and what was typed stays', async (_what, form, bytes, says) => {
    const id = await posted(town)
    const res = await send(id, { form, bytes })
    expect([res.statusCode, errorsOf(res.body)]).toEqual([422, expect.stringContaining(says)])
    expect(res.body).toContain(`value="${Object.hasOwn(form, 'documentNo') ? '400' : ORDER.documentNo}"`)
    expect(await recordOf(id)).toBeUndefined()
    expect((await entryOf(town, id)).body).not.toBe('')
  })

  it('another department demands nothing hidden, and a hidden text is not hidden twice', async () => {
    const id = await posted(town)
    expect((await send(id, { post: 'roads-head' })).statusCode).toBe(403)
    expect((await send(id)).statusCode).toBe(303)
    expect(errorsOf((await send(id)).body)).toContain('이미 가린 글')
  })
})
