import { csrfOf, startSession } from '../src/kernel/session.ts'
import { browserOf } from './cookies.ts'
import { fileOne } from './filing.ts'
import type { Town } from './town.ts'

/** Everything that an officer confirms before submitting an answer. */
export const CONFIRMED = {
  'check-questions': 'yes',
  'check-officer': 'yes',
  'check-privacy': 'yes',
  'check-law': 'yes',
  'check-refusal': 'yes',
} as const

/** The draft form as it is sent to the line. */
export const SUBMITTED = { ...CONFIRMED, submitted: 'yes' } as const

export const WRITTEN = {
  text: '정류장에 의자 두 개를 12월 10일까지 놓겠습니다.',
  publicTitle: '버스 정류장 의자 설치',
  publicText: '의자를 놓기로 했습니다.',
} as const

/** What officers do on cases of a town, each as it stands at that moment. */
export function officeOf(town: Town) {
  const row = (number: string) =>
    town.db
      .selectFrom('petitions.petition')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  const versionOf = async (number: string) => String((await row(number)).version)

  async function act(postId: string, number: string, path: string, form: Record<string, string> = {}) {
    const officer = await town.asPost(postId)
    const version = await versionOf(number)
    return officer.post(`/office/petitions/${number}/${path}`, { version, ...form })
  }
  return {
    act,
    row,
    versionOf,
    see: async (postId: string, url: string) => (await town.asPost(postId)).get(url),
    /** On the page for approvers. */
    async queue(postId: string, number: string, path: string, form: Record<string, string> = {}) {
      const officer = await town.asPost(postId)
      return officer.post(`/office/approvals/${number}/${path}`, {
        version: await versionOf(number),
        ...form,
      })
    },
    /** In the hands of a post. */
    async assigned(post = 'roads-1', kind = 'inconvenience-road'): Promise<string> {
      const number = await fileOne(town, { kind })
      if ((await row(number)).fee_won > 0)
        await act('civil-affairs-desk-1', number, 'payment', { paymentReason: '통장에서 확인' })
      await act('civil-affairs-desk-1', number, 'receipt')
      const done = await act('civil-affairs-desk-1', number, 'assignment', { post })
      if (done.statusCode !== 303) throw new Error(`${number}: ${done.statusCode}`)
      return number
    },
  }
}

/** Signed in as whoever filed it. */
export async function asPetitioner({ deps, app }: Town, number: string) {
  const session = { kind: 'case', subject: number, at: deps.clock.now() } as const
  const token = await deps.transact((tx) => startSession(tx, session))
  const browser = browserOf(app, { 'nurijip-case': token })
  const csrf = csrfOf(token)
  return {
    ...browser,
    csrf,
    post: (url: string, form: Record<string, string> = {}) => browser.post(url, { _csrf: csrf, ...form }),
  }
}
