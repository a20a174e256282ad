import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { closeRepeated } from './close-repeated.act.ts'
import { TICKS } from './close.view.tsx'
import { ComparisonPage } from './comparison.view.tsx'
import { findRepeats } from './find-repeats.ts'
import { noteOrigin } from './note-origin.act.ts'
import { noteCommittee, notePeople } from './note-people.act.ts'
import { ALIKE, type ClosingRefusal } from './repeats.rule.ts'
import { words } from './repeats.words.ts'

const OUTCOMES = ['may-close', 'process'] as const
const tick = { max: 11, optional: true }
const CLOSING = {
  same1: tick,
  same2: tick,
  same3: tick,
  same4: tick,
  same5: tick,
  same6: tick,
  same7: tick,
  same8: tick,
  comparison: { max: 2000, lines: true },
  closes: { max: 2000, lines: true },
}

const ticksCalled = (label: string) =>
  Object.fromEntries(TICKS.map((name) => [name, label])) as Record<(typeof TICKS)[number], string>

/** /office/petitions/:number/repeats, repeat-closure, people, committee, origin @law CPTA 23; CPTA-ED 26 */
export function repeatRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, transact, clock } = deps

  office.get('/petitions/:number/repeats', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    const by = clerkOf(req)
    if (!by.rights.has('petition-handle') && !by.rights.has('petition-approve'))
      throw new Forbidden(`the post ${by.postId} compares no petitions`)
    const at = clock.now()
    const earlier = (await findRepeats(look, petition)).filter((one) => one.likeness >= ALIKE / 2)
    await transact(async (tx) => {
      for (const { number } of earlier)
        await privacy.noteAccess(tx, { about: `petition:${number}`, by, what: 'compared', at })
    })
    return html(reply, <ComparisonPage frame={officeFrame(req)} petition={petition} earlier={earlier} />)
  })

  desk.act<typeof CLOSING, ClosingRefusal>({
    path: 'repeat-closure',
    spec: CLOSING,
    words: (lang) => {
      const { close, refused } = words(lang)
      return {
        fields: {
          ...ticksCalled(close.same),
          comparison: close.comparison,
          closes: close.reason,
        },
        refused,
      }
    },
    fieldOf: {
      'not-earlier': 'same1',
      'not-third': 'same1',
      'not-notified-twice': 'same1',
      'not-looked-at': 'same1',
    },
    carryOut: (tx, base, typed) =>
      closeRepeated(tx, deps, {
        ...base,
        compared: TICKS.map((name) => typed[name]).filter((number) => number !== ''),
        comparison: typed.comparison,
        says: typed.closes,
      }),
  })

  desk.act({
    path: 'people',
    spec: { households: { max: 6 }, signers: { max: 6 } },
    words: (lang) => ({ fields: words(lang).people, refused: words(lang).refused }),
    fieldOf: { 'not-a-count': 'households' },
    carryOut: (tx, base, { households, signers }) => notePeople(tx, { ...base, households, signers }),
  })

  desk.act({
    path: 'committee',
    spec: {
      heldOn: { max: 10, kind: 'date' },
      outcome: { max: 9, choices: OUTCOMES },
      minutes: { max: 2000, lines: true },
    },
    words: (lang) => {
      const { committee: c, refused } = words(lang)
      return { fields: { heldOn: c.heldOn, outcome: c.outcome, minutes: c.note }, refused }
    },
    fieldOf: { 'not-that-day': 'heldOn' },
    carryOut: (tx, base, { heldOn, outcome, minutes }) =>
      noteCommittee(tx, {
        ...base,
        heldOn: localDate(heldOn),
        outcome: outcome === 'may-close' ? 'may-close' : 'process',
        note: minutes,
      }),
  })

  desk.act({
    path: 'origin',
    spec: { fromAgency: { max: 100 }, theirNumber: { max: 60 } },
    words: (lang) => {
      const { origin } = words(lang)
      return { fields: { fromAgency: origin.agency, theirNumber: origin.theirNumber }, refused: {} }
    },
    carryOut: (tx, base, { fromAgency, theirNumber }) =>
      noteOrigin(tx, { ...base, agency: fromAgency, theirNumber }),
  })
}
