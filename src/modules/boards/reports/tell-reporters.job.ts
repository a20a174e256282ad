import type { JobSpec } from '#kernel/jobs.ts'
import { citizens } from '#modules/accounts/index.ts'
import { letters } from '../follows/letters.words.ts'
import { tellCitizen } from '../follows/tell-citizen.ts'
import { TELL_REPORTERS } from './report.act.ts'
import { closedReports } from './report.store.ts'

/** Everyone who reported hears what became of it, in the officer's words. @article 6(2) */
export const tellReporters: JobSpec<{ reportIds: number[] }> = {
  name: TELL_REPORTERS,
  run: async (deps, { reportIds }) => {
    const { transact, look, city, clock } = deps
    for (const { id, citizenId, postingId, outcome, answer } of await closedReports(look, reportIds)) {
      if (outcome === null || answer === null) continue
      const lang = await citizens.langOf(look, citizenId)
      const { reported } = letters(lang)
      const name = city.name[lang]
      const became = reported.outcomes[outcome]
      const says = {
        subject: reported.subject(name),
        body: reported.body(became, answer),
        short: reported.short(name, became),
      }
      const about = `posting:${postingId}`
      const key = `board report ${id}`
      await transact((tx) => tellCitizen(tx, deps, { citizenId, key, about, lang, says, at: clock.now() }))
    }
  },
}
