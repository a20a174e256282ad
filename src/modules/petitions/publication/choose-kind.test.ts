import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCityFile } from '#kernel/city.ts'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne } from '#test/filing.ts'
import { CITY } from '#test/names.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { getKind, shareIsPublished } from '../kinds/kind.store.ts'
import { type KindOfCity, saveKinds } from '../kinds/save-kinds.act.ts'
import { republish } from '../register/republish.act.ts'
import { decideChoice, mayChooseKinds } from './chooser.rule.ts'
import { numbersOf } from './choice.store.ts'
import { republishKind, republishPart } from './republish-kind.job.ts'

let town: Town
const KIND = 'inconvenience-road'
const [head, desk, managing] = ['civil-affairs-head', 'civil-affairs-desk-1', 'information-head'] as const
beforeAll(async () => {
  town = await openTown()
  for (const post of [head, desk, managing, 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
})
afterAll(() => town?.close())

const see = async (path: string) => (await town.asStranger().get(path)).body
const kind = (id = KIND) => getKind(town.deps.look, id)
async function choose(post: string, publication: 'yes' | 'no', more: Record<string, string> = {}, id = KIND) {
  const version = String((await kind(id)).version)
  const form = { version, publication, reason: '한 곳에서 여러 번 신고되어 살피는 중입니다.', ...more }
  return (await town.asPost(post)).post(`/office/kinds/${id}/publication`, form)
}
const work = () => republishKind.run(town.deps, { kindId: KIND })

/** Received, and on the register if its petitioner wants that. */
async function received(wantsPublication = true): Promise<string> {
  const number = await fileOne(town, { kind: KIND, wantsPublication })
  await act(desk, number, 'receipt')
  return number
}
async function act(post: string, number: string, path: string, form: Record<string, string> = {}) {
  const { version } = await town.db
    .selectFrom('petitions.petition')
    .select('version')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const sent = { version: String(version), ...form }
  return (await town.asPost(post)).post(`/office/petitions/${number}/${path}`, sent)
}
const isShown = async (number: string) =>
  (await town.asStranger().get(`/petitions/${number}`)).statusCode === 200

describe('the kinds whose petitions are published are chosen by an act of the office', () => {
  beforeEach(async () => {
    if (!(await kind()).isPublished) await choose(head, 'yes')
  })

  it('Article 10(1): taken out, its petitions leave the register and the search at once; chosen again, they come back, but those whose petitioner declined', async () => {
    const [shown, declined, answered] = [await received(), await received(false), await received()]
    await act(desk, answered, 'assignment', { post: 'roads-1' })
    const answer = { text: '고쳤습니다.', publicTitle: '반짝다리 보수', publicText: '다리를 고쳤습니다.' }
    await act('roads-1', answered, 'answer', { ...answer, ...SUBMITTED })
    await act('roads-head', answered, 'approval')
    expect(await see(`/search?q=${encodeURIComponent('반짝다리')}`)).toContain(`/petitions/${answered}`)
    expect([await isShown(shown), await isShown(declined), await isShown(answered)]).toEqual([
      true,
      false,
      true,
    ])

    expect((await choose(head, 'no')).statusCode).toBe(303)
    expect([await isShown(shown), await isShown(answered)]).toEqual([false, false])
    expect(await see('/petitions')).not.toContain(shown)
    expect(await see(`/search?q=${encodeURIComponent('반짝다리')}`)).not.toContain(`/petitions/${answered}`)
    await work()
    expect(await isShown(shown)).toBe(false)

    expect((await choose(head, 'yes')).statusCode).toBe(303)
    await work()
    expect([await isShown(shown), await isShown(declined), await isShown(answered)]).toEqual([
      true,
      false,
      true,
    ])
    expect(await see(`/petitions/${answered}`)).toContain('다리를 고쳤습니다.')
    expect(await see(`/search?q=${encodeURIComponent('반짝다리')}`)).toContain(`/petitions/${answered}`)
    await work()
    expect(await isShown(declined)).toBe(false)
  })

  it('Article 10(1): a job that ends before the last petition says where the next goes on', async () => {
    const [one, two] = [await received(), await received()]
    await choose(head, 'no')
    await choose(head, 'yes')
    const numbers = await numbersOf(town.deps.look, KIND, '', 1_000)
    const [after, before] = [numbers.at(-2), numbers.at(-3)] as [string, string]
    expect([after, numbers.at(-1)]).toEqual([one, two])
    expect(await republishPart(town.deps, { kindId: KIND, after: before }, 1)).toBe(one)
    expect([await isShown(one), await isShown(two)]).toEqual([true, false])
    expect(await republishPart(town.deps, { kindId: KIND, after }, 2)).toBeUndefined()
    expect(await isShown(two)).toBe(true)
  })

  it('Article 10(1): a petition that is received at the very moment when its kind is taken out does not stay on the register', async () => {
    const number = await fileOne(town, { kind: KIND })
    const gate = Promise.withResolvers<void>()
    const published = Promise.withResolvers<void>()
    const receiving = town.transact(async (tx) => {
      await tx
        .updateTable('petitions.petition')
        .set({ received_at: town.clock.now(), receipt_no: `T${number}`, stage: 'received' })
        .where('number', '=', number)
        .execute()
      // what republish decides by, long before it has written its entry
      expect(await shareIsPublished(tx, KIND)).toBe(true)
      published.resolve()
      await gate.promise
      await republish(tx, number)
    })
    await published.promise
    const choosing = choose(head, 'no')
    const first = await Promise.race([choosing, setTimeout(300, 'waits')])
    expect(first).toBe('waits')
    gate.resolve()
    await receiving
    expect((await choosing).statusCode).toBe(303)
    expect(await isShown(number)).toBe(false)
  })

  it('Article 10(1): a petition that is moved after its kind was taken out stays off the register', async () => {
    const number = await received()
    await choose(head, 'no')
    await act(desk, number, 'assignment', { post: 'roads-1' })
    await work()
    expect(await isShown(number)).toBe(false)
  })

  it('Article 10(1): everyone reads which kinds are published, who chose so, when and why, with the first choice', async () => {
    town.setClock('2026-11-24T11:20:00+09:00')
    await choose(managing, 'no', {
      reason: '조사 중이라 잠시 뺍니다.',
      reasonEn: 'Paused during an inquiry.',
    })
    town.setClock('2026-11-24T10:00:00+09:00')
    const page = await see('/petitions/publication')
    for (const text of [
      '도로·가로등 불편 신고',
      '조사 중이라 잠시 뺍니다.',
      '정보통신과 과장',
      '2026. 11. 24. 11:20',
      '처음 선정',
    ])
      expect(page).toContain(text)
    const { name } = (await town.asPost(managing)) && (await holderName(managing))
    expect(page).not.toContain(name)
    expect(page).toMatch(new RegExp(`정보통신과 과장 ${name[0]}\\*+${name.at(-1)}`))
    const english = await see('/en/petitions/publication')
    expect(english).toContain('Paused during an inquiry.')
    expect(english).toContain('lang="ko"')
  })

  it('Article 10(1): a later load of the city’s folder does not undo what the office chose', async () => {
    await choose(head, 'no')
    const list = readCityFile<KindOfCity[]>(CITY, 'kinds.json')
    expect(list.find((one) => one.id === KIND)?.isPublished).toBe(true)
    const changed = list.map((one) => (one.id === KIND ? { ...one, postageWon: 100 } : one))
    for (const kinds of [changed, list]) await town.transact((tx) => saveKinds(tx, kinds, town.clock.now()))
    expect((await kind()).isPublished).toBe(false)
    expect((await see('/petitions/publication')).match(/처음 선정/g)?.length).toBeGreaterThan(10)
  })

  it('Article 10(1): a new kind of the folder comes with its first choice, on record', async () => {
    const [first] = readCityFile<KindOfCity[]>(CITY, 'kinds.json') as [KindOfCity]
    const all = readCityFile<KindOfCity[]>(CITY, 'kinds.json')
    const added = { ...first, id: 'brand-new', name: { ko: '새로운 민원', en: 'New kind' } }
    await town.transact((tx) => saveKinds(tx, [...all, added], town.clock.now()))
    const rows = await town.db
      .selectFrom('petitions.publication_choice')
      .selectAll()
      .where('kind_id', '=', 'brand-new')
      .execute()
    expect(rows).toMatchObject([{ is_published: true, post_id: null, reason_ko: null }])
  })

  it('a choice needs a reason, changes something, and is made on what is there now', async () => {
    const empty = await choose(head, 'no', { reason: '' })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('이유를 입력해 주세요')
    const same = await choose(head, 'yes', { reason: '그대로 둡니다 오래 쓴 글' })
    expect(same.statusCode).toBe(422)
    expect(same.body).toContain('오래 쓴 글')
    const stale = await choose(head, 'no', { version: '0', reason: '늦게 보낸 글' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('늦게 보낸 글')
    const named = await choose(head, 'no', { reason: '900101-1234567 님이 원해서' })
    expect(named.statusCode).toBe(422)
    expect((await kind()).isPublished).toBe(true)
  })

  it('two choose at once: one is done, the other reads that it has changed', async () => {
    const version = String((await kind()).version)
    const form = { version, publication: 'no', reason: '둘이 함께' }
    const [one, two] = [await town.asPost(head), await town.asPost(managing)]
    const both = await Promise.all(
      [one, two].map((who) => who.post(`/office/kinds/${KIND}/publication`, form)),
    )
    expect(both.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
  })

  it('Article 10(1): the petition desk alone, a head alone and a handler may not', async () => {
    for (const post of [desk, 'roads-head', 'roads-1']) {
      expect((await choose(post, 'no')).statusCode).toBe(403)
      expect((await (await town.asPost(post)).get('/office/kinds')).statusCode).toBe(403)
    }
    expect((await (await town.asPost(head)).get('/office')).body).toContain('href="/office/kinds"')
    expect((await (await town.asPost(desk)).get('/office')).body).not.toContain('href="/office/kinds"')
    expect(mayChooseKinds(new Set(['site-admin']))).toBe(true)
    expect(mayChooseKinds(new Set(['petition-desk', 'department-admin']))).toBe(true)
    expect(mayChooseKinds(new Set(['department-admin', 'petition-approve', 'petition-handle']))).toBe(false)
    const rights = new Set(['petition-desk'])
    const asked = { isPublished: false, version: 1, rights }
    expect(decideChoice({ isPublished: true, version: 1 }, asked)).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
  })

  it('each choice is in the audit chain, without the reason', async () => {
    await choose(head, 'no', { reason: '사유표시문구' })
    const events = await town.db.selectFrom('audit.event').selectAll().execute()
    const [last] = events.filter((one) => one.what === 'kind.publication-chosen').slice(-1)
    expect(last).toMatchObject({ about: `kind:${KIND}`, detail: '{"isPublished":false}' })
    expect(JSON.stringify(events)).not.toContain('사유표시문구')
  })
})

async function holderName(postId: string): Promise<{ name: string }> {
  const { staffId } = await town.asPost(postId)
  return town.db
    .selectFrom('accounts.staff')
    .select('name')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
}
