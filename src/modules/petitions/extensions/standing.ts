import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import { membersOf } from '../merging/merging.store.ts'
import { getPetition, getPetitions } from '../petition/petition.store.ts'
import { extendingOf } from './extending.ts'
import { decideExtendedDue } from './extension.rule.ts'
import { words } from './extensions.words.ts'
import { extensionUntil, reachOf } from './member-extension.rule.ts'

/** Why a petition is not extended by `n`: a line for each of those merged with it that may not be. */
export async function standingLines(
  { look, clock }: Deps,
  { number, n, lang }: { number: string; n: number; lang: Lang },
): Promise<string[]> {
  const w = words(lang)
  const at = clock.now()
  const calendar = await loadCalendar(look)
  const [own] = await extendingOf(look, [await getPetition(look, number)], at)
  const due = own && decideExtendedDue(own, { n, consent: true }, calendar)
  if (!due?.ok) return []
  const members = await extendingOf(look, await getPetitions(look, await membersOf(look, number)), at)
  return members.flatMap((one) => {
    const reached = extensionUntil(reachOf(one, calendar), due.value)
    if (reached.ok || one.dueOn === null) return []
    return [w.together.stands(one.number, dayText(lang, one.dueOn, 'short'), w.refused[reached.refusal])]
  })
}
