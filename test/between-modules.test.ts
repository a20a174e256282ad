import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../src/kernel/crypto.ts'
import { findSimilar } from '../src/modules/boards/repeats/find-similar.ts'
import { JOBS } from '../src/timetable.ts'
import { snapshot } from './photographs.ts'
import { openTown, type Town } from './town.ts'
import { upload } from './upload.ts'

const MAYOR = {
  topic: 'traffic',
  title: '마을버스가 너무 드물어요',
  body: '아침에 한 시간을 기다립니다.',
  open: 'yes',
  publication: 'yes',
  name: '김나래',
  toldBy: 'mail',
  email: 'narae@example.kr',
  phone: '',
}
let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
const numberIn = (location: unknown): number => Number(/\/(\d+)(?:\/|\?|$)/.exec(String(location))?.[1])
const text = (title: string, body: string) => ({ title, body, once: newToken() })

describe('what one module owes another', () => {
  it('Article 6(2)8: a writer is warned of a posting like one of today, with a link to it, and goes on knowingly', async () => {
    const writer = await town.asCitizen()
    const other = await town.asCitizen()
    const said = '호수 공원 산책로에 가로등을 두 개 더 놓아 주시면 저녁에도 걸을 수 있겠습니다.'
    const first = numberIn((await writer.post('/boards/free/new', text('가로등', said))).headers.location)
    const like = text('가로등!', `${said} 부탁드립니다.`)
    const warned = await writer.post('/boards/free/new', like)
    expect([warned.statusCode, warned.body.includes(`/boards/free/${first}"`)]).toEqual([422, true])
    expect(warned.body, 'what was typed stays').toContain('부탁드립니다.')
    expect((await writer.post('/boards/free/new', { ...like, advised: 'yes' })).statusCode).toBe(303)
    expect((await other.post('/boards/free/new', text('가로등', said))).statusCode, 'of others').toBe(303)
  })
  it('Article 6(2)8: a posting is compared as it was last edited', async () => {
    const writer = await town.asCitizen()
    const [old, fresh] = [
      '시립 도서관 열람실 의자가 오래되어 삐걱거립니다. 바꾸어 주세요.',
      '버스 정류장에 눈 가림막이 없어 아침마다 눈을 맞습니다. 달아 주세요.',
    ]
    const id = numberIn((await writer.post('/boards/free/new', text('의자', old))).headers.location)
    const edited = { title: '정류장', body: fresh, version: '1', advised: 'yes' }
    expect((await writer.post(`/boards/free/${id}/edit`, edited)).statusCode).toBe(303)
    expect((await writer.post('/boards/free/new', text('의자', old))).statusCode, 'is not there now').toBe(
      303,
    )
    expect((await writer.post('/boards/free/new', text('정류장', fresh))).statusCode).toBe(422)
    const like = (said: string) =>
      findSimilar(town.deps.look, { text: `정류장\n${said}`, at: town.clock.now() })
    expect((await like(fresh)).byOthers.map(({ written }) => written)).toContainEqual({ postingId: id })
    expect((await like(old)).byOthers.map(({ written }) => written)).not.toContainEqual({ postingId: id })
  })
  it('Article 6(2): a writer is told of the item that a text may fall under; the head sees it proposed', async () => {
    const writer = await town.asCitizen()
    const coarse = text('눈', '씨발 개새끼들아 눈 좀 치워라')
    const warned = await writer.post('/boards/free/new', coarse)
    expect([warned.statusCode, warned.body.includes('제6호')]).toEqual([422, true])
    const id = numberIn(
      (await writer.post('/boards/free/new', { ...coarse, advised: 'yes' })).headers.location,
    )
    const head = await town.asPost('information-head')
    const page = await head.get(`/office/boards/postings/${id}/removal`)
    const [, proposed = ''] = /class="proposals-list"([\s\S]*?)<\/ul>/.exec(page.body) ?? []
    expect(proposed).toContain('제6호')
  })
  it('a nickname of abuse is refused to whoever changes it', async () => {
    const citizen = await town.asCitizen()
    const refused = await citizen.post('/account/nickname', { nickname: '씨발새끼' })
    expect([refused.statusCode, refused.body.includes('불쾌하게')]).toEqual([422, true])
    expect((await citizen.post('/account/nickname', { nickname: '들꽃바람' })).statusCode).toBe(303)
  })
  it('PIPA 21: with an account go its name on boards, what its texts are compared by, and who wrote to the mayor', async () => {
    const citizen = await town.asCitizen({ nickname: '곧떠날이' })
    const said = text('이별', '오랫동안 이 게시판에서 즐거웠습니다. 모두 건강하게 지내세요.')
    const id = numberIn((await citizen.post('/boards/free/new', said)).headers.location)
    const message = numberIn(
      (await citizen.post('/mayor/new', { ...MAYOR, once: newToken() })).headers.location,
    )
    expect((await town.asStranger().get(`/boards/free/${id}`)).body).toContain('곧떠날이')
    expect((await citizen.post('/account/close', { sure: 'yes' })).statusCode).toBe(303)
    const page = (await town.asStranger().get(`/boards/free/${id}`)).body
    expect([page.includes('곧떠날이'), page.includes('탈퇴한 이용자')]).toEqual([false, true])
    const prints = await town.db
      .selectFrom('boards.fingerprint')
      .select('id')
      .where('account_id', '=', citizen.id)
      .execute()
    expect(prints).toEqual([])
    const { nickname, name_sealed } = await town.db
      .selectFrom('dialogue.message')
      .select(['nickname', 'name_sealed'])
      .where('id', '=', message)
      .executeTakeFirstOrThrow()
    expect([nickname === '곧떠날이', name_sealed]).toEqual([false, null])
  })
  it('files of postings stay when those that no act adopted are swept', async () => {
    const writer = await town.asCitizen()
    const said = text('사진', '우리 동네 눈 온 아침입니다. 사진을 붙입니다.')
    const id = numberIn((await writer.post('/boards/free/new', said)).headers.location)
    const file = { field: 'file', name: '눈.jpg', bytes: await snapshot() }
    const sent = await upload(town, writer, `/boards/free/${id}/files`, [file], { _csrf: writer.csrf })
    expect(sent.statusCode).toBe(303)
    // after the day on which the file was really written
    town.setClock('2036-11-24T18:00:00+09:00')
    await JOBS.find((one) => one.name === 'files.sweep')?.run(town.deps, {})
    expect((await town.asStranger().get(`/boards/free/${id}/files/1`)).statusCode).toBe(200)
  })
})
