import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { clockEvents } from '../due/clock-events.ts'
import { firstDueOfMembers } from '../merging/merging.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { extensionChoices } from './extension.rule.ts'
import { consentRequestsOf, extensionsOf } from './extension.store.ts'
import type { ExtensionParts } from './extensions.view.tsx'

/** What was extended and asked, and what may be chosen now. */
export async function extensionParts({ look, clock }: Deps, petition: Petition): Promise<ExtensionParts> {
  const { number, endedAt } = petition
  const made = await extensionsOf(look, number)
  const requests = await consentRequestsOf(look, number)
  const last = requests.at(-1)
  const consentedTo = made.length === 1 && last?.answered?.consents ? last.n : undefined
  if (endedAt !== null || made.length === 2) return { made, requests, consentedTo, choices: [] }
  const firstOfMembers = await firstDueOfMembers(look, number)
  const events = await clockEvents(look, number)
  const extending = { ...petition, events, at: clock.now(), firstOfMembers }
  const choices = extensionChoices(extending, { consent: true, upTo: consentedTo }, await loadCalendar(look))
  return { made, requests, consentedTo, choices }
}
