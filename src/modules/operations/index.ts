import type { Reader } from '#kernel/db.ts'
import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { answerRound } from './answers/answer-round.act.ts'
import { answerRoutes } from './answers/answers.case.tsx'
import { decideGroup, noteDone } from './groups/decide-group.act.ts'
import { groupOpinions } from './groups/group-opinions.act.ts'
import { groupOfficeRoutes } from './groups/groups.office.tsx'
import { fileOpinion } from './opinions/file-opinion.act.ts'
import { opinionsOf } from './opinions/opinion.store.ts'
import { opinionRoutes } from './opinions/opinions.case.tsx'
import { releaseOpinions } from './opinions/release.act.ts'
import { questionRoutes } from './questions/questions.office.tsx'
import { countRound } from './results/count-round.act.ts'
import { countRounds } from './results/count-rounds.job.ts'
import { editQuestions, makeRound } from './rounds/edit-round.act.ts'
import { openRound } from './rounds/open-round.act.ts'
import { openedRounds } from './rounds/opened-round.store.ts'
import { roundOfficeRoutes } from './rounds/rounds.office.tsx'
import { roundRoutes } from './rounds/rounds.public.tsx'
import { closeYear } from './years/close-year.act.ts'
import { yearReports } from './years/report.store.ts'
import { yearOfficeRoutes } from './years/years.office.tsx'
import { yearRoutes } from './years/years.public.tsx'

export type { Answer, Answers } from './questions/answers.rule.ts'
export type { Question } from './questions/question.rule.ts'

/** How the system is run in public: the yearly round of opinions, Article 4. This file is the module's only door. */
export const operations = {
  /** /about/opinions and what is below it */
  public(site: PublicScope, deps: PublicDeps) {
    yearRoutes(site, deps)
    roundRoutes(site, deps)
  },
  /** /opinions/rounds/:id, /opinions/new, /opinions/mine */
  case(scope: CaseScope, deps: Deps) {
    answerRoutes(scope, deps)
    opinionRoutes(scope, deps)
  },
  /** /office/opinions and what is below it */
  office(office: OfficeScope, deps: Deps) {
    roundOfficeRoutes(office, deps)
    questionRoutes(office, deps)
    yearOfficeRoutes(office, deps)
    groupOfficeRoutes(office, deps)
  },
  jobs: [countRounds],
  sitemap: async (read: Reader) => [
    { path: '/about/opinions' },
    ...(await openedRounds(read)).map((one) => ({ path: `/about/opinions/rounds/${one.id}` })),
    ...(await yearReports(read)).map((one) => ({
      path: `/about/opinions/${one.year}`,
      changedOn: one.closedOn,
    })),
  ],
  /** The acts, for whoever acts without pages: the demonstration town. */
  acts: {
    makeRound,
    editQuestions,
    openRound,
    answerRound,
    countRound,
    fileOpinion,
    groupOpinions,
    releaseOpinions,
    decideGroup,
    noteDone,
    closeYear,
    opinionsOf,
  },
}
