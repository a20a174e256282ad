import { privacy } from '#modules/privacy/index.ts'
import { clerkOf } from '#kernel/clerk.ts'
import type { Spec, Typed } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { lookOverTexts } from '../answers/look-over-answer.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { decideLooks, LONGEST_ALT, type Look, PLACES } from './photograph.rule.ts'
import { getPhotograph } from './photograph.store.ts'
import { photographWords } from './photographs.words.ts'
import { altOf, publishPhotographs, type PublishRefusal } from './publish-photographs.act.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'
import { withdrawPhotograph } from './withdraw-photograph.act.ts'

const PUBLISH: Spec = Object.fromEntries(
  PLACES.flatMap((nth) => [
    [`show${nth}`, { max: 3, choices: ['yes', 'no'], optional: true }],
    [altOf(nth), { max: LONGEST_ALT, optional: true }],
    [`clean${nth}`, { max: 3, optional: true }],
  ]),
)
const WITHDRAW = { nth: { max: 2, choices: PLACES.map(String) } } as const

const looksIn = (typed: Typed<Spec>): Look[] =>
  PLACES.flatMap((nth) => {
    const show = typed[`show${nth}`]
    if (!show) return []
    return [
      { nth, isShown: show === 'yes', alt: typed[altOf(nth)] ?? '', isClean: typed[`clean${nth}`] === 'yes' },
    ]
  })

const fieldsIn = (lang: Lang): Record<string, string> => {
  const w = photographWords(lang).office
  return Object.fromEntries(
    PLACES.flatMap((nth) => [
      [`show${nth}`, w.show],
      [altOf(nth), w.alt(nth)],
      [`clean${nth}`, w.cleanOf(nth)],
    ]),
  )
}

/** Photographs on an officer's desk, and whether everyone may see them. @article 10(3) */
export function photographActRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, transact, clock, files } = deps
  office.get('/petitions/:number/photographs/:nth', async (request, reply) => {
    const req = request as CaseRequest
    const { number } = await desk.readable(req)
    const found = await getPhotograph(look, number, nthIn(request))
    const access = { about: `petition:${number}`, by: clerkOf(req), what: 'photograph', at: clock.now() }
    await transact((tx) => privacy.noteAccess(tx, access))
    return sendPhotograph(request, reply, files, found)
  })

  desk.act<Spec, PublishRefusal>({
    path: 'photographs',
    spec: PUBLISH,
    words: (lang) => ({ fields: fieldsIn(lang), refused: photographWords(lang).office.refused }),
    check: (typed) => {
      const decided = decideLooks(looksIn(typed))
      if (decided.ok) return undefined
      const { why, nth } = decided.refusal
      const name = why === 'alt-missing' ? 'alt' : why === 'not-checked' ? 'clean' : 'show'
      return { field: `${name}${nth ?? 1}`, refusal: why }
    },
    explain: async (refusal, typed, number, lang) => {
      if (refusal !== 'personal-data') return undefined
      const texts = Object.fromEntries(
        looksIn(typed).flatMap(({ nth, isShown, alt }) => (isShown ? [[altOf(nth), alt]] : [])),
      )
      const { refused, warned } = await lookOverTexts(look, deps, number, texts)
      return privacy.errorsOfFound(lang, [...refused, ...warned])
    },
    carryOut: (tx, base, typed) => publishPhotographs(tx, deps, { ...base, looks: looksIn(typed) }),
  })

  desk.act<typeof WITHDRAW, 'not-shown'>({
    path: 'photographs/withdrawal',
    spec: WITHDRAW,
    words: (lang) => {
      const w = photographWords(lang).office
      return { fields: { nth: w.nthField }, refused: w.refused }
    },
    carryOut: (tx, base, { nth }) => withdrawPhotograph(tx, { ...base, nth: Number(nth) }),
  })
}
