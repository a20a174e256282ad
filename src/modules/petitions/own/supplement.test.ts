import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { fileOne } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const PASSWORD = 'sunny-hill-27'
let town: Town
let number: string
beforeAll(async () => {
  town = await openTown()
  for (const post of ['roads-1', 'civil-affairs-desk-1']) await appointSomebody(town.deps, post)
  number = await fileOne(town, { passwordHash: await hashPassword(PASSWORD) })
  const acts = [
    ['civil-affairs-desk-1', 'receipt', {}],
    ['civil-affairs-desk-1', 'assignment', { post: 'roads-1' }],
    ['roads-1', 'supplement', { asks: '차량번호를 알려 주세요.', days: '7' }],
  ] as const
  for (const [post, path, form] of acts) {
    const officer = await town.asPost(post)
    const page = (await officer.get(`/office/petitions/${number}`)).body
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    await officer.post(`/office/petitions/${number}/${path}`, { version, ...form })
  }
})
afterAll(() => town?.close())

it('Article 17(1): a supplement is refused with a card number, warned of with a plate, masked or sent as it is', async () => {
  const citizen = town.asStranger()
  await citizen.post('/petitions/lookup', { number, password: PASSWORD })
  const page = (await citizen.get('/petitions/mine')).body
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const send = (supplement: string, personal = '') =>
    citizen.post('/petitions/mine/supplement', { _csrf, supplement, personal })

  const refused = await send('카드 4111-1111-1111-1111', 'keep')
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('카드번호')
  const warned = await send('차는 12가3456입니다.')
  expect(warned.statusCode).toBe(422)
  for (const text of ['<mark>12가3456</mark>', '이대로 보내기', '개인정보 가리기'])
    expect(warned.body).toContain(text)
  const masked = await send('차는 12가3456, 카드 4111-1111-1111-1111', 'mask')
  expect(masked.body).toContain('차는 12가****, 카드 4111-11**-****-1111')
  const kept = await send('차는 12가3456입니다.', 'keep')
  expect(kept.headers.location).toBe('/petitions/mine?done=supplied')
  expect((await citizen.get('/petitions/mine')).body).toContain('12가3456')
})
