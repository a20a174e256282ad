import { citizenSignInRoutes, keepCitizensHere } from '../citizen-sign-in/sign-in.case.tsx'
import { forgottenRoutes } from '../citizen-sign-in/forgotten.case.tsx'
import { closeRoutes } from '../closing/close.case.tsx'
import { confirmRoutes } from '../confirming/confirm.case.tsx'
import { guardianRoutes } from '../guardian/guardian.case.tsx'
import { identityRoutes } from '../identity/identity.case.tsx'
import { standInRoutes } from '../identity/stand-in.case.tsx'
import { joiningRoutes } from '../joining/joining.case.tsx'
import { oidcRoutes } from '../oidc/oidc.case.tsx'
import { contactRoutes } from '../own-account/contact.case.tsx'
import { ownAccountRoutes } from '../own-account/own-account.case.tsx'
import { passwordRoutes } from '../own-account/password.case.tsx'
import { securityRoutes } from '../own-account/security.case.tsx'
import { passkeyRoutes } from '../passkeys/passkeys.case.tsx'
import type { CaseScope, CitizenDeps } from './surroundings.ts'

/** Everything below /account, and /identity-stand-in outside production. */
export function citizenRoutes(scope: CaseScope, deps: CitizenDeps) {
  keepCitizensHere(scope, deps)
  joiningRoutes(scope, deps)
  citizenSignInRoutes(scope, deps)
  forgottenRoutes(scope, deps)
  identityRoutes(scope, deps)
  standInRoutes(scope, deps)
  guardianRoutes(scope, deps)
  passkeyRoutes(scope, deps)
  oidcRoutes(scope, deps)
  ownAccountRoutes(scope, deps)
  contactRoutes(scope, deps)
  passwordRoutes(scope, deps)
  securityRoutes(scope, deps)
  confirmRoutes(scope, deps)
  closeRoutes(scope, deps)
}
