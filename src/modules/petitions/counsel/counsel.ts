import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { Reader } from '#kernel/db.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { designate } from '../designations/designate.act.ts'
import { designationRoutes } from '../designations/designations.office.tsx'
import { officersRoutes } from '../designations/officers.public.tsx'
import { bookingRoutes } from './appointments/booking.case.tsx'
import { closeCounselOn } from './appointments/close-on-holiday.job.ts'
import { diaryRoutes } from './appointments/diary.office.tsx'
import { hoursRoutes } from './appointments/hours.office.tsx'
import { remindOfCounsel } from './appointments/remind.job.ts'
import { addTimes } from './appointments/save-hours.act.ts'
import { counselRoutes } from './counsel.public.tsx'
import { deskRoutes } from './desk/desk.office.tsx'
import { questionRoutes } from './desk/question.office.tsx'
import { eraseOldCounsel } from './erasure/erase-counsel.job.ts'
import { saveCounselFields } from './fields/save-fields.act.ts'
import { counselLookupRoutes } from './own/lookup.case.tsx'
import { ownCounselRoutes } from './own/own.case.tsx'
import { ask } from './questions/ask.act.ts'
import { askRoutes } from './questions/ask.case.tsx'
import { answerQuestion } from './questions/answer-question.act.ts'
import { entryPage } from './questions/entry.store.ts'
import { publishAnswer } from './questions/publish-answer.act.ts'
import { saveAnswerText } from './saved/save-answer.act.ts'
import { savedAnswerRoutes } from './saved/saved.office.tsx'

/** Counsel, Article 11, and the officers who are designated. */
export const counsel = {
  /** /petitions/counsel, /petitions/counsel/:number, /petitions/officers */
  public(site: PublicScope, deps: PublicDeps) {
    counselRoutes(site, deps)
    officersRoutes(site, deps)
  },
  /** /petitions/counsel/questions/new, /appointments/new, /lookup, /mine */
  case(scope: CaseScope, deps: Deps) {
    askRoutes(scope, deps)
    bookingRoutes(scope, deps)
    counselLookupRoutes(scope, deps)
    ownCounselRoutes(scope, deps)
  },
  /** /office/counsel and below it, /office/designations */
  office(office: OfficeScope, deps: Deps) {
    deskRoutes(office, deps)
    questionRoutes(office, deps)
    savedAnswerRoutes(office, deps)
    diaryRoutes(office, deps)
    hoursRoutes(office, deps)
    designationRoutes(office, deps)
  },
  jobs: [remindOfCounsel, closeCounselOn as JobSpec, eraseOldCounsel],
  sitemap: async (read: Reader) => {
    const { entries } = await entryPage(read, { fieldId: undefined, page: 1, size: 1_000 })
    return [
      { path: '/petitions/counsel' },
      { path: '/petitions/officers' },
      ...entries.map((one) => ({ path: `/petitions/counsel/${one.number}` })),
    ]
  },
  saveCounselFields,
  acts: { designate, ask, answerQuestion, publishAnswer, saveAnswerText, addTimes },
}
