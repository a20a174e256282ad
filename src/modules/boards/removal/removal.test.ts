import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { AUDIT, commented, entryOf, HEAD, posted, REASON, removeAs } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { withdraw } from '../withheld/withdraw.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ at: '2026-11-24T10:00:00+09:00' })
  for (const post of [HEAD, AUDIT, 'information-1', 'roads-head']) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

const recordOf = (id: number) =>
  town.db
    .selectFrom('boards.withheld')
    .selectAll()
    .where('posting_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirst()
const noticesOf = (id: number) =>
  town.db.selectFrom('boards.removal_notice').selectAll().where('withheld_id', '=', id).execute()
const letters = (key: string) =>
  town.db.selectFrom('outbox.message').selectAll().where('unique_key', '=', key).execute()

describe('removal on a ground, for a reason, by whoever may decide', () => {
  it.each([
    1, 4, 5, 6, 7, 9,
  ])('Article 6(2)1, Article 6(2)4, Article 6(2)5, Article 6(2)6, Article 6(2)7, Article 6(2)9: the head removes on item %i, and the place says why', async (ground) => {
    const citizen = await town.asCitizen()
    const id = await posted(town, { authorId: citizen.id, body: `하나뿐인 글 ${ground}번째입니다` })
    const res = await removeAs(town, HEAD, id, { ground: String(ground) })
    expect(res.headers.location).toBe('/office/boards/removals?done=removed')
    const entry = await entryOf(town, id)
    expect(entry).toMatchObject({
      title: '',
      body: '',
      withheld_kind: 'removal',
      withheld_ground: ground,
      withheld_by: 'person',
      withheld_reason_ko: REASON,
    })
    const found = await town.db
      .selectFrom('search.document')
      .select('id')
      .where('id', '=', `posting:free:${id}`)
      .execute()
    expect(found).toEqual([])
    const record = await recordOf(id)
    const [notice] = await noticesOf(record?.id ?? 0)
    expect(notice).toMatchObject({ what: 'withheld', told: 'letter' })
    expect(await letters(notice?.outbox_key ?? '')).toHaveLength(1)
  })

  it('Article 6(2): the letter names ground, reason, department, officer and telephone, and how to object', async () => {
    const citizen = await town.asCitizen({ email: 'author@example.kr' })
    const id = await posted(town, { authorId: citizen.id })
    await removeAs(town, HEAD, id)
    const record = await recordOf(id)
    const [letter] = await letters(`boards.withheld:${record?.id}:withheld`)
    const body = town.seal.open(letter?.body_sealed as Buffer, 'outbox.body')
    for (const part of ['제6조제2항제6호', REASON, '전화 031', '30일 안에', `/account/removed/${record?.id}`])
      expect(body).toContain(part)
  })

  it('Article 6(2): without an address the board itself is the notice', async () => {
    const id = await posted(town)
    await removeAs(town, HEAD, id)
    expect(await noticesOf((await recordOf(id))?.id ?? 0)).toMatchObject([
      { told: 'board', outbox_key: null },
    ])
  })

  it('Article 6(2): nobody else decides: an officer of the department proposes, another department is refused', async () => {
    const id = await posted(town)
    expect((await removeAs(town, 'roads-head', id)).statusCode).toBe(403)
    const other = await town.asPost('roads-head')
    expect((await other.get(`/office/boards/postings/${id}/removal`)).statusCode).toBe(403)
    expect(await recordOf(id)).toBeUndefined()
    expect((await entryOf(town, id)).body).not.toBe('')
  })

  it.each([
    2, 3,
  ])('Article 6(2)2, Article 6(2)3: item %i needs another person; who proposed cannot confirm', async (ground) => {
    const id = await posted(town)
    const res = await removeAs(town, HEAD, id, { ground: String(ground) })
    expect(res.headers.location).toBe('/office/boards/removals?done=proposed')
    expect((await entryOf(town, id)).body).not.toBe('')
    expect((await removeAs(town, HEAD, id, { ground: String(ground) })).statusCode).toBe(422)
    const proposal = await town.db
      .selectFrom('boards.removal_proposal')
      .select('id')
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow()
    const confirm = async (postId: string) =>
      (await town.asPost(postId)).post(`/office/boards/proposals/${proposal.id}`, { outcome: 'confirmed' })
    const own = await confirm(HEAD)
    expect([own.statusCode, errorsOf(own.body)]).toEqual([422, expect.stringContaining('다른 사람')])
    expect((await (await town.asPost(AUDIT)).get('/office/boards/removals')).body).toContain('확인하고 삭제')
    expect((await confirm(AUDIT)).statusCode).toBe(303)
    const record = await recordOf(id)
    expect(record?.second_by).not.toBeNull()
    expect(record?.second_by).not.toBe(record?.decided_by)
    expect((await entryOf(town, id)).body).toBe('')
    expect((await confirm(AUDIT)).statusCode).toBe(422)
  })

  it('Article 6(2): a delegate whom the head named for a term decides, and not after it was ended', async () => {
    const head = await town.asPost(HEAD)
    const naming = {
      post: 'information-1',
      fromOn: '2026-11-24',
      untilOn: '2026-12-31',
      documentNo: '정보통신과-7',
    }
    const named = await head.post('/office/boards/delegates', naming)
    expect(named.statusCode).toBe(303)
    const id = await posted(town)
    expect((await removeAs(town, 'information-1', id)).statusCode).toBe(303)
    expect((await recordOf(id))?.decided_post).toBe('information-1')
    expect((await town.asStranger().get('/boards/removals')).body).toContain('2026. 12. 31.')
    const { id: delegate } = await town.db
      .selectFrom('boards.delegate')
      .select('id')
      .executeTakeFirstOrThrow()
    expect((await head.post(`/office/boards/delegates/${delegate}/end`, {})).statusCode).toBe(303)
    const other = await posted(town)
    await removeAs(town, 'information-1', other)
    expect(await recordOf(other)).toBeUndefined()
  })

  it('Article 6(2): comments are removed alike, and the posting stays', async () => {
    const citizen = await town.asCitizen()
    const id = await posted(town)
    const comment = await commented(town, id, '댓글로 쓴 말', citizen.id)
    const head = await town.asPost(HEAD)
    const res = await head.post(`/office/boards/comments/${comment}/removal`, {
      ground: '6',
      reasonKo: REASON,
    })
    expect(res.statusCode).toBe(303)
    const entry = await town.db
      .selectFrom('boards.comment_entry')
      .selectAll()
      .where('id', '=', comment)
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ body: '', withheld_ground: 6 })
    expect((await entryOf(town, id)).body).not.toBe('')
  })
})

describe('the reason that everyone reads', () => {
  it.each([
    ['짧다', '10자'],
    ['여기에 길동네 사람은 거짓말을 한다고 적혀 있습니다', '8자'],
    ['길 동-네 사/람.은 거 짓 말 이라는 뜻을 옮겨 적었습니다', '8자'],
    ['ㄱㅣㄹㄷㅗㅇㄴㅔ ㅅㅏㄹㅏㅁㅇㅡㄴ ㄱㅓㅈㅣㅅㅁㅏㄹ을 한다고 적었습니다', '8자'],
    ['길1동2네3사4람5은6거7짓8말9이라고 적은 글이라 지웁니다', '8자'],
    ['길\u200b동\u200b네\u200b 사\u200b람은 거짓\u200b말이라고 적은 글입니다', '8자'],
    ['길동네사람은거짓말을한다고'.normalize('NFD'), '8자'],
    ['글쓴이를 두고 씨1발이라고 적은 댓글이라 지웁니다', '욕설'],
    ['글쓴이 나 리 꽃 님이 약속을 어겼기 때문입니다', '별명'],
    ['자세한 것은 010-2345-6789로 물어봐 주시기 바랍니다', '개인정보'],
    ['<b>굵게</b> 적은 까닭을 여기에 남겨 둡니다', '태그'],
  ])('Article 6(2): %s is refused, and what was typed stays', async (reasonKo, says) => {
    const id = await posted(town, { title: '길동네', body: '길동네 사람은 거짓말을 한다', shownAs: '나리꽃' })
    const res = await removeAs(town, HEAD, id, { reasonKo })
    expect(res.statusCode).toBe(422)
    expect(errorsOf(res.body)).toContain(says)
    expect(await recordOf(id)).toBeUndefined()
    expect(res.body).toContain('value="6" selected')
  })

  it('Article 6(2): a text so short that it is an insult alone is not said again in the reason', async () => {
    const id = await posted(town, { title: '뇌물과장', body: '그만둬' })
    const says = '뇌 물 과 장이라는 말이 사실과 달라 지웁니다'
    expect(errorsOf((await removeAs(town, HEAD, id, { reasonKo: says })).body)).toContain('제목이나 본문')
    const english = { reasonEn: 'It says N-o-e 뇌물-과장 of somebody' }
    expect((await removeAs(town, HEAD, id, english)).statusCode).toBe(422)
    expect((await removeAs(town, HEAD, id)).statusCode).toBe(303)
  })

  it('Article 6(2)8: repeats are removed by a person, with the other postings as evidence', async () => {
    const [id, other] = [await posted(town, { body: '되풀이' }), await posted(town, { body: '되풀이' })]
    expect((await removeAs(town, HEAD, id, { ground: '8', byRule: 'yes' })).statusCode).toBe(422)
    // moved in without an account: the officer says why it counts
    const because = '두 글의 끝에 적은 모임 이름이 같습니다.'
    const done = await removeAs(town, HEAD, id, {
      ground: '8',
      byRule: 'yes',
      evidence: String(other),
      because,
    })
    expect(done.statusCode).toBe(303)
    const record = await recordOf(id)
    expect(record).toMatchObject({ by_kind: 'rule', ground: 8 })
    expect(record?.decided_by).toMatch(/^staff:/)
  })
})

describe('at once, in bulk, of what is not there', () => {
  it('Article 6(2): of two heads at once one removes and the other is told', async () => {
    const id = await posted(town)
    const [a, b] = await Promise.all([removeAs(town, HEAD, id), removeAs(town, HEAD, id)])
    expect([a.statusCode, b.statusCode].toSorted((x, y) => x - y)).toEqual([303, 422])
    const told = [a, b].find((one) => one.statusCode === 422)
    expect(errorsOf(told?.body ?? '')).toContain('이미 삭제')
    expect(await recordOf(id)).toBeDefined()
  })

  it('Article 6(2): what its author withdrew is refused with a word', async () => {
    const id = await posted(town)
    const by = { id: 'citizen:1', from: 'test' }
    const { city } = town.deps
    await town.transact((tx) =>
      withdraw(tx, { postingId: id, commentId: null, city, by, at: town.clock.now() }),
    )
    expect(errorsOf((await removeAs(town, HEAD, id)).body)).toContain('거두어들인')
  })

  it('Article 6(2): a thousand at once have each their ground and reason, all or none', async () => {
    const ids: number[] = []
    for (let n = 0; n < 1_000; n += 1) ids.push(await posted(town, { title: `${n}`, body: `광고 ${n}` }))
    const head = await town.asPost(HEAD)
    const send = (lines: string[]) => head.post('/office/boards/removals/list', { list: lines.join('\n') })
    const lines = ids.map((id, n) => `${id}, 5, ${n}번째 상업성 게시물이라 지웠음을 알립니다`)
    const count = () =>
      town.db
        .selectFrom('boards.withheld')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('posting_id', 'in', ids)
        .executeTakeFirstOrThrow()
    const bad = await send([...lines.slice(0, 999), `${ids[999]}, 2, 정치적인 글이라는 이유로 지웁니다`])
    expect([bad.statusCode, errorsOf(bad.body)]).toEqual([422, expect.stringContaining('1000번째 줄')])
    expect(Number((await count()).n)).toBe(0)
    const began = performance.now()
    expect((await send(lines)).statusCode).toBe(303)
    process.stdout.write(`1,000 removals in one act: ${Math.round(performance.now() - began)} ms\n`)
    expect(Number((await count()).n)).toBe(1_000)
    const notices = await town.db.selectFrom('boards.removal_notice').select('id').execute()
    expect(notices.length).toBeGreaterThanOrEqual(1_000)
  }, 120_000)
})
