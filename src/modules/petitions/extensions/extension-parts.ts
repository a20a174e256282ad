import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { membersOf } from '../merging/merging.store.ts'
import { getPetitions, type Petition } from '../petition/petition.store.ts'
import { extendingOf } from './extending.ts'
import { extensionChoices } from './extension.rule.ts'
import { consentRequestsOf, extensionsOf } from './extension.store.ts'
import type { ExtensionParts } from './extensions.view.tsx'
import { extensionUntil, reachOf } from './member-extension.rule.ts'

/** What was extended and asked, and what may be chosen now, for those merged with it too. */
export async function extensionParts({ look, clock }: Deps, petition: Petition): Promise<ExtensionParts> {
  const { number, endedAt } = petition
  const made = await extensionsOf(look, number)
  const requests = await consentRequestsOf(look, number)
  const last = requests.at(-1)
  const consentedTo = made.length === 1 && last?.answered?.consents ? last.n : undefined
  const parts = { made, requests, consentedTo }
  if (endedAt !== null || made.length === 2) return { ...parts, choices: [], members: [] }
  const calendar = await loadCalendar(look)
  const at = clock.now()
  const [own] = await extendingOf(look, [petition], at)
  const choices = own ? extensionChoices(own, { consent: true, upTo: consentedTo }, calendar) : []
  const waiting = choices.length === 0 ? [] : await getPetitions(look, await membersOf(look, number))
  const members = (await extendingOf(look, waiting, at)).map((one) => reachOf(one, calendar))
  return {
    ...parts,
    members,
    choices: choices.map((choice) => {
      const reached = members.map((one) => extensionUntil(one, choice.dueOn))
      return {
        ...choice,
        extended: reached.filter((one) => one.ok && one.value !== undefined).length,
        standing: reached.filter((one) => !one.ok).length,
      }
    }),
  }
}
