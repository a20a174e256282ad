import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { errorsOf } from '#test/desk.ts'
import { entryOf, HEAD, posted, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const TEXT = '기흥역 앞 횡단보도의 신호가 너무 짧아 어르신들이 다 건너지 못합니다. 시간을 늘려 주세요.'
const LIKE = '기흥역 앞 횡단보도의 신호가 아주 짧아 어르신들이 다 건너지 못합니다. 시간을 꼭 늘려 주세요!'
const OTHER = '수지구 도서관 열람실의 냉방이 약해서 여름마다 공부하기 어렵습니다. 점검을 부탁드립니다.'
const BECAUSE = '한 단체의 회원 명의로 번갈아 올린다고 밝힌 글입니다.'

describe('Article 6(2)8: what is shown for repeats', () => {
  let town: Town
  beforeAll(async () => {
    // Tuesday; the week is Monday 23 to Sunday 29 November 2026
    town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
    await appointSomebody(town.deps, HEAD)
  })
  afterAll(() => town.close())

  const write = async (
    by: CitizenBrowser,
    body: string,
    board = 'free',
    form: Record<string, string> = {},
  ) => {
    const sent = { title: '신호 시간', body, once: newToken(), advised: 'yes', ...form }
    const { headers } = await by.post(`/boards/${board}/new`, sent)
    return Number(/\/boards\/[a-z]+\/(\d+)/.exec(String(headers.location))?.[1])
  }
  let accounts = 0
  /** Another account of one person, signed in now. */
  const again = () => town.asCitizen({ person: 'repeater', nickname: `되풀이${(accounts += 1)}` })
  const page = async (id: number) =>
    (await (await town.asPost(HEAD)).get(`/office/boards/postings/${id}/removal`)).body
  const evidenceOf = (id: number) =>
    town.db
      .selectFrom('boards.removal_evidence as e')
      .innerJoin('boards.withheld as w', 'w.id', 'e.withheld_id')
      .select(['e.posting_id', 'e.comment_id', 'e.score', 'e.because'])
      .where('w.posting_id', '=', id)
      .execute()
  const remove = (id: number, form: Record<string, string | string[]>) =>
    removeAs(town, HEAD, id, { ground: '8', ...form } as Record<string, string>)

  it('the officer sees repeats of the same person side by side, why, in which days, and ticks them', async () => {
    const stranger = await town.asCitizen({ nickname: '다른이' })
    const [first, elsewhere] = [await write(await again(), TEXT), await write(stranger, TEXT)]
    town.setClock('2026-11-24T15:00:00+09:00')
    const writer = await again()
    const [alike, other] = [await write(writer, LIKE), await write(writer, OTHER)]
    const body = await page(alike)
    expect(body).toContain(`value="posting-${first}"`)
    for (const id of [alike, other, elsewhere]) expect(body).not.toContain(`value="posting-${id}"`)
    expect(body).toContain('본인확인 결과가 같은 사람의 계정입니다.')
    expect(body).toContain('비슷한 내용 (1일 2회 이상')
    expect(body).toContain('<mark>')
    expect(body).toContain('아래에서 두 글을 비교해 주십시오')
    expect(await page(other)).not.toContain('아래에서 두 글을 비교해 주십시오')
    // the earlier of the two is repeated by the later one
    expect(await page(first)).toContain(`value="posting-${alike}"`)
    const done = await remove(alike, { repeats: `posting-${first}` })
    expect(done.headers.location).toBe('/office/boards/removals?done=removed')
    expect(await evidenceOf(alike)).toMatchObject([{ posting_id: first, because: null }])
    expect((await evidenceOf(alike))[0]?.score).toBeGreaterThan(0.4)
    expect((await entryOf(town, first)).body).toBe(TEXT)
  })

  it('a text of somebody else is evidence only for a reason, which stays with the record', async () => {
    const stranger = await town.asCitizen({ nickname: '남' })
    const [id, other] = [await write(await again(), `${OTHER} 하나`), await write(stranger, `${OTHER} 하나`)]
    const ticked = { repeats: `posting-${other}` }
    const refused = await remove(id, ticked)
    expect([refused.statusCode, errorsOf(refused.body)]).toEqual([
      422,
      expect.stringContaining('같은 사람이 쓴 글이라는 근거가 없습니다'),
    ])
    expect((await remove(id, { ...ticked, because: '. . . . . . . . . .' })).statusCode).toBe(422)
    expect((await remove(id, { ...ticked, because: BECAUSE })).statusCode).toBe(303)
    expect(await evidenceOf(id)).toEqual([
      { posting_id: other, comment_id: null, score: null, because: BECAUSE },
    ])
    const { id: record } = await town.db
      .selectFrom('boards.withheld')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    const head = await town.asPost(HEAD)
    expect((await head.get(`/office/boards/withheld/${record}`)).body).toContain(BECAUSE)
    for (const path of ['/boards/removals', `/boards/free/${id}`])
      expect((await town.asStranger().get(path)).body).not.toContain(BECAUSE)
  })

  it('a text that is not alike, of another day, unknown or the text itself is refused in words', async () => {
    town.setClock('2026-11-25T10:00:00+09:00')
    const writer = await again()
    const [id, other] = [
      await write(writer, LIKE),
      await write(writer, '처인구 버스 정류장의 의자를 고쳐 주시면 좋겠습니다.'),
    ]
    const says = async (evidence: string) => errorsOf((await remove(id, { evidence })).body)
    expect(await says(String(other))).toContain('되풀이로 보는 까닭을')
    expect(await says('999999')).toContain('없는 글의 번호')
    expect(await says(String(id))).toContain('없는 글의 번호')
    const far = await write(writer, `${TEXT} 둘`)
    town.setClock('2026-11-30T10:00:00+09:00')
    const monday = await write(await again(), `${TEXT} 둘`)
    expect(await page(monday)).not.toContain(`value="posting-${far}"`)
    expect((await remove(monday, { repeats: `posting-${far}` })).statusCode).toBe(422)
  })

  it('of one who only reads the board the evidence is looked at again when the head confirms', async () => {
    const stranger = await town.asCitizen({ nickname: '또남' })
    const [id, other] = [await posted(town, { body: '되풀이된 글' }), await write(stranger, `${OTHER} 셋`)]
    await town.owner
      .insertInto('departments.post_right')
      .values({
        post_id: 'information-1',
        right: 'board-manage',
        granted_by: 'test',
        granted_at: town.clock.now(),
      })
      .execute()
    const officer = await town.asPost('information-1')
    const sent = { ground: '8', reasonKo: '이용 약속에 어긋나게 되풀이하여 올린 글입니다.', because: BECAUSE }
    const at = `/office/boards/postings/${id}/removal`
    const proposed = await officer.post(at, { ...sent, evidence: String(other) })
    expect(proposed.headers.location).toBe('/office/boards/removals?done=proposed')
    const head = await town.asPost(HEAD)
    expect((await head.get('/office/boards/removals')).body).toContain(`${other}번 글, ${BECAUSE}`)
    const { id: proposal } = await town.db
      .selectFrom('boards.removal_proposal')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(
      (await head.post(`/office/boards/proposals/${proposal}`, { outcome: 'confirmed' })).statusCode,
    ).toBe(303)
    expect(await evidenceOf(id)).toMatchObject([{ posting_id: other, because: BECAUSE }])
  })

  it('a closed text of a board of another department is not shown to the officer', async () => {
    const writer = await again()
    const closed = await write(writer, `${OTHER} 넷`, 'questions', { closed: 'yes' })
    const id = await write(writer, `${OTHER} 넷`)
    expect(await page(id)).toContain(`value="posting-${closed}"`)
    await town.owner
      .updateTable('boards.board')
      .set({ department_id: 'parks' })
      .where('id', '=', 'questions')
      .execute()
    expect(await page(id)).not.toContain(`value="posting-${closed}"`)
  })
})
