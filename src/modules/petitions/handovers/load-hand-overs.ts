import { departments } from '#modules/departments/index.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { historyOf } from '../petition/history.store.ts'
import { handOversIn, isBound, needsCoordinator, passOnBy } from './hand-overs.rule.ts'
import { holdingsOf } from './holdings.rule.ts'
import type { HandOvers } from './holdings.view.tsx'

export async function loadHandOvers({ look, clock }: Deps, number: string, lang: Lang): Promise<HandOvers> {
  const history = await historyOf(look, number)
  const all = await departments.list(look)
  const [calendar, now] = [await loadCalendar(look), clock.now()]
  return {
    holdings: holdingsOf(history, now, calendar),
    names: new Map(all.map((one) => [one.id, one.name[lang]])),
    count: handOversIn(history),
    needsCoordinator: needsCoordinator(history),
    isBound: isBound(history),
    passOnBy: passOnBy(history, calendar),
    now,
  }
}
