import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { AUDIT, commented, entryOf, HEAD, posted } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { republishPosting } from '../postings/republish.ts'
import { covered, decideMask } from './mask.rule.ts'

const NUMBER = '010-2345-6789'
const BODY = `도와주신 분은 ${NUMBER} 번호를 쓰십니다. 고맙습니다.`
const COVERED = '도와주신 분은 ************* 번호를 쓰십니다. 고맙습니다.'

let town: Town
beforeAll(async () => {
  town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

/** The form of the office's page as it comes: places all chosen, and as which text it was seen. */
async function formOf(of: string): Promise<Record<string, string | string[]>> {
  const page = (await (await town.asPost(HEAD)).get(`/office/boards/${of}/masking`)).body
  const places = [...page.matchAll(/name="places" value="([^"]+)"/g)].map(([, key]) => key as string)
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ''
  return { places, seen, reasonKo: '드러난 개인정보를 가렸습니다.' }
}
const maskAs = async (of: string, form: Record<string, string | string[]>) =>
  (await town.asPost(HEAD)).post(`/office/boards/${of}/masking`, form)
async function masked(of: string) {
  expect((await maskAs(of, await formOf(of))).statusCode).toBe(303)
}
/** Everything that anyone may read where the text could be. */
async function everywhere(id: number): Promise<string> {
  const asked = encodeURIComponent('번호')
  const pages = await Promise.all(
    [
      `/boards/free/${id}`,
      '/boards/free',
      `/boards/free/search?q=${asked}`,
      `/search?q=${asked}`,
      '/feeds/boards/free',
      '/boards/removals',
      '/boards/removals.csv',
      '/boards/removals.json',
      '/forum',
    ].map((url) => town.asStranger().get(url)),
  )
  return pages.map((one) => one.body).join('\n')
}

describe('a covered text and its author', () => {
  it('Article 17(1): the author does not change it behind its cover, but takes it back and writes anew', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: BODY })
    await masked(`postings/${id}`)
    const edited = { title: '고침', body: '번호 없이 고침', version: '1' }
    const refused = await author.post(`/boards/free/${id}/edit`, edited)
    expect([refused.statusCode, errorsOf(refused.body)]).toEqual([
      422,
      expect.stringContaining('일부를 가린 글'),
    ])
    expect((await entryOf(town, id)).body).toBe(COVERED)
    expect((await author.post(`/boards/free/${id}/withdraw`, {})).statusCode).toBe(303)
    expect(await entryOf(town, id)).toMatchObject({ withheld_kind: 'withdrawal', body: '' })
    expect(await everywhere(id)).not.toContain('2345')
  })

  it('Article 17(1): nor a covered comment', async () => {
    const author = await town.asCitizen()
    const id = await posted(town)
    const comment = await commented(town, id, BODY, author.id)
    await masked(`comments/${comment}`)
    const edited = { body: '번호 없이 고침', version: '1', do: 'save' }
    expect((await author.post(`/boards/free/${id}/comments/${comment}`, edited)).statusCode).toBe(422)
    const page = await town.asStranger().get(`/boards/free/${id}`)
    expect(page.body).toContain(COVERED)
    expect(await everywhere(id)).not.toContain('2345')
  })

  it('Article 17(1): what a text said before is shown to nobody else, covered or not', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: `처음에는 ${NUMBER} 였습니다. 번호 이야기.` })
    const edited = { title: '버스', body: `${BODY} 한 번 고쳤습니다.`, version: '1', personal: 'keep' }
    expect((await author.post(`/boards/free/${id}/edit`, edited)).statusCode).toBe(303)
    await masked(`postings/${id}`)
    const seen = await everywhere(id)
    expect(seen).toContain('한 번 고쳤습니다')
    expect(seen).not.toContain('처음에는')
    expect(seen).not.toContain('2345')
  })

  it('Article 17(1): whoever writes a newer text past the acts shows the covered one all the same', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: BODY })
    await masked(`postings/${id}`)
    await town.transact(async (tx) => {
      const newer = { body: `새로 쓴 ${NUMBER}`, version: 2 }
      await tx.updateTable('boards.posting').set(newer).where('id', '=', id).execute()
      await republishPosting(tx, id)
    })
    expect((await entryOf(town, id)).body).toBe(COVERED)
    const shows = town.transact((tx) =>
      tx.updateTable('boards.posting_entry').set({ body: '새로 쓴' }).where('id', '=', id).execute(),
    )
    await expect(shows).rejects.toThrow('what is shown is what was written')
  })
})

describe('covering', () => {
  it('Article 17(1): places chosen on a text that its author changed meanwhile are chosen again', async () => {
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: `${BODY}` })
    const form = await formOf(`postings/${id}`)
    await town.transact(async (tx) => {
      const newer = { body: `덧붙임. ${BODY}`, version: 2 }
      await tx.updateTable('boards.posting').set(newer).where('id', '=', id).execute()
      await republishPosting(tx, id)
    })
    const stale = await maskAs(`postings/${id}`, form)
    expect([stale.statusCode, errorsOf(stale.body)]).toEqual([422, expect.stringContaining('바뀌었습니다')])
    expect((await entryOf(town, id)).withheld_kind).toBe(null)
    await masked(`postings/${id}`)
    expect((await entryOf(town, id)).body).toBe(`덧붙임. ${COVERED}`)
  })

  it('Article 17(1): so are those of a text that another officer covered meanwhile', async () => {
    const id = await posted(town, { body: `😀 ${BODY}` })
    const form = { ...(await formOf(`postings/${id}`)), places: [], more: '도와주신' }
    await maskAs(`postings/${id}`, { ...(await formOf(`postings/${id}`)), more: '😀' })
    expect((await maskAs(`postings/${id}`, form)).statusCode).toBe(422)
    expect((await entryOf(town, id)).body).toBe(`* ${COVERED}`)
  })

  it('Article 17(1): what is covered stays covered when more is', async () => {
    const id = await posted(town, { body: `김하늘 씨 전화는 ${NUMBER} 번이고 아주 친절하셨습니다.` })
    await masked(`postings/${id}`)
    const form = { ...(await formOf(`postings/${id}`)), places: [], more: '김하늘' }
    const more = await maskAs(`postings/${id}`, form)
    expect(more.statusCode).toBe(303)
    expect((await entryOf(town, id)).body).toBe('*** 씨 전화는 ************* 번이고 아주 친절하셨습니다.')
  })

  it('Article 17(1): a text that is hidden for a while is not shown again by covering a part of it', async () => {
    const id = await posted(town, { body: BODY })
    const form = await formOf(`postings/${id}`)
    const asked = { infringes: 'privacy', says: '제 번호입니다', name: '박가람', email: 'a@example.kr' }
    await town.asStranger().post(`/boards/free/${id}/block-request`, asked)
    const { id: request } = await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    const blocked = await (await town.asPost(HEAD)).post(`/office/boards/block-requests/${request}`, {
      days: '30',
      reasonKo: '다툼이 있어 잠시 가려 둡니다.',
    })
    expect(blocked.statusCode).toBe(303)
    const fresh = await formOf(`postings/${id}`)
    for (const one of [form, fresh]) expect((await maskAs(`postings/${id}`, one)).statusCode).toBe(422)
    expect(await entryOf(town, id)).toMatchObject({ withheld_kind: 'block', body: '' })
  })

  it('Article 17(1): nobody of another department covers anything', async () => {
    const id = await posted(town, { body: BODY })
    const form = await formOf(`postings/${id}`)
    const other = await town.asPost('roads-1')
    expect((await other.get(`/office/boards/postings/${id}/masking`)).statusCode).toBe(403)
    expect((await other.post(`/office/boards/postings/${id}/masking`, form)).statusCode).toBe(403)
    expect((await entryOf(town, id)).body).toBe(BODY)
  })

  it('Article 17(1): a word that is not in the text covers nothing and says so; what was typed stays', async () => {
    const id = await posted(town, { body: '김하늘 씨가 도와주셨습니다. 김하늘 씨 고맙습니다.' })
    const form = await formOf(`postings/${id}`)
    const wrong = await maskAs(`postings/${id}`, { ...form, more: '김하늘\n긴하늘' })
    expect([wrong.statusCode, errorsOf(wrong.body)]).toEqual([422, expect.stringContaining('글에 없는 말')])
    expect(wrong.body).toContain('김하늘\n긴하늘')
    expect((await entryOf(town, id)).withheld_kind).toBe(null)
    expect((await maskAs(`postings/${id}`, { ...form, more: '김하늘' })).statusCode).toBe(303)
    expect((await entryOf(town, id)).body).toBe('*** 씨가 도와주셨습니다. *** 씨 고맙습니다.')
  })

  it('Article 17(1): blanks and lines stay, places may overlap, and half of a text is the most', () => {
    expect(
      covered('가나 다라\n마', [
        { start: 3, end: 7 },
        { start: 0, end: 4 },
      ]),
    ).toBe('** **\n*')
    const text = { title: '', body: '가나다라마바사아자차' }
    const part = (end: number) => decideMask(text, [{ in: 'body', start: 0, end }])
    expect(part(5)).toMatchObject({ ok: true, value: { body: '*****바사아자차' } })
    expect(part(6)).toMatchObject({ ok: false, refusal: 'too-much' })
    expect(part(11)).toMatchObject({ ok: false, refusal: 'outside' })
    expect(decideMask({ title: '', body: '***' }, [{ in: 'body', start: 0, end: 3 }])).toMatchObject({
      ok: false,
      refusal: 'nothing-chosen',
    })
  })
})
