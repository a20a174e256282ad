import { csrfOf, startSession } from '../src/kernel/session.ts'
import { browserOf } from './cookies.ts'
import { fileOne } from './filing.ts'
import type { Town } from './town.ts'

/** The desk of a test: who does what to a petition, as it is now, through the front door. */
export function deskOf(town: Town) {
  const at = (number: string, path = '') => `/office/petitions/${number}${path && `/${path}`}`
  const versionOf = async (number: string) => {
    const row = await town.db
      .selectFrom('petitions.petition')
      .select('version')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return String(row.version)
  }
  const act = async (postId: string, number: string, path: string, form: Record<string, string> = {}) =>
    (await town.asPost(postId)).post(at(number, path), { version: await versionOf(number), ...form })
  const see = async (postId: string, number: string, path = '') =>
    (await town.asPost(postId)).get(at(number, path))
  const must = async (...given: Parameters<typeof act>) => {
    const res = await act(...given)
    if (res.statusCode !== 303) throw new Error(`${given[2]}: ${res.statusCode} ${errorsOf(res.body)}`)
  }
  /** Received, and in the hands of a post. @returns its number */
  async function assigned({ kind = 'inconvenience-road', post = 'roads-1' } = {}): Promise<string> {
    const number = await fileOne(town, { kind })
    await must('civil-affairs-desk-1', number, 'receipt')
    await must('civil-affairs-desk-1', number, 'assignment', { post })
    return number
  }
  /** `/petitions/mine` of whoever filed it. */
  async function asPetitioner(number: string) {
    const session = { kind: 'case', subject: number, at: town.clock.now() } as const
    const token = await town.transact((tx) => startSession(tx, session))
    const browser = browserOf(town.app, { 'nurijip-case': token })
    return {
      see: async (path = '') => (await browser.get(`/petitions/mine${path && `/${path}`}`)).body,
      post: (path: string, form: Record<string, string>) =>
        browser.post(`/petitions/mine/${path}`, { _csrf: csrfOf(token), ...form }),
    }
  }
  const dueOf = async (number: string) =>
    (
      await town.db
        .selectFrom('petitions.petition')
        .select('due_on')
        .where('number', '=', number)
        .executeTakeFirstOrThrow()
    ).due_on
  return { act, must, see, assigned, asPetitioner, dueOf }
}

/** What an error summary says. */
export const errorsOf = (body: string): string =>
  /<div[^>]*error-summary[\s\S]*?<\/div>/.exec(body)?.[0].replaceAll(/<[^>]+>/g, ' ') ?? ''
