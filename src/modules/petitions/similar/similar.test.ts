import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { likeness, pairsToAsk } from './likeness.rule.ts'
import { reckonPairShares } from './reckon-shares.job.ts'
import { suggest } from './suggest.rule.ts'

const texts = fc.uniqueArray(fc.integer({ min: 0, max: 60 })).map((pairs) => new Set(pairs))
const weigh = (pair: number) => 1 + (pair % 7)

describe('how alike two texts are', () => {
  it('the same is 1, nothing in common is 0, and it is the same from either side', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const both = likeness(one, other, weigh)
        expect(both).toBeGreaterThanOrEqual(0)
        expect(both).toBeLessThanOrEqual(1)
        expect(both).toBeCloseTo(likeness(other, one, weigh), 10)
        expect(likeness(one, one, weigh)).toBeCloseTo(one.size > 0 ? 1 : 0, 10)
        expect(both === 0).toBe(![...one].some((pair) => other.has(pair)))
      }),
    )
  })
  it('what stands everywhere counts less than what is rare', () => {
    const common = (pair: number) => (pair < 10 ? 0.1 : 5)
    const one = new Set([1, 2, 3, 11])
    expect(likeness(one, new Set([11, 20]), common)).toBeGreaterThan(
      likeness(one, new Set([1, 2, 3, 20]), common),
    )
  })
  it('is looked for by the rarest pairs, and never by one that stands everywhere', () => {
    const shares = new Map([
      ['everywhere', 0.9],
      ['often', 0.03],
      ['rare', 0.001],
    ])
    expect(pairsToAsk({ title: ['everywhere'], all: ['everywhere', 'often', 'rare'] }, shares)).toEqual([
      'rare',
      'often',
    ])
  })
})

describe('the department that is suggested', () => {
  const posts = [
    { postId: 'roads-1', departmentId: 'roads', words: ['파인', '도로'] },
    { postId: 'roads-2', departmentId: 'roads', words: [] },
    { postId: 'parks-1', departmentId: 'parks', words: [] },
    { postId: 'civil-1', departmentId: 'civil', words: [] },
  ]
  const near = [
    { number: '2026-000001', departmentId: 'parks', likeness: 0.8 },
    { number: '2026-000002', departmentId: 'parks', likeness: 0.6 },
  ]
  it('CPTA-ED 13(1): comes with its reasons, and close cases outweigh duties, and duties the kind', () => {
    const of = { kindDepartment: 'civil', posts, gaveBack: [] }
    expect(suggest({ ...of, similar: near })).toEqual({
      departmentId: 'parks',
      postId: 'parks-1',
      because: [{ is: 'similar', numbers: ['2026-000001', '2026-000002'] }],
    })
    expect(suggest({ ...of, similar: [] })).toEqual({
      departmentId: 'roads',
      postId: 'roads-1',
      because: [{ is: 'duties', words: ['파인', '도로'] }],
    })
    const none = posts.map((one) => ({ ...one, words: [] }))
    expect(suggest({ ...of, posts: none, similar: [] })?.because).toEqual([{ is: 'kind' }])
  })
  it('CPTA-ED 13(2): is never one that gave the petition back', () => {
    expect(
      suggest({ kindDepartment: 'civil', posts, similar: near, gaveBack: ['parks', 'roads'] })?.departmentId,
    ).toBe('civil')
    expect(suggest({ kindDepartment: 'civil', posts: [], similar: near, gaveBack: [] })).toBeUndefined()
  })
})

describe('similar answered cases on the desk', () => {
  let town: Town
  const desk = 'civil-affairs-desk-1'
  const pothole = {
    title: '도로에 구멍이 났습니다',
    body: '역북동 사거리 도로에 큰 구멍이 있어 차가 튑니다.',
  }
  beforeAll(async () => {
    town = await openTown()
    for (const post of [desk, 'roads-1', 'roads-head', 'parks-1', 'parks-head'])
      await appointSomebody(town.deps, post)
    const { act } = officeActs(town)
    const answered = async (
      post: string,
      text: { title: string; body: string; wantsPublication?: boolean },
      publicTitle: string,
    ) => {
      const number = await fileOne(town, { kind: 'recommendation', ...text })
      await act(desk, number, 'receipt')
      await act(desk, number, 'assignment', { post })
      await act(post, number, 'answer', {
        text: '답변 전문입니다.',
        publicTitle,
        publicText: `${publicTitle}: 처리했습니다.`,
        ...SUBMITTED,
      })
      expect((await act(post.replace(/-\d+$/, '-head'), number, 'approval')).statusCode).toBe(303)
      return number
    }
    await answered('roads-1', { ...pothole, title: '사거리 도로 구멍을 메워 주세요' }, '사거리 도로 보수')
    await answered('roads-1', { ...pothole, wantsPublication: false }, '감춰진 도로 보수')
    await answered(
      'parks-1',
      { title: '놀이터 그네가 부서졌어요', body: '어린이 놀이터의 그네 줄이 끊어졌습니다.' },
      '놀이터 그네 수리',
    )
  })
  afterAll(() => town.close())

  it('CPTA-ED 13(1): shows them with what they have in common; choosing one fills in the form and nothing else', async () => {
    const { act, seeCase, stageOf } = officeActs(town)
    const number = await fileOne(town, { kind: 'recommendation', ...pothole })
    await act(desk, number, 'receipt')
    const page = (await seeCase(desk, number)).body
    const shown = page.slice(page.indexOf('비슷한 답변 사례'))
    expect(shown).toMatch(/사거리 도로 보수[\s\S]*도로관리과[\s\S]*\d\d%/)
    expect(shown).toContain('구멍')
    expect(shown.indexOf('사거리 도로 보수')).toBeLessThan(
      shown.includes('놀이터 그네 수리') ? shown.indexOf('놀이터 그네 수리') : Number.POSITIVE_INFINITY,
    )
    expect(shown).toContain('추천 부서: 도로관리과')
    expect(shown).toContain('비슷한 민원에 답변한 부서입니다')
    const filled = (await (await town.asPost(desk)).get(`/office/petitions/${number}?post=roads-1`)).body
    expect(filled).toMatch(/<option value="roads-1" selected/)
    expect(await stageOf(number)).toBe('received')
  })
  it('Article 10(3): a case whose petitioner declined publication is no example for another department', async () => {
    const { act, seeCase } = officeActs(town)
    const number = await fileOne(town, { kind: 'recommendation', ...pothole })
    await act(desk, number, 'receipt')
    expect((await seeCase(desk, number)).body).not.toContain('감춰진 도로 보수')
  })
  it('the public role cannot read what the texts are compared by', async () => {
    await expect(town.read.selectFrom('petitions.similar_text').selectAll().execute()).rejects.toThrow(
      'permission denied',
    )
  })
  it('finds the same after the night has reckoned which pairs are common, and takes in what was there before', async () => {
    await town.db.deleteFrom('petitions.similar_text').execute()
    await reckonPairShares.run(town.deps, {})
    const { n } = await town.db
      .selectFrom('petitions.pair_share')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBeGreaterThan(5)
    const { act, seeCase } = officeActs(town)
    const number = await fileOne(town, { kind: 'recommendation', ...pothole })
    await act(desk, number, 'receipt')
    expect((await seeCase(desk, number)).body).toMatch(/비슷한 답변 사례[\s\S]*사거리 도로 보수/)
  })
})
