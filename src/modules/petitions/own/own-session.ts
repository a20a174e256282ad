import type { CaseScope, Deps } from '#kernel/http.ts'
import { isNumber } from '../petition/number.store.ts'
import { type CitizenSession, citizenSession, citizenSessionRoutes } from './citizen-session.ts'
import { words } from './own.words.ts'

const OWN: CitizenSession = {
  here: '/petitions/mine',
  lookUp: '/petitions/lookup',
  isSubject: isNumber,
  who: (lang, subject) => words(lang).who(subject),
}

/** The session of a petitioner, for one petition. */
export const caseSession = (scope: CaseScope, deps: Deps) => citizenSession(scope, deps, OWN)

export const caseSessionRoutes = (scope: CaseScope, deps: Deps) => citizenSessionRoutes(scope, deps, OWN)
