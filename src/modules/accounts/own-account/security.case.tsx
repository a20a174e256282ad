import type { FastifyRequest } from 'fastify'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { signInsOf } from '../citizens/sign-ins.store.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { confirmPath, mustConfirm } from '../confirming/confirmed.ts'
import { externalsOf } from '../oidc/external-identity.store.ts'
import { Externals } from '../oidc/externals.view.tsx'
import { type Said, words as externalWords } from '../oidc/oidc.words.ts'
import { passkeysOf } from '../passkeys/passkey.store.ts'
import { Passkeys } from '../passkeys/passkeys.view.tsx'
import { SecurityPage } from './security.view.tsx'

const HERE = '/account/security'
/** Sign-ins on the page; `/account/data.json` has all that are kept. */
const SHOWN = 20

/** When and how somebody signed in. @law PIPA safety standard 8 */
export function securityRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, seal, frame } = deps
  const here = inLang(lang, HERE)
  scope.get(
    HERE,
    forCitizen(deps, lang, async (citizen, req: FastifyRequest, reply) => {
      const { citizenId, csrf } = citizen
      const signIns = await signInsOf(look, citizenId, SHOWN)
      const passkeys = await passkeysOf(look, seal, citizenId)
      const confirm = (await mustConfirm(deps, req, citizen)) ? confirmPath(lang, here) : undefined
      const asked = String((req.query as { said?: unknown }).said)
      const { said: answers } = externalWords(lang)
      const said = Object.hasOwn(answers, asked) ? answers[asked as Said] : undefined
      return html(
        reply,
        <SecurityPage frame={await frame(lang, HERE)} signIns={signIns} said={said}>
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
