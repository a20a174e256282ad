import { type CaseScope, html } from '#kernel/http.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { signInsOf } from '../citizens/sign-ins.store.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { externalsOf } from '../oidc/external-identity.store.ts'
import { Externals } from '../oidc/externals.view.tsx'
import { passkeysOf } from '../passkeys/passkey.store.ts'
import { Passkeys } from '../passkeys/passkeys.view.tsx'
import { SecurityPage } from './security.view.tsx'

/** When and how somebody signed in. @law PIPA safety standard 8 */
export function securityRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, seal, frame } = deps
  scope.get(
    '/account/security',
    forCitizen(deps, lang, async ({ citizenId, csrf }, _req, reply) => {
      const signIns = await signInsOf(look, citizenId)
      const passkeys = await passkeysOf(look, seal, citizenId)
      return html(
        reply,
        <SecurityPage frame={await frame(lang, '/account/security')} signIns={signIns}>
          <Passkeys lang={lang} csrf={csrf} passkeys={passkeys} />
          <Externals
            lang={lang}
            csrf={csrf}
            providers={deps.oidc}
            linked={await externalsOf(look, citizenId)}
          />
        </SecurityPage>,
      )
    }),
  )
}
