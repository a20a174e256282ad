import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '#modules/accounts/index.ts'
import { readCityFile } from '#kernel/city.ts'
import { CITY } from '#test/names.ts'
import { openTown, type Town } from '#test/town.ts'
import { type DepartmentOfCity, departments } from '#modules/departments/index.ts'

let town: Town
const list = readCityFile<DepartmentOfCity[]>(CITY, 'departments.json')
beforeAll(async () => {
  town = await openTown()
  await town.db
    .updateTable('departments.department_past')
    .set({ from_on: '2026-01-01' as never })
    .execute()
  await town.db
    .updateTable('departments.post_past')
    .set({ from_on: '2026-01-01' as never })
    .execute()
})
afterAll(() => town?.close())
/** What the city's folder says from a day on, at nine. */
async function save(day: string, changed: readonly DepartmentOfCity[]) {
  town.setClock(`${day}T09:00:00+09:00`)
  await town.transact((tx) =>
    departments.saveDepartments(tx, { list: changed, city: town.deps.city, at: town.clock.now() }),
  )
}
const but = (id: string, change: (one: DepartmentOfCity) => DepartmentOfCity) =>
  list.map((one) => (one.id === id ? change(one) : one))
const past = async (on: string) =>
  (await town.asStranger().get(`/about/organisation-past?on=${on}`)).body.replace(/<h2>바뀐 날[\s\S]*/, '')
const changes = async () =>
  /<h2>바뀐 날[\s\S]*?<\/main>/.exec((await town.asStranger().get('/about/organisation-past')).body)?.[0] ??
  ''

describe('Article 3(3): which departments there were is known for every day', () => {
  it('a department renamed at nine has the new name that day and the old one the day before', async () => {
    const renamed = but('roads', (one) => ({ ...one, name: { ko: '도로정비과', en: 'Road Works' } }))
    await save('2026-11-02', renamed)
    expect(await past('2026-11-01')).toContain('도로관리과')
    expect(await past('2026-11-02')).not.toContain('도로관리과')
    expect(await past('2026-11-02')).toContain('도로정비과')
    expect(await changes()).toContain('도로관리과: ‘도로정비과’ 이름으로 바뀜')
  })
  it('what was changed and changed back on one day was never otherwise', async () => {
    await save('2026-11-03', list)
    await save(
      '2026-11-03',
      but('roads', (one) => ({ ...one, name: { ko: '도로정비과', en: 'Road Works' } })),
    )
    expect(await changes()).not.toContain('2026년 11월 3일')
    await save('2026-11-04', list)
    expect(await past('2026-11-04')).toContain('도로관리과')
  })
  it('two are merged into one, and one is split into two; what is no more is closed', async () => {
    const fresh = (id: string, ko: string, madeFrom: string[]): DepartmentOfCity => ({
      id,
      name: { ko, en: id },
      says: { ko: '일', en: 'work' },
      phone: '031-324-0000',
      madeFrom,
      posts: [],
    })
    const without = (...ids: string[]) => list.filter((one) => !ids.includes(one.id))
    const merged = [...without('parks', 'air-noise'), fresh('green', '녹색과', ['parks', 'air-noise'])]
    await save('2026-11-10', merged)
    const two = [fresh('parks-east', '동부공원과', ['green']), fresh('parks-west', '서부공원과', ['green'])]
    await save('2026-11-12', [...without('parks', 'air-noise'), ...two])
    const said = await changes()
    const names = list.filter((one) => ['parks', 'air-noise'].includes(one.id)).map((one) => one.name.ko)
    expect(said).toMatch(/녹색과: 합쳐서 생김 \([^)]*, [^)]*\)/)
    for (const name of names) expect(said).toContain(`${name}: 없어짐`)
    expect(said).toContain('동부공원과: 녹색과에서 나뉘어 생김')
    expect(await past('2026-11-11')).toContain('녹색과')
    expect(await past('2026-11-12')).not.toContain('녹색과')
    await save('2026-11-13', list)
  })
  it('a clock set back does not hurt the record: the days after it are noted anew', async () => {
    await save(
      '2026-11-20',
      but('roads', (one) => ({ ...one, name: { ko: '도로과', en: 'Roads' } })),
    )
    await save('2026-11-18', list)
    expect(await past('2026-11-18')).toContain('도로관리과')
    await save('2026-11-24', list)
    expect(await past('2026-11-24')).toContain('도로관리과')
  })
  it('no day, and a day to come, are refused with a word; before the record there is nothing', async () => {
    for (const on of ['2026-02-30', 'nonsense', '2099-01-01'])
      expect((await town.asStranger().get(`/about/organisation-past?on=${on}`)).statusCode, on).toBe(422)
    expect(await past('2025-12-31')).toContain('그날의 기록이 없습니다')
    expect((await town.asStranger().get('/en/about/organisation-past')).body).toContain('The record begins')
  })
  it('the managing department sees who held which post; no person stands in what everyone sees', async () => {
    town.setClock('2026-11-24T10:00:00+09:00')
    const { staffId } = await town.asPost('waste-head')
    const { name = '', employeeNo = '', email = '' } = (await accounts.find(town.deps.look, staffId)) ?? {}
    const admin = await town.asPost('information-head')
    town.setClock('2026-11-25T10:00:00+09:00')
    const list2 = `employee_no,name,email,post,from_on,action\n${employeeNo},${name},${email},,2026-11-25,leave`
    const fresh = await town.asPost('information-head')
    const { body } = await fresh.post('/office/personnel/preview', { list: list2 })
    const mark = /name="mark" value="([^"]+)"/.exec(body)?.[1] ?? ''
    expect((await fresh.post('/office/personnel', { list: list2, mark })).statusCode).toBe(303)
    const waste = async (on: string) =>
      /<section aria-labelledby="of-waste">[\s\S]*?<\/section>/.exec(
        (await fresh.get(`/office/organisation?on=${on}`)).body,
      )?.[0] ?? ''
    expect(await waste('2026-11-24')).toContain(name)
    expect(await waste('2026-11-23')).not.toContain(name)
    expect(await waste('2026-11-25')).not.toContain(name)
    expect(await past('2026-11-24')).not.toContain(name)
    expect((await (await town.asPost('roads-1')).get('/office/organisation')).statusCode).toBe(403)
    expect(admin.staffId).toBe(fresh.staffId)
  })
  it('another head, and a post that is gone, are so from their day on', async () => {
    const heads = but('waste', (one) => ({
      ...one,
      posts: one.posts.map((post, n) => ({ ...post, isHead: n === 1 })),
    }))
    await save('2026-11-26', heads)
    const admin = await town.asPost('information-head')
    const headOn = async (on: string) => {
      const { body } = await admin.get(`/office/organisation?on=${on}`)
      const part = /<section aria-labelledby="of-waste">[\s\S]*?<\/section>/.exec(body)?.[0] ?? ''
      return /<tbody[\s\S]*?<th[^>]*><div class="cell">([^<]*)/.exec(part)?.[1]?.trim()
    }
    const posts = list.find((one) => one.id === 'waste')?.posts ?? []
    expect(await headOn('2026-11-25')).toBe(posts[0]?.title.ko)
    expect(await headOn('2026-11-26')).toBe(posts[1]?.title.ko)
    await save('2026-11-27', list)
  })
})
