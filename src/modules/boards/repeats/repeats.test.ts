import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { boards } from '../index.ts'
import { decideRepeats, type EarlierText } from './decide-repeats.rule.ts'
import { candidatesOf, forgetAuthor, saveFingerprint } from './fingerprint.store.ts'
import { findSimilar } from './find-similar.ts'
import { fingerprintOf } from './fingerprint.ts'
import { forgetOldFingerprints } from './forget-fingerprints.job.ts'
import { normalisedText } from './normalised-text.rule.ts'
import { sameParts } from './same-parts.rule.ts'

const TEXT = '기흥역 앞 횡단보도의 신호가 너무 짧아 어르신들이 다 건너지 못합니다. 시간을 늘려 주세요.'
const LIKE = '기흥역 앞 횡단보도의 신호가 아주 짧아 어르신들이 다 건너지 못합니다. 시간을 꼭 늘려 주세요!'
const OTHER = '수지구 도서관 열람실의 냉방이 약해서 여름마다 공부하기 어렵습니다. 점검을 부탁드립니다.'
const earlier = (at: string, text: string, sameness: EarlierText['sameness'] = ['account']): EarlierText => ({
  written: { postingId: 1 },
  at: instant(at),
  text,
  sameness,
})
const kinds = (at: string, text: string, before: EarlierText[], policy?: 'calendar' | 'seven-days') =>
  decideRepeats({ text, at: instant(at) }, before, policy).map((one) => one.kind)

describe('Article 6(2)8: the same twice a week, similar twice a day, by the same person', () => {
  it('the same on Monday 2026-11-23 and Sunday 2026-11-29 is twice in a week; on Monday 30 it is not', () => {
    const monday = earlier('2026-11-23T00:00:00+09:00', TEXT)
    expect(kinds('2026-11-29T23:59:59+09:00', TEXT, [monday])).toEqual(['same'])
    expect(kinds('2026-11-30T00:00:00+09:00', TEXT, [monday])).toEqual([])
    expect(kinds('2026-11-29T23:00:00+09:00', TEXT, [earlier('2026-11-22T23:59:00+09:00', TEXT)])).toEqual([])
  })
  it('by seven days, Sunday 2026-11-22 and Wednesday 25 are twice in a week: 25 − 6 = 19', () => {
    const sunday = earlier('2026-11-22T10:00:00+09:00', TEXT)
    expect(kinds('2026-11-25T10:00:00+09:00', TEXT, [sunday], 'seven-days')).toEqual(['same'])
    expect(kinds('2026-11-25T10:00:00+09:00', TEXT, [sunday])).toEqual([])
    expect(
      kinds('2026-11-25T10:00:00+09:00', TEXT, [earlier('2026-11-18T23:00:00+09:00', TEXT)], 'seven-days'),
    ).toEqual([])
  })
  it('similar counts on the same day in Seoul alone: 2026-11-25 00:00 and 23:59, not the evening before', () => {
    expect(kinds('2026-11-25T23:59:00+09:00', LIKE, [earlier('2026-11-25T00:00:00+09:00', TEXT)])).toEqual([
      'similar',
    ])
    expect(kinds('2026-11-25T00:30:00+09:00', LIKE, [earlier('2026-11-24T23:59:00+09:00', TEXT)])).toEqual([])
  })
  it('somebody else may write the same, other content is no repeat, a greeting is none', () => {
    const at = '2026-11-25T12:00:00+09:00'
    const before = '2026-11-25T09:00:00+09:00'
    expect(kinds(at, TEXT, [earlier(before, TEXT, [])])).toEqual([])
    expect(kinds(at, OTHER, [earlier(before, TEXT)])).toEqual([])
    expect(kinds(at, '동의합니다!', [earlier(before, '동의합니다')])).toEqual([])
  })
  it('says of what, how much, why the same person and in what days', () => {
    const [found] = decideRepeats({ text: TEXT, at: instant('2026-11-25T12:00:00+09:00') }, [
      earlier('2026-11-24T09:00:00+09:00', TEXT, ['person', 'device']),
    ])
    expect(found).toMatchObject({
      kind: 'same',
      score: 1,
      why: ['person', 'device'],
      period: { from: '2026-11-23', to: '2026-11-29' },
    })
  })
  it('spelling hides nothing: spaces, signs, unseen characters, syllables in parts', () =>
    fc.assert(
      fc.property(fc.constantFrom(' ', '.', '\u200B', '~'), fc.nat(40), (sign, at) => {
        const disguised = `${TEXT.slice(0, at)}${sign}${TEXT.slice(at)}`
        expect(normalisedText(disguised).text).toBe(normalisedText(TEXT).text)
        expect(normalisedText(TEXT.normalize('NFD')).text).toBe(normalisedText(TEXT).text)
        expect(fingerprintOf(disguised).contentHash).toEqual(fingerprintOf(TEXT).contentHash)
      }),
    ))
  it('marks what stands in both, at its places', () => {
    const { a, b } = sameParts(TEXT, LIKE)
    expect(a.map(({ start, end }) => TEXT.slice(start, end))).toContain('기흥역 앞 횡단보도의 신호가')
    expect(b.map(({ start, end }) => LIKE.slice(start, end))).toContain('기흥역 앞 횡단보도의 신호가')
    expect(sameParts(TEXT, OTHER).a).toEqual([])
  })
})

describe('Article 6(2)8: what is kept to compare', () => {
  let town: Town
  const at = instant('2026-11-25T10:00:00+09:00')
  const key = (text: string) => town.deps.seal.lookup(text, 'test')
  let ids: number[] = []
  const keep = (postingId: number, author: Parameters<typeof saveFingerprint>[1]['author'], text: string) =>
    town.transact((tx) => saveFingerprint(tx, { written: { postingId }, at, author, ...fingerprintOf(text) }))
  beforeAll(async () => {
    town = await openTown()
    const texts = [TEXT, LIKE, OTHER]
    await town.transact((tx) =>
      boards.importPostings(tx, {
        boardId: 'free',
        postings: texts.map((body, n) => ({
          sourceKey: `${n}`,
          title: '',
          body,
          postedOn: localDate('2026-11-25'),
        })),
        by: { id: 'system:test', from: 'test' },
        at,
      }),
    )
    const rows = await town.deps.look
      .selectFrom('boards.posting')
      .select(['id', 'body'])
      .where('body', 'in', texts)
      .execute()
    ids = texts.map((text) => rows.find((one) => one.body === text)?.id as number)
    await keep(ids[0] as number, { accountId: 1, personKey: key('a'), deviceKey: key('d') }, TEXT)
    await keep(ids[2] as number, { accountId: 2 }, OTHER)
  })
  afterAll(() => town.close())
  const later = instant('2026-11-25T15:00:00+09:00')

  it('finds what the same account wrote, what another account of the person did, and what came from the device', async () => {
    const look = town.deps.look
    const byAccount = await findSimilar(look, { citizenId: 1, text: LIKE, at: later })
    expect(byAccount.findings).toMatchObject([{ kind: 'similar', why: ['account'] }])
    const byPerson = await findSimilar(look, { citizenId: 7, personHash: key('a'), text: TEXT, at: later })
    expect(byPerson.findings).toMatchObject([{ kind: 'same', why: ['person'] }])
    const byDevice = await findSimilar(look, { citizenId: 7, deviceHash: key('d'), text: TEXT, at: later })
    expect(byDevice.findings).toMatchObject([{ kind: 'same', why: ['device'] }])
  })
  it('of somebody else it gives no ground, and shows what is alike', async () => {
    const found = await findSimilar(town.deps.look, { citizenId: 9, text: LIKE, at: later })
    expect(found.findings).toEqual([])
    expect(found.byOthers.map((one) => one.text)).toEqual([`\n${TEXT}`])
  })
  it('does not find a text in itself, and nothing from after it', async () => {
    const asked = { citizenId: 1, text: TEXT, at: later, except: { postingId: ids[0] as number } }
    expect((await findSimilar(town.deps.look, asked)).findings).toEqual([])
    const before = instant('2026-11-25T09:00:00+09:00')
    expect((await findSimilar(town.deps.look, { citizenId: 1, text: TEXT, at: before })).findings).toEqual([])
  })
  it('looks at 20 texts at most, however many an author wrote', async () => {
    const found = await candidatesOf(town.deps.look, {
      author: { accountId: 1 },
      ...fingerprintOf(TEXT),
      since: instant('2026-11-23T00:00:00+09:00'),
      until: later,
    })
    expect(found.length).toBeLessThanOrEqual(20)
    expect(found[0]?.text).toBe(`\n${TEXT}`)
  })
  it('keeps a device for seven days and the rest for 31, and nothing of an erased account', async () => {
    await town.transact((tx) => forgetAuthor(tx, 2))
    const kept = () => town.deps.look.selectFrom('boards.fingerprint').selectAll().orderBy('id').execute()
    expect((await kept())[1]).toMatchObject({ account_id: null, person_key: null })
    const run = (day: string) =>
      forgetOldFingerprints.run(
        {
          ...town.deps,
          clock: { now: () => instant(`${day}T00:25:00+09:00`), today: () => localDate(day) },
        } as unknown as Parameters<typeof forgetOldFingerprints.run>[0],
        {},
      )
    await run('2026-12-02')
    expect((await kept())[0]?.device_key).not.toBeNull()
    await run('2026-12-03')
    expect((await kept())[0]?.device_key).toBeNull()
    await run('2026-12-26')
    expect(await kept()).toHaveLength(2)
    await run('2026-12-27')
    expect(await kept()).toHaveLength(0)
  })
})
