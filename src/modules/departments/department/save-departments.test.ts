import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCityFile } from '#kernel/city.ts'
import { CITY } from '#test/names.ts'
import { openTown, type Town } from '#test/town.ts'
import { accounts } from '#modules/accounts/index.ts'
import { type DepartmentOfCity, departments } from '#modules/departments/index.ts'

describe('departments follow the city’s folder, Article 3(3)', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const list = readCityFile<DepartmentOfCity[]>(CITY, 'departments.json')
  const save = (changed: DepartmentOfCity[]) =>
    town.transact((tx) =>
      departments.saveDepartments(tx, { list: changed, city: town.deps.city, at: town.clock.now() }),
    )
  const changed = (id: string, change: (one: DepartmentOfCity) => DepartmentOfCity) =>
    list.map((one) => (one.id === id ? change(one) : one))

  it('Article 3(3): one department manages the system, and the chart says which', async () => {
    const { body } = await town.asStranger().get('/about/organisation')
    expect(body.match(/누리집 관리부서/g)?.length).toBe(1)
    expect((await town.asStranger().get('/about/organisation/roads')).body).toContain('가로등, 보안등')
    expect(
      (await town.asStranger().get(`/about/organisation?q=${encodeURIComponent('가로등')}`)).body,
    ).toContain('도로관리과')
  })
  it('a department that is renamed keeps its former name in sight', async () => {
    await save(
      changed('roads', (one) => ({ ...one, name: { ko: '도로정비과', en: 'Road Works Department' } })),
    )
    const { body } = await town.asStranger().get('/about/organisation/roads')
    expect(body).toContain('도로정비과')
    expect(body).toContain('도로관리과')
    await save(list)
  })
  it('the head may become another post, also one that stands before', async () => {
    await save(
      changed('waste', (one) => ({
        ...one,
        posts: one.posts.map((post, n) => ({ ...post, isHead: n === 1 })),
      })),
    )
    await save(list)
    expect((await departments.posts(town.deps.look, 'waste')).filter((one) => one.isHead).length).toBe(1)
  })
  it('Article 5(2): a changed policy of showing names changes the chart, though no department changed', async () => {
    const { staffId } = await town.asPost('waste-1')
    const { name = '' } = (await accounts.find(town.deps.look, staffId)) ?? {}
    const chart = async () => (await town.asStranger().get('/about/organisation/waste')).body
    const show = (staffNameDisplay: 'full' | 'masked' | 'position') => {
      const policies = { ...town.deps.city.policies, staffNameDisplay }
      const said = { list, city: { ...town.deps.city, policies }, at: town.clock.now() }
      return town.transact((tx) => departments.saveDepartments(tx, said))
    }
    await show('full')
    expect(await chart()).toContain(name)
    await show('position')
    expect(await chart()).not.toContain(name)
    await save(list)
  })
  it('what left the folder closes; its page answers 404, and comes back with it', async () => {
    await save(list.filter((one) => one.id !== 'air-noise'))
    expect((await town.asStranger().get('/about/organisation/air-noise')).statusCode).toBe(404)
    await save(list)
    expect((await town.asStranger().get('/about/organisation/air-noise')).statusCode).toBe(200)
  })
  it('a post that left the folder closes when nobody holds it any more', async () => {
    const { staffId } = await town.asPost('waste-2')
    const fewer = changed('waste', (one) => ({
      ...one,
      posts: one.posts.filter((post) => post.id !== 'waste-2'),
    }))
    const ids = async () => (await departments.posts(town.deps.look, 'waste')).map((one) => one.postId)
    const close = () =>
      town.transact((tx) =>
        departments.closeLeftPosts(tx, { list: fewer, city: town.deps.city, at: town.clock.now() }),
      )
    await save(fewer)
    await close()
    expect(await ids()).toContain('waste-2')
    await town.db.deleteFrom('departments.appointment').where('staff_id', '=', staffId).execute()
    await close()
    expect(await ids()).not.toContain('waste-2')
    await save(list)
  })
  it('an error inside the office is shown in the office, in the language of the clerk', async () => {
    const officer = await town.asPost('roads-1')
    await officer.post('/office/account/language', { lang: 'en' })
    const { body, statusCode } = await officer.get('/office/petitions/2026-999999')
    expect(statusCode).toBe(404)
    expect(body).toContain('lang="en"')
    expect(body).toContain('Sign out')
    const nowhere = await officer.get('/office/nowhere')
    expect([nowhere.statusCode, nowhere.body.includes('Sign out')]).toEqual([404, true])
    const forged = await officer.post('/office/account/language', { lang: 'ko', _csrf: 'x' })
    expect([forged.statusCode, forged.body.includes('Sign out')]).toEqual([403, true])
    expect((await town.asStranger().get('/office/nowhere')).statusCode).toBe(303)
  })
})
