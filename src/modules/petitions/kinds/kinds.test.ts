import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCityFile } from '#kernel/city.ts'
import { CITY } from '#test/names.ts'
import { openTown, type Town } from '#test/town.ts'
import { type KindOfCity, saveKinds } from './save-kinds.act.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const see = async (path: string) => (await town.asStranger().get(path)).body
const linesOf = (page: string) => [...page.matchAll(/<tr role="row">/g)].length - 1

describe('the table of standards and its handbook, for everyone', () => {
  it('Article 8(3): it is searched by word, category, department and whether it is filed here', async () => {
    const all = await see('/petitions/kinds')
    expect(linesOf(all)).toBe(16)
    const noise = await see(`/petitions/kinds?q=${encodeURIComponent('소음측정')}`)
    expect(linesOf(noise)).toBe(1)
    expect(noise).toContain('공사장 소음 측정 요청')
    expect(linesOf(await see('/petitions/kinds?category=inquiry'))).toBe(2)
    expect(linesOf(await see('/petitions/kinds?department=roads'))).toBe(2)
    const elsewhere = await see('/petitions/kinds?online=no')
    expect(linesOf(elsewhere)).toBe(5)
    expect(elsewhere).not.toContain('/petitions/new?kind=')
    expect(await see('/petitions/kinds?q=zzzz')).toContain('조건에 맞는 민원이 없습니다')
    expect(linesOf(await see('/petitions/kinds?category=%26&online=1&page=-7'))).toBe(16)
    expect(await see('/en/petitions/kinds?q=noise')).toContain('Request to measure noise')
  })

  it('Article 8(3): each kind has its whole entry, with the ground of the desk as the city says it', async () => {
    const page = await see('/petitions/kinds/road-occupation')
    for (const text of [
      '설계도면',
      '토지(임야)대장, 지적도',
      '관할 경찰서(교통)',
      '현장을 보고 경찰서와',
      '다니는 사람과 차에 방해가 되지 않는지',
      '도로법 제61조',
      '과장',
      '60일 안에 이의신청',
      '점용료는 허가한 뒤',
      '방문, 우편',
      '2026. 10. 01.',
      town.deps.city.laws.petitionDesk.ko,
    ])
      expect(page).toContain(text)
    const english = await see('/en/petitions/kinds/road-occupation')
    expect(english).toContain('Drawings')
    expect(english).toContain(town.deps.city.laws.petitionDesk.en)
    expect((await town.asStranger().get('/petitions/kinds/no-such-kind')).statusCode).toBe(404)
  })

  it('Article 9(1): what is not filed here says where else and whom to call, and the form itself leads there', async () => {
    const page = await see('/petitions/kinds/family-register')
    expect(page).toContain('여기서는 신청할 수 없습니다')
    expect(page).toContain('전자가족관계등록시스템')
    expect(page).toContain('031-324-2070')
    expect(page).toContain('href="https://efamily.scourt.go.kr"')
    expect(page).not.toContain('/petitions/new?kind=')
    const chosen = await see('/petitions/new?kind=family-register')
    expect(chosen).toContain('href="/petitions/kinds/family-register"')
    expect(chosen).toContain('전자가족관계등록시스템')
  })

  it('CPTA-ED 35(2), 33(2): complex petitions and those with a preliminary examination have their lists, with period and papers', async () => {
    const complex = await see('/petitions/kinds/complex')
    expect(linesOf(complex)).toBe(1)
    for (const text of ['주택건설 사업계획 승인', '60일', '사업계획서와 설계도서', '소방서'])
      expect(complex).toContain(text)
    const preliminary = await see('/petitions/kinds/preliminary')
    expect(linesOf(preliminary)).toBe(2)
    for (const text of ['공장 설립 승인', '14일', '개발행위 허가', '15일', '사전심사 청구서'])
      expect(preliminary).toContain(text)
  })

  it('Article 8(3): the table is taken away as CSV, XLSX and JSON, narrowed down as the page is', async () => {
    const stranger = town.asStranger()
    const csv = await stranger.get('/petitions/kinds.csv')
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toContain('petition-kinds-ko-2026-11-24.csv')
    expect([...csv.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(csv.body, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(16)
    const permit = rows.find((one) => one['번호'] === 'land-use-plan')
    expect(permit).toMatchObject({
      구분: '법정민원',
      '수수료(원)': '1000',
      '우송료(원)': '2800',
      처리기간: '1일',
    })
    expect(rows.every((one) => Object.keys(one).length === 28)).toBe(true)

    const xlsx = await stranger.get('/en/petitions/kinds.xlsx?category=grievance')
    expect(xlsx.headers['content-type']).toContain('spreadsheetml')
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')

    const json = (await stranger.get('/petitions/kinds.json?online=no')).json() as {
      kinds: { id: string; isOnline: boolean; handbook: { documents: unknown[] } }[]
    }
    expect(json.kinds.map((one) => one.id)).toContain('housing-project')
    expect(json.kinds.every((one) => !one.isOnline)).toBe(true)
    expect(json.kinds.find((one) => one.id === 'housing-project')?.handbook.documents).toHaveLength(4)
  })

  it('kinds are found by the search of the whole site and named in the sitemap', async () => {
    const found = await see(`/search?q=${encodeURIComponent('사전심사 개발행위')}`)
    expect(found).toContain('href="/petitions/kinds/development-permit"')
    expect(await see('/sitemap.xml')).toContain('/petitions/kinds/development-permit')
  })
})

describe('the city’s folder is read again', () => {
  const list = () => readCityFile<KindOfCity[]>(CITY, 'kinds.json')
  const load = (kinds: readonly KindOfCity[]) => town.transact((tx) => saveKinds(tx, kinds, town.clock.now()))

  it('Article 8(3): a kind that left the list has no page, is not found and takes no petitions', async () => {
    await load(list().filter((one) => one.id !== 'bus-route'))
    expect((await town.asStranger().get('/petitions/kinds/bus-route')).statusCode).toBe(404)
    expect(await see(`/search?q=${encodeURIComponent('버스 노선')}`)).not.toContain(
      '/petitions/kinds/bus-route',
    )
    await load(list())
    expect((await town.asStranger().get('/petitions/kinds/bus-route')).statusCode).toBe(200)
  })

  it('what is wrong with it is said in one line, and nothing of it is taken', async () => {
    const wrong = list().map((one) => (one.id === 'noise' ? { ...one, departmentId: 'nowhere' } : one))
    await expect(load(wrong.map((one) => ({ ...one, name: { ko: '바뀜', en: 'changed' } })))).rejects.toThrow(
      /^kinds\.json: noise: department "nowhere" is not in departments\.json$/,
    )
    expect(await see('/petitions/kinds')).not.toContain('바뀜')
  })
})
