import type { Reader } from '#kernel/db.ts'
import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { boardsOf, saveBoards } from './board/board.store.ts'
import { boardRoutes } from './boards.public.tsx'
import { markEndedPostings } from './postings/mark-ended.job.ts'
import { loadPostings } from './loading/load-postings.store.ts'
import { watchedBy } from './moderators/watching.ts'
import { holdsOrderFile } from './orders/order.store.ts'
import type { OfficeDeps } from './removal/read-reasons.ts'
import { removal } from './removal/routes.ts'
import { importPostings } from './imports/import-postings.act.ts'

export type { BoardOfCity } from './board/board.store.ts'
export type { ImportedPosting } from './imports/import-postings.act.ts'

/** Boards and the open forum, Articles 6 and 13. This file is the module's only door. */
export const boards = {
  public(site: PublicScope, deps: PublicDeps) {
    removal.public(site, deps)
    boardRoutes(site, deps)
  },
  /** What was withheld of a citizen's texts, and asking that a text be hidden. */
  case(scope: CaseScope, deps: Deps) {
    removal.case(scope, deps)
  },
  /** /office/boards: removal and whatever else withholds a text. */
  office(office: OfficeScope, deps: OfficeDeps) {
    removal.office(office, deps)
  },
  /** Departments whose boards a clerk watches over. */
  watchedBy,
  /** Whether a file belongs to an order that a text be hidden. */
  holdsOrderFile,
  /** Brings the boards up to date with the city's folder. */
  saveBoards,
  importPostings,
  /** For `nurijip load` alone: made postings, as the owner of the tables. */
  loadPostings,
  jobs: [markEndedPostings, ...removal.jobs],
  sitemap: async (read: Reader) => [
    { path: '/boards' },
    { path: '/boards/removals' },
    ...(await boardsOf(read, 'ko')).map((one) => ({ path: `/boards/${one.id}` })),
  ],
  has: async (read: Reader, id: string): Promise<boolean> =>
    (await boardsOf(read, 'ko')).some((one) => one.id === id),
}
