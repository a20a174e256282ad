import type { CaseScope, Deps, OfficeScope } from '#kernel/http.ts'
import { accountRoutes } from './account/account.office.tsx'
import { sessionRoutes } from './account/session.office.ts'
import { staffWithSecret, type Vault } from './credentials/credentials.store.ts'
import { issueDemonstration } from './credentials/issue-demonstration.ts'
import { issueSecret } from './credentials/issue-secret.ts'
import { withoutPostRoutes } from './sign-in/without-post.case.tsx'
import { signInRoutes } from './sign-in/sign-in.case.tsx'
import { signedIn } from './sign-in/signed-in.ts'
import { addStaff } from './staff/add-staff.act.ts'
import { checkCitizenForm, citizenOf, contactOfCitizen, toCitizenSignIn } from './citizens/citizen.ts'
import { saveShownCitizen } from './citizen-sign-in/demonstration.store.ts'
import {
  insertCitizen,
  langOfCitizen,
  nicknamesOf,
  personHashOf,
  saveVerified,
} from './citizens/citizen.store.ts'
import { citizenRoutes } from './citizens/citizens.case.ts'
import { saveConsents } from './citizens/consent.store.ts'
import { saveCitizenPassword } from './citizens/password.store.ts'
import { sweepCitizens } from './closing/sweep.job.ts'
import { standInProvider } from './identity/stand-in.ts'
import { personLookupOf } from './identity/keep-identity.act.ts'
import { endAllSessions } from './staff/end-all-sessions.act.ts'
import { keepStaff } from './staff/keep-staff.act.ts'
import { leave } from './staff/leave.act.ts'
import { findByEmployeeNo, findStaff, listStaff, staffByIds } from './staff/staff.store.ts'

export type { Citizen } from './citizens/citizen.ts'
export type { CitizenContact } from './citizens/citizen.store.ts'
export type { CitizenSeams, OnErase } from './citizens/surroundings.ts'
export type { IdentityProvider } from './identity/provider.ts'
export type { OidcProvider } from './oidc/provider.ts'
export type { Vault } from './credentials/credentials.store.ts'
export type { Issued } from './credentials/issue-secret.ts'
export type { SignedIn } from './sign-in/signed-in.ts'
export type { NewStaff } from './staff/add-staff.act.ts'
export type { Staff } from './staff/staff.store.ts'

/** People who work here, their secrets and their sessions, Article 5(2). This file is the module's only door. */
export const accounts = {
  /** Before the office: /office/sign-in, and /office/without-post for whoever holds no post. */
  door(scope: CaseScope, deps: Deps & { vault: Vault }) {
    signInRoutes(scope, deps)
    withoutPostRoutes(scope, deps)
  },
  /** Inside: /office/account, POST /office/sign-out, POST /office/session/extension. */
  office(office: OfficeScope, deps: Deps & { vault: Vault }) {
    sessionRoutes(office, deps)
    accountRoutes(office, deps)
  },
  signedIn,
  addStaff,
  keepStaff,
  leave,
  endAllSessions,
  issueSecret,
  issueDemonstration,
  find: findStaff,
  findByEmployeeNo,
  byIds: staffByIds,
  list: listStaff,
  withSecret: staffWithSecret,
}

/** Citizens who are signed in, Articles 12 and 13: others see a nickname alone. */
export const citizens = {
  /** Everything below /account. First in its scope: it puts off the end of sessions for what follows. */
  case: citizenRoutes,
  sweep: sweepCitizens,
  standInProvider,
  /** For the demonstration town alone. */
  invent: {
    insertCitizen,
    saveVerified,
    saveConsents,
    saveCitizenPassword,
    saveShownCitizen,
    personLookupOf,
  },
  of: citizenOf,
  checkForm: checkCitizenForm,
  toSignIn: toCitizenSignIn,
  contactOf: contactOfCitizen,
  nicknamesOf,
  langOf: langOfCitizen,
  personHashOf,
}
