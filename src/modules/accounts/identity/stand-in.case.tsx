import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { Problem } from '#kernel/errors.ts'
import { fieldErrors } from '../citizens/field-errors.ts'
import { nextOf } from '../citizens/next.rule.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { birthOnOf } from './age.rule.ts'
import { words } from './identity.words.ts'
import { METHODS, STAND_IN, standInResult } from './stand-in.ts'
import { StandInPage } from './stand-in.view.tsx'

const SPEC = {
  name: { max: 50 },
  birth: { max: 10, kind: 'date' },
  method: { max: 20, choices: METHODS },
} as const
const HIDDEN = { state: { max: 100 }, return: { max: 1000 }, cancel: { max: 3, optional: true } } as const
type Asking = { Querystring: { state?: unknown; return?: unknown } }

/** The page of the stand-in: not there in production. */
export function standInRoutes(scope: CaseScope, deps: CitizenDeps) {
  if (deps.production || scope.lang !== 'ko') return
  const { seal, clock, frame, siteUrl } = deps
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
  /** Back to our own site alone. */
  const backOf = (sent: string) => {
    const path = sent.startsWith(siteUrl) ? sent.slice(siteUrl.length) : ''
    return nextOf(path, '')
  }
  const langOf = (back: string) => (backOf(back).startsWith('/en/') ? 'en' : 'ko')

  scope.get<Asking>(STAND_IN, async (req, reply) => {
    const [state, back] = [textOf(req.query.state), textOf(req.query.return)]
    const around = { ...(await frame(langOf(back), STAND_IN)) }
    const typed = { name: '', birth: '', method: '' }
    return html(reply, <StandInPage frame={around} state={state} back={back} typed={typed} errors={[]} />)
  })

  scope.post(STAND_IN, async (req, reply) => {
    const { typed, faults } = readForm({ ...SPEC, ...HIDDEN }, req.body)
    const back = backOf(typed.return)
    if (back === '') throw new Problem(422, 'no way back from the stand-in')
    const to = (query: Record<string, string>) =>
      reply.redirect(`${back}?${new URLSearchParams({ state: typed.state, ...query })}`, 303)
    if (typed.cancel !== '') return to({ cancelled: '1' })
    const lang = langOf(typed.return)
    const w = words(lang).standIn
    const errors = fieldErrors(lang, SPEC, faults, { name: w.name, birth: w.birth, method: w.method })
    if (errors.length === 0 && !birthOnOf(typed.birth, clock.today()))
      errors.push({ field: 'birth', text: w.wrongBirth })
    if (errors.length > 0) {
      const props = { state: typed.state, back: typed.return, typed, errors }
      return html(reply, <StandInPage frame={await frame(lang, STAND_IN)} {...props} />, { status: 422 })
    }
    return to({
      result: standInResult(seal, {
        name: typed.name,
        birth: typed.birth,
        method: typed.method,
        state: typed.state,
        at: clock.now(),
      }),
    })
  })
}
