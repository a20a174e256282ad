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
import { langOfCitizen, nicknamesOf, personHashOf } from './citizens/citizen.store.ts'
import { endAllSessions } from './staff/end-all-sessions.act.ts'
import { keepStaff } from './staff/keep-staff.act.ts'
import { leave } from './staff/leave.act.ts'
import { findByEmployeeNo, findStaff, listStaff, staffByIds } from './staff/staff.store.ts'

export type { Citizen } from './citizens/citizen.ts'
export type { CitizenContact } from './citizens/citizen.store.ts'
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
  of: citizenOf,
  checkForm: checkCitizenForm,
  toSignIn: toCitizenSignIn,
  contactOf: contactOfCitizen,
  nicknamesOf,
  langOf: langOfCitizen,
  personHashOf,
}
