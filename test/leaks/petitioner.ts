import { expect } from 'vitest'
import { SUBMITTED } from '../answering.ts'
import { browserOf } from '../cookies.ts'
import { deskOf, errorsOf } from '../desk.ts'
import { asPetitioner as withPassword } from '../petitioner.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

export const DESK = 'civil-affairs-desk-1'

/** What a petitioner of the test has: a name for the case, a number, a password, a browser. */
export interface Case {
  readonly of: string
  readonly number: string
  readonly password: string
}

/** Petitions of the test, each filed and acted on through the pages. */
export function petitionsOf(town: Town, aviary: Aviary) {
  const office = deskOf(town)
  const said = (of: string) => ({
    told: (label: string) => aviary.text(label, of),
    noted: (label: string) => aviary.text(label, of, 'officers'),
  })

  /** Filed page by page, with a canary in every field. */
  async function filed(
    of: string,
    { kind = 'inconvenience-road', publication = 'yes', toldBy = 'mail' } = {},
  ): Promise<Case> {
    const { told } = said(of)
    const browser = browserOf(town.app)
    const password = `${aviary.word('password', of)}-27`
    const send = async (page: string, form: Record<string, string>) => {
      const res = await browser.post(`/petitions/new${page}`, form)
      if (res.statusCode !== 303) throw new Error(`${page}: ${res.statusCode} ${errorsOf(res.body)}`)
      return res
    }
    const next = await send('', { kind })
    await send('/petition', { title: told('title'), body: told('body') })
    if (next.headers.location?.includes('details') || kind === 'inconvenience-road')
      await send('/details', { 'detail-place': told('details'), 'detail-fault': 'paving' })
    await send('/contact', {
      name: aviary.word('name', of),
      email: `${aviary.word('email', of)}@example.kr`,
      phone: aviary.phone('phone', of),
      toldBy,
    })
    await send('/publication', { publication, password, again: password })
    await send('/check', { keep: 'yes' })
    const number = /2\d{3}-\d{6}/.exec((await browser.get('/petitions/new/confirmation')).body)?.[0]
    if (number === undefined) throw new Error(`${of} was not filed`)
    return { of, number, password }
  }
  const own = ({ number, password }: Case) => withPassword(town, number, password)
  async function mine(one: Case, path: string, form: Record<string, string>) {
    const res = await (await own(one)).post(`/petitions/mine/${path}`, form)
    if (res.statusCode !== 303) throw new Error(`mine/${path}: ${res.statusCode} ${errorsOf(res.body)}`)
  }
  const act = (post: string, { number }: Case, path: string, form: Record<string, string> = {}) =>
    office.must(post, number, path, form)

  /** Along the whole line, with a remark at each step. */
  async function approve({ number, of }: Case) {
    for (;;) {
      const turn = await town.db
        .selectFrom('petitions.approval_step as step')
        .innerJoin('petitions.approval as line', (join) =>
          join
            .onRef('line.petition_number', '=', 'step.petition_number')
            .onRef('line.round', '=', 'step.round'),
        )
        .select('step.post_id')
        .where('step.petition_number', '=', number)
        .where('line.ended', 'is', null)
        .where('step.done_at', 'is', null)
        .orderBy('step.step')
        .executeTakeFirst()
      if (!turn) return
      await office.must(turn.post_id, number, 'approval', { remark: said(of).noted('remark') })
    }
  }
  /** Received and in the hands of a post. */
  async function assigned(one: Case, post = 'roads-1') {
    await act(DESK, one, 'receipt')
    await act(DESK, one, 'assignment', { post })
    return one
  }
  async function answer(one: Case, form: Record<string, string>, post = 'roads-1') {
    await act(post, one, 'answer', { ...form, ...SUBMITTED })
    await approve(one)
    const { stage } = await town.db
      .selectFrom('petitions.petition')
      .select('stage')
      .where('number', '=', one.number)
      .executeTakeFirstOrThrow()
    expect(stage, one.of).toBe('decided')
  }
  return { filed, own, mine, act, approve, assigned, answer, said }
}
export type Petitions = ReturnType<typeof petitionsOf>
