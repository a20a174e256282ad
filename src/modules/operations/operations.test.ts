import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Browser } from '#test/cookies.ts'
import { errorsOf } from '#test/desk.ts'
import { openTown, type Town } from '#test/town.ts'
import { countRounds } from './results/count-rounds.job.ts'

type Officer = Awaited<ReturnType<Town['asPost']>>
const ROUND = '/office/opinions/rounds/1'
const YEAR = '/office/opinions/years/2026'
const hidden = (body: string): Record<string, string | string[]> => {
  const form: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of body.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
  ))
    if (name !== '_csrf') form[name] = [...(form[name] ?? []), value]
  return form
}
const versionIn = (body: string) => /name="version" value="(\d+)"/.exec(body)?.[1] as string
const receiptIn = (location: unknown) => /receipt=([0-9A-Z-]{14})/.exec(String(location))?.[1] as string

describe('Article 4: the yearly round of opinions', () => {
  let town: Town
  let officer: Officer
  beforeAll(async () => {
    town = await openTown()
    officer = await town.asPost('information-head')
  })
  afterAll(() => town.close())

  const QUESTION = {
    kind: 'single',
    labelKo: '자주 쓰는 것',
    labelEn: 'What you use',
    required: 'yes',
    showIf: '',
  }
  const addQuestion = async (given: Record<string, string>) => {
    const version = versionIn((await officer.get(ROUND)).body)
    return officer.post(`${ROUND}/questions/edit`, { ...QUESTION, ...given, version })
  }
  const SETTING = {
    titleKo: '2026년 누리집 의견수렴',
    titleEn: 'Opinions 2026',
    leadKo: '누리집을 고치려고 여쭙니다.',
    leadEn: 'We want to make this site better.',
    opensOn: '2026-11-25',
    closesOn: '2026-12-10',
    once: 'address',
  }

  describe('is made in the office', () => {
    it('by the managing department alone', async () => {
      const other = await town.asPost('roads-head')
      for (const path of ['/office/opinions', '/office/opinions/new', YEAR])
        expect((await other.get(path)).statusCode, path).toBe(403)
    })
    it('with title, period and policy, in both languages', async () => {
      const make = (given: object) =>
        officer.post('/office/opinions/new', { ...SETTING, year: '2026', like: '', ...given })
      expect((await make({ titleEn: '' })).statusCode).toBe(422)
      expect(errorsOf((await make({ closesOn: '2026-11-20' })).body)).toContain('앞섭니다')
      expect(errorsOf((await make({ closesOn: '2027-01-05' })).body)).toContain('그 해 안에')
      expect((await make({})).headers.location).toBe(`${ROUND}?done=1`)
    })
    it('of questions of every kind, with conditions on those before', async () => {
      const refused = await addQuestion({ choicesKo: '민원\n새소식', choicesEn: 'Petitions' })
      expect([refused.statusCode, errorsOf(refused.body).includes('줄 수가 같아야')]).toEqual([422, true])
      const choices = { choicesKo: '민원\n새소식\n조직', choicesEn: 'Petitions\nNews\nDepartments' }
      expect((await addQuestion(choices)).statusCode).toBe(303)
      const why = {
        kind: 'multiple',
        labelKo: '민원에서 좋은 점',
        labelEn: 'Good about petitions',
        showIf: '1.1',
      }
      const good = { choicesKo: '빠름\n쉬움', choicesEn: 'Fast\nEasy' }
      expect((await addQuestion({ ...why, ...good })).statusCode).toBe(303)
      const scale = { kind: 'scale', labelKo: '만족하시나요', labelEn: 'Are you satisfied', required: '' }
      expect(
        (await addQuestion({ ...scale, choicesKo: '아니오\n예', choicesEn: 'No\nYes' })).statusCode,
      ).toBe(303)
      const matrix = {
        kind: 'matrix',
        labelKo: '무엇이 어떤가요',
        labelEn: 'How is what',
        linesKo: '글씨\n검색',
      }
      expect(
        (
          await addQuestion({
            ...matrix,
            linesEn: 'Letters\nSearch',
            choicesKo: '나쁨\n좋음',
            choicesEn: 'Bad\nGood',
          })
        ).statusCode,
      ).toBe(303)
      const text = { kind: 'text', labelKo: '바라는 점', labelEn: 'What you wish', required: '' }
      expect((await addQuestion(text)).statusCode).toBe(303)
      expect((await officer.get(`${ROUND}/questions/edit?n=2`)).body).toContain('value="1.1" selected')
    })
    it('moved, removed and changed by whoever saw the latest', async () => {
      const page = (await officer.get(ROUND)).body
      const version = versionIn(page)
      const up = await officer.post(`${ROUND}/questions`, { version, move: 'up-2' })
      expect(up.headers.location).toContain('done=1')
      const opened = await officer.post(`${ROUND}/opening`, { version: String(Number(version) + 1) })
      expect(errorsOf(opened.body), 'question 2 would ask before it knows').toContain('질문 1: 조건이 앞에')
      const stale = await officer.post(`${ROUND}/questions`, { version, move: 'down-2' })
      expect((await officer.get(stale.headers.location as string)).body).toContain(
        '그사이 다른 사람이 고쳤습니다',
      )
      await officer.post(`${ROUND}/questions`, { version: String(Number(version) + 1), move: 'down-2' })
      expect((await officer.get(`${ROUND}/preview`)).body).toContain('질문 1의 답이 ‘민원’일 때')
    })
    it('unseen by anybody until it is opened, and frozen from then on', async () => {
      expect((await town.asStranger().get('/about/opinions/rounds/1')).statusCode).toBe(404)
      expect((await town.asStranger().get('/opinions/rounds/1')).statusCode).toBe(404)
      const version = versionIn((await officer.get(ROUND)).body)
      expect((await officer.post(`${ROUND}/opening`, { version })).statusCode).toBe(303)
      expect((await officer.post(ROUND, { ...SETTING, titleKo: '다른 제목', version })).body).toContain(
        '이미 열어서',
      )
      expect((await addQuestion({ ...QUESTION, choicesKo: 'a\nb', choicesEn: 'a\nb' })).statusCode).toBe(422)
      await expect(
        sql`update operations.opinion_round set questions = '[]' where id = 1`.execute(town.db),
      ).rejects.toThrow('nothing of it changes')
    })
  })

  /** Goes on from a page with one more field, as a browser without scripts does. */
  const go = async (who: Browser, body: string, fields: Record<string, string | string[]>, lang = '') =>
    who.post(`${lang}/opinions/rounds/1`, { ...hidden(body), go: 'next', ...fields })
  async function answerAll(who: Browser, text: string, first = '2') {
    let body = (await who.get('/opinions/rounds/1')).body
    body = (await go(who, body, { a1: first })).body
    if (first === '1') body = (await go(who, body, { a2: ['1', '2'] })).body
    body = (await go(who, body, { a3: '5' })).body
    body = (await go(who, body, { 'a4-1': '1', 'a4-2': '2' })).body
    body = (await go(who, body, { a5: text })).body
    return body
  }
  /** A browser at an address of its own. */
  const at = (remoteAddress: string): Browser => {
    const jar = town.asStranger()
    return {
      ...jar,
      post: (url, form, headers) =>
        town.app.inject({
          method: 'POST',
          url,
          remoteAddress,
          headers: {
            host: 'localhost',
            origin: 'http://localhost',
            'content-type': 'application/x-www-form-urlencoded',
            ...headers,
          },
          payload: new URLSearchParams(
            Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
          ).toString(),
        }),
    }
  }
  let receipt: string
  const first = () => at('203.0.113.1')

  describe('is answered without scripts and without saying who one is', () => {
    it('from its first day', async () => {
      const res = await town.asStranger().get('/opinions/rounds/1')
      expect(res.headers.location).toBe('/about/opinions/rounds/1')
      expect((await town.asStranger().get('/about/opinions')).body).toContain('시작 전')
      town.setClock('2026-11-25T00:00:00+09:00')
      const page = (await town.asStranger().get('/about/opinions/rounds/1')).body
      for (const text of ['2026년 누리집 의견수렴', '답하기', '같은 네트워크 주소에서 한 번', '질문 5개'])
        expect(page).toContain(text)
      expect((await town.asStranger().get('/en/about/opinions/rounds/1')).body).toContain('Opinions 2026')
    })
    it('a question a page: what is missing is said, and conditions hold', async () => {
      const who = first()
      const start = (await who.get('/opinions/rounds/1')).body
      expect(start).toContain('질문 1 / 최대 5')
      const missing = await go(who, start, {})
      expect([missing.statusCode, errorsOf(missing.body)]).toEqual([
        422,
        expect.stringContaining('꼭 답해야'),
      ])
      const second = await go(who, start, { a1: '1' })
      expect(second.body).toContain('민원에서 좋은 점')
      expect((await go(who, start, { a1: '2' })).body).toContain('만족하시나요')
      const back = await go(who, second.body, { go: 'back', a2: '2' })
      expect(back.body).toContain('value="1" checked')
      expect(back.body).toContain('name="a2" value="2"')
      expect((await go(who, start, { a1: '9' })).statusCode).toBe(422)
    })
    it('Article 17(1): personal data in a text is refused by its place, with everything kept', async () => {
      const who = first()
      const res = await answerAll(who, '글씨를 키워 주세요.\n제 번호는 010-1234-5678입니다.', '1')
      expect(res).toContain('010-1234-5678” (2번째 줄)')
      expect(res).toContain('글씨를 키워 주세요.')
      const forged = { ...hidden(res), at: '', a5: '010-1234-5678', go: 'send' }
      const sent = await who.post('/opinions/rounds/1', forged)
      expect([sent.statusCode, sent.body.includes('개인정보로 보이는')]).toEqual([422, true])
    })
    it('checked before it is sent, once from an address; the texts get a receipt number', async () => {
      const who = first()
      const check = await answerAll(who, '검색이 느립니다.', '1')
      for (const text of [
        '답을 확인해 주세요',
        '빠름',
        '쉬움',
        '글씨: 나쁨',
        '검색: 좋음',
        '5 (예)',
        '검색이 느립니다.',
      ])
        expect(check).toContain(text)
      const edit = await who.post('/opinions/rounds/1', { ...hidden(check), edit: '3' })
      expect(edit.body).toContain('value="5" checked')
      const sent = await go(who, check, { go: 'send' })
      expect(sent.statusCode).toBe(303)
      expect(sent.headers['set-cookie']).toBeUndefined()
      receipt = receiptIn(sent.headers.location)
      expect((await who.get(sent.headers.location as string)).body).toContain(receipt)
      const twice = await go(who, check, { go: 'send' })
      expect(twice.headers.location, 'the button pressed twice').toBe(sent.headers.location)
      const { receipt: _used, ...form } = hidden(check)
      const again = await who.post('/opinions/rounds/1', { ...form, go: 'send' })
      expect([again.statusCode, again.body.includes('이미 답하셨습니다')]).toEqual([422, true])
      const start = await town.app.inject({ url: '/opinions/rounds/1', remoteAddress: '203.0.113.1' })
      expect([start.body.includes('이미 답하셨습니다'), start.body.includes('name="a1"')]).toEqual([
        true,
        false,
      ])
      expect((await at('203.0.113.77').get('/opinions/rounds/1')).headers['cache-control']).toBe(
        'private, no-cache',
      )
      expect(again.headers['cache-control'], 'a step back in the browser shows it again').toBe(
        'private, no-cache',
      )
      const answers = await town.db.selectFrom('operations.answer').selectAll().execute()
      expect(answers.length).toBe(1)
      expect(JSON.stringify(answers[0]?.choices)).toBe(
        '{"1":{"0":[1]},"2":{"0":[1,2]},"3":{"0":[5]},"4":{"1":[1],"2":[2]},"5":{"0":[]}}',
      )
    })
    it('an answer to a question that was not asked is not kept', async () => {
      const who = at('203.0.113.2')
      const check = await answerAll(who, '', '2')
      const sent = await who.post('/opinions/rounds/1', { ...hidden(check), a2: '1', go: 'send' })
      expect(sent.headers.location).toBe('/opinions/rounds/1/thanks')
      const last = await town.db
        .selectFrom('operations.answer')
        .select('choices')
        .orderBy('id', 'desc')
        .executeTakeFirst()
      expect(Object.keys(last?.choices as object)).toEqual(['1', '3', '4'])
    })
    it('in English too', async () => {
      const who = at('203.0.113.3')
      const start = (await who.get('/en/opinions/rounds/1')).body
      expect(start).toContain('What you use')
      expect((await go(who, start, { a1: '1' }, '/en')).body).toContain('Good about petitions')
    })
  })

  describe('ends by its date', () => {
    it('until its last day; what was typed afterwards is told why, not lost', async () => {
      for (const n of [4, 5, 6]) {
        const who = at(`203.0.113.${n}`)
        await go(who, await answerAll(who, n === 4 ? '표가 좁습니다.' : '', '2'), { go: 'send' })
      }
      const late = at('203.0.113.9')
      const check = await answerAll(late, '늦은 의견')
      town.setClock('2026-12-11T00:00:01+09:00')
      const res = await go(late, check, { go: 'send' })
      expect([res.statusCode, res.body.includes('늦은 의견'), res.body.includes('지금은')]).toEqual([
        422,
        true,
        true,
      ])
      expect((await late.get('/opinions/rounds/1')).headers.location).toBe('/about/opinions/rounds/1')
      expect((await late.get('/about/opinions/rounds/1/results.csv')).statusCode).toBe(404)
    })
    it('and is counted: charts with tables and n, open data; what told who answered is destroyed', async () => {
      const keys = () => town.db.selectFrom('operations.round_once').selectAll().execute()
      expect((await keys()).length).toBe(5)
      await countRounds.run(town.deps, {})
      expect(await keys()).toEqual([])
      expect(await town.db.selectFrom('operations.round_key').selectAll().execute()).toEqual([])
      const page = (await town.asStranger().get('/about/opinions/rounds/1')).body
      for (const text of [
        '모두 5명이 답했습니다.',
        '이 질문에 답한 수: 5',
        '20.0%',
        '<svg class="bar"',
        '평균(5점)',
      ])
        expect(page).toContain(text)
      const csv = (await town.asStranger().get('/about/opinions/rounds/1/results.csv')).body
      expect(csv).toContain('1,자주 쓰는 것,,민원,1,5')
      expect(csv).toContain('4,무엇이 어떤가요,검색,좋음,5,5')
      const json = (await town.asStranger().get('/about/opinions/rounds/1/results.json')).json()
      expect(json).toMatchObject({ round: 1, year: 2026, answers: 5, once: 'address' })
      // who had chosen petitions alone was asked the second question: one or two
      expect(json.questions[1].lines).toEqual([{ label: null, answered: null, choices: [] }])
      expect(csv).toMatch(/\r\n2,[^\r\n]*,,,,\r\n3,/)
      expect(page).toContain('답이 5개가 되지 않아')
      for (const body of [page, csv, JSON.stringify(json)]) expect(body).not.toContain('검색이 느립니다')
    })
  })

  const opinions = () => town.db.selectFrom('operations.opinion').selectAll().orderBy('id').execute()
  const idOf = async (text: string) => String((await opinions()).find((one) => one.text === text)?.id)
  let free: string
  const mine = async (number: string) =>
    (await town.asStranger().post('/opinions/mine', { receipt: number })).body

  describe('gathers every opinion', () => {
    beforeAll(async () => {
      officer = await town.asPost('information-head')
    })
    it('left freely at any time, with a receipt number; personal data refused', async () => {
      const who = town.asStranger()
      const form = (await who.get('/opinions/new')).body
      const found = await who.post('/opinions/new', {
        ...hidden(form),
        text: '제 메일은 kim@example.kr입니다',
      })
      expect([found.statusCode, found.body.includes('kim@example.kr')]).toEqual([422, true])
      expect((await who.post('/opinions/new', { ...hidden(form), text: '' })).statusCode).toBe(422)
      const sent = await who.post('/opinions/new', { ...hidden(form), text: '메뉴를 줄여 주세요.' })
      free = receiptIn(sent.headers.location)
      await who.post('/opinions/new', { ...hidden(form), text: '메뉴를 줄여 주세요.' })
      expect((await opinions()).filter((one) => one.source === 'free').length, 'sent twice').toBe(1)
      expect(await mine(free)).toContain('아직 살펴보지 않았습니다.')
      expect(await mine('AAAA-BBBB-CCCC')).toContain('이 번호로 남긴 의견이 없습니다')
    })
    it('left with a vote on a page, when an officer sends it there: the same receipt number', async () => {
      const who = town.asStranger()
      const about = (await who.get('/about')).body
      const form = { ...hidden(about), satisfaction: '2', remark: '사진이 흐립니다.' }
      const number = receiptIn((await who.post('/satisfaction', form)).headers.location)
      expect(await mine(number)).toContain('담당부서가 아직 처리하지 않았습니다.')
      const { id } = await town.db
        .selectFrom('pages.satisfaction_vote')
        .select('id')
        .executeTakeFirstOrThrow()
      expect((await officer.post(`${YEAR}/remarks`, {})).statusCode).toBe(422)
      for (let n = 0; n < 2; n += 1) await officer.post(`${YEAR}/remarks`, { of: String(id) })
      expect((await opinions()).filter((one) => one.source === 'satisfaction').length).toBe(1)
      expect(await mine(number)).toContain('비슷한 의견과 묶음')
    })
    it('texts are shown only after an officer released them, and no longer when withheld', async () => {
      const shown = async () =>
        (await town.asStranger().get('/about/opinions/rounds/1')).body.includes('검색이 느립니다')
      const of = await idOf('검색이 느립니다.')
      expect(await shown()).toBe(false)
      await officer.post(`${YEAR}/opinions`, { of, act: 'release' })
      expect(await shown()).toBe(true)
      await officer.post(`${YEAR}/opinions`, { of, act: 'withhold' })
      expect(await shown()).toBe(false)
      await officer.post(`${YEAR}/opinions`, { of, act: 'release' })
    })
  })

  describe('heeds each of them', () => {
    const close = () => officer.post(`${YEAR}/closing`, { saysKo: '고맙습니다.', saysEn: 'Thank you.' })
    const group = async (title: string, ...texts: string[]) => {
      const of = await Promise.all(texts.map(idOf))
      return officer.post(`${YEAR}/opinions`, { of, act: 'group', group: '', newGroup: title })
    }
    const decide = async (id: number, given: Record<string, string>) => {
      const { body } = await officer.get(`/office/opinions/groups/${id}`)
      const typed = {
        title: '묶음',
        decision: 'adopt',
        reason: '옳은 말씀입니다.',
        reasonEn: 'Well said.',
        department: 'information',
      }
      return officer.post(`/office/opinions/groups/${id}/decision`, {
        ...typed,
        version: versionIn(body),
        ...given,
      })
    }
    const note = async (id: number, did: string, didOn: string) => {
      const version = versionIn((await officer.get(`/office/opinions/groups/${id}`)).body)
      return officer.post(`/office/opinions/groups/${id}/doing`, { did, didOn, version })
    }
    it('the year is not closed while one lacks a decision: all that is missing is named', async () => {
      expect(errorsOf((await close()).body)).toContain('묶지 않은 의견이 4건 있습니다.')
      expect((await group('', '검색이 느립니다.')).statusCode).toBe(422)
      expect((await officer.post(`${YEAR}/opinions`, { act: 'group', newGroup: 'x' })).statusCode).toBe(422)
      await group('검색과 표', '검색이 느립니다.', '표가 좁습니다.')
      await group('메뉴', '메뉴를 줄여 주세요.')
      const missing = errorsOf((await close()).body)
      for (const text of [
        '묶지 않은 의견이 1건',
        '결정하지 않은 묶음: 검색과 표',
        '결정하지 않은 묶음: 메뉴',
      ])
        expect(missing).toContain(text)
      await group('사진', '사진이 흐립니다.')
    })
    it('decided with an obligatory reason, looked over for personal data, by whoever saw the latest', async () => {
      expect((await decide(1, { reason: '' })).statusCode).toBe(422)
      expect((await decide(1, { decision: 'maybe' })).statusCode).toBe(422)
      expect((await decide(1, { department: 'nobody' })).statusCode).toBe(422)
      expect((await decide(1, { reason: '담당자 010-2222-3333' })).statusCode).toBe(422)
      expect((await decide(1, { title: '검색과 표' })).statusCode).toBe(303)
      expect((await decide(1, { version: '1' })).body).toContain('그사이 다른 사람이')
      expect(
        (await decide(2, { title: '메뉴', decision: 'not', reason: '찾는 분이 많습니다.' })).statusCode,
      ).toBe(303)
      expect((await decide(3, { title: '사진', decision: 'partly' })).statusCode).toBe(303)
      expect(await mine(free)).toContain('찾는 분이 많습니다.')
    })
    it('done, with the day; nothing is done about what was not adopted', async () => {
      expect((await note(1, '검색을 빠르게 고쳤습니다.', '2027-01-01')).statusCode).toBe(422)
      expect((await note(2, '줄였습니다.', '2026-12-10')).statusCode).toBe(422)
      expect((await note(1, '검색을 빠르게 고쳤습니다.', '2026-12-10')).statusCode).toBe(303)
      expect(await mine(receipt)).toContain('검색을 빠르게 고쳤습니다.')
      expect(await mine(receipt)).not.toContain('공개 보고함</p><p class="timeline-at"><time')
    })
    it('reported one by one when nothing more is to be done, and then left as it is', async () => {
      expect((await town.asStranger().get('/about/opinions/2026')).statusCode).toBe(404)
      const report = async (id: number) => {
        const version = versionIn((await officer.get(`/office/opinions/groups/${id}`)).body) ?? '3'
        return officer.post(`/office/opinions/groups/${id}/report`, { version })
      }
      expect((await report(3)).body).toContain('한 일을 먼저 적어 주세요.')
      expect((await report(2)).statusCode).toBe(303)
      const page = (await town.asStranger().get('/about/opinions/2026')).body
      expect(page).toContain('찾는 분이 많습니다.')
      expect(page).toContain('아직 마감하지 않은 해입니다.')
      expect(page).not.toContain('검색과 표')
      const into = { of: await idOf('표가 좁습니다.'), act: 'group', group: '2', newGroup: '' }
      expect((await officer.post(`${YEAR}/opinions`, into)).body).toContain('이미 보고한 묶음입니다.')
    })
    it('reported to everyone when the year is closed, with texts that were released alone', async () => {
      expect((await close()).statusCode).toBe(303)
      const page = (await town.asStranger().get('/about/opinions/2026')).body
      for (const text of [
        '2026년 12월 11일',
        '검색과 표',
        '받아들임',
        '의견 2건',
        '찾는 분이 많습니다.',
        '하고 있습니다',
      ])
        expect(page).toContain(text)
      expect(page).toContain('검색이 느립니다.')
      for (const text of ['표가 좁습니다.', '메뉴를 줄여', '사진이 흐립니다.'])
        expect(page).not.toContain(text)
      expect((await town.asStranger().get('/en/about/opinions/2026')).body).toContain('Adopted in part')
      expect(await mine(receipt)).toContain('href="/about/opinions/2026"')
      const found = (await town.asStranger().get(`/search?q=${encodeURIComponent('의견수렴 보고')}`)).body
      expect(found).toContain('href="/about/opinions/2026"')
      expect((await close()).body).toContain('이미 마감한 해입니다.')
    })
    it('what is done later joins the report; an opinion after the closing belongs to the next year', async () => {
      expect((await note(3, '사진을 다시 찍었습니다.', '2026-12-11')).statusCode).toBe(303)
      expect((await town.asStranger().get('/about/opinions/2026')).body).toContain('사진을 다시 찍었습니다.')
      const who = town.asStranger()
      await who.post('/opinions/new', { ...hidden((await who.get('/opinions/new')).body), text: '내년 의견' })
      expect((await opinions()).at(-1)).toMatchObject({ text: '내년 의견', year: 2027 })
      expect(
        (await officer.post(`${YEAR}/opinions`, { of: await idOf('내년 의견'), act: 'group', newGroup: 'x' }))
          .statusCode,
      ).toBe(422)
    })
    it('Article 17(1): every act is on record, without an address or a word of anybody', async () => {
      const events = await town.db
        .selectFrom('audit.event')
        .select(['what', 'about', 'actor', 'place', 'detail'])
        .execute()
      const acts = new Set(events.map((one) => one.what))
      for (const what of [
        'opinion-round.made',
        'opinion-round.opened',
        'opinion-round.answered',
        'opinion.filed',
        'opinion.remarks-taken',
        'opinion.grouped',
        'opinion.released',
        'opinion-group.decided',
        'opinion-group.done',
        'opinion-year.closed',
        'opinion-round.counted',
      ])
        expect(acts).toContain(what)
      expect(JSON.stringify(events)).not.toMatch(/203\.0\.113|느립니다|메뉴/)
    })
  })
})
