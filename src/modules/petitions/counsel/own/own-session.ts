import type { CaseScope, Deps } from '#kernel/http.ts'
import { type CitizenSession, citizenSession, citizenSessionRoutes } from '../../own/citizen-session.ts'
import { isCounselNumber } from '../asker/number.store.ts'
import { words } from '../counsel.words.ts'

export const MINE = '/petitions/counsel/mine'
const OWN: CitizenSession = {
  here: MINE,
  lookUp: '/petitions/counsel/lookup',
  isSubject: isCounselNumber,
  who: (lang, subject) => words(lang).own.who(subject),
}

/** The session of an asker, for one question or appointment, and the ways to stay and to leave. @article 11(1) */
export function counselSession(scope: CaseScope, deps: Deps) {
  citizenSessionRoutes(scope, deps, OWN)
  return citizenSession(scope, deps, OWN)
}
