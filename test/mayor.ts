import { randomUUID } from 'node:crypto'
import type { CitizenBrowser } from './citizen.ts'
import { errorsOf } from './desk.ts'
import type { Officer } from './staff.ts'
import type { Town } from './town.ts'

type Form = Record<string, string>
type Writer = Pick<CitizenBrowser | Officer, 'post'>

/** What a citizen writes to the mayor, whole. */
export const MESSAGE = {
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
export const YES = { needs: 'yes', kind: 'inconvenience-road', reason: '사실을 알아보고 답해야 합니다.' }
export const NO = { needs: 'no', ground: 'opinion', reason: '고마움을 전하는 글입니다.' }
export const LOOK = { publicTitle: '마을버스 간격', publicText: '아침에 한 시간을 기다립니다.', clean: 'yes' }
/** What tells two sendings of a form apart. */
export const once = () => randomUUID()

/** The mayor's dialogue of a test: who writes and what the mayor's office does, as it is now, through the front door. */
export function mayorOf(town: Town) {
  const at = (id: number, path = '') => `/office/dialogue/${id}${path && `/${path}`}`
  const rowOf = (id: number) =>
    town.db.selectFrom('dialogue.message').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  /** @returns the number of the conversation */
  async function write(by: Writer, form: Form = {}): Promise<number> {
    const res = await by.post('/mayor/new', { ...MESSAGE, once: once(), ...form })
    if (res.statusCode !== 303) throw new Error(`${res.statusCode} ${errorsOf(res.body)}`)
    return Number(/\/mayor\/mine\/(\d+)/.exec(String(res.headers.location))?.[1])
  }
  const act = async (by: Writer, id: number, path: string, form: Form = {}) =>
    by.post(at(id, path), { version: String((await rowOf(id)).version), ...form })
  async function must(by: Writer, id: number, path: string, form: Form = {}): Promise<void> {
    const res = await act(by, id, path, form)
    if (res.statusCode !== 303) throw new Error(`${path}: ${res.statusCode} ${errorsOf(res.body)}`)
  }
  return { at, rowOf, write, act, must }
}
