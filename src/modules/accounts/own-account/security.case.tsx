import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { signInsOf } from '../citizens/sign-ins.store.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { confirmPath, mustConfirm } from '../confirming/confirmed.ts'
import { externalsOf } from '../oidc/external-identity.store.ts'
import { Externals } from '../oidc/externals.view.tsx'
import { passkeysOf } from '../passkeys/passkey.store.ts'
import { Passkeys } from '../passkeys/passkeys.view.tsx'
import { SecurityPage } from './security.view.tsx'

const HERE = '/account/security'

/** When and how somebody signed in. @law PIPA safety standard 8 */
export function securityRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, seal, frame } = deps
  const here = inLang(lang, HERE)
  scope.get(
    HERE,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { citizenId, csrf } = citizen
      const signIns = await signInsOf(look, citizenId)
      const passkeys = await passkeysOf(look, seal, citizenId)
      const confirm = (await mustConfirm(deps, req, citizen)) ? confirmPath(lang, here) : undefined
      return html(
        reply,
        <SecurityPage frame={await frame(lang, HERE)} signIns={signIns}>
          <Passkeys {...{ lang, csrf, passkeys, confirm }} />
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
