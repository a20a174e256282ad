import type { FastifyInstance } from 'fastify'
import type { AppDeps } from '../src/app.ts'
import { csrfOf, startSession } from '../src/kernel/session.ts'
import { addDays, addMinutes } from '../src/kernel/time.ts'
import { insertCitizen, saveVerified } from '../src/modules/accounts/citizens/citizen.store.ts'
import { browserOf } from './cookies.ts'

const YEAR_MINUTES = 365 * 24 * 60
let people = 0

export interface SomeCitizen {
  nickname?: string
  email?: string
  phone?: string
  /** Whether the identity was verified; it was, unless said otherwise. */
  verified?: boolean
  /** The person behind the account: two accounts with the same are one person's. */
  person?: string
  under14?: boolean
  lang?: 'ko' | 'en'
}

/** A citizen with an account, signed in; forms get the word of the session by themselves. */
export async function asCitizen(
  { deps, app }: { deps: AppDeps; app: FastifyInstance },
  some: SomeCitizen = {},
) {
  people += 1
  const {
    nickname = `시민${people}`,
    verified = true,
    person = `person-${people}`,
    under14,
    lang = 'ko',
  } = some
  const at = deps.clock.now()
  const email = some.email ?? (some.phone ? undefined : `citizen${people}@example.kr`)
  const fourteenOn = under14 ? addDays(deps.clock.today(), 400) : undefined
  const { id, token } = await deps.transact(async (tx) => {
    const made = await insertCitizen(
      tx,
      deps.seal,
      { nickname, lang, email, phone: some.phone, fourteenOn },
      at,
    )
    if (made === undefined) throw new Error(`${nickname}: somebody has this already`)
    const personLookup = deps.seal.lookup(person, 'citizens.person')
    if (verified) await saveVerified(tx, made, { personLookup, at, until: addMinutes(at, YEAR_MINUTES) })
    return { id: made, token: await startSession(tx, { kind: 'citizen', subject: String(made), at }) }
  })
  const browser = browserOf(app, { 'nurijip-citizen': token })
  const csrf = csrfOf(token)
  return {
    ...browser,
    id,
    nickname,
    email,
    csrf,
    post: (url: string, form: Record<string, string | string[]>, headers?: Record<string, string>) =>
      browser.post(url, { _csrf: csrf, ...form }, headers),
  }
}
export type CitizenBrowser = Awaited<ReturnType<typeof asCitizen>>
