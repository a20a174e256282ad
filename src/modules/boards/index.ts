import type { Reader } from '#kernel/db.ts'
import type { Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { boardsOf, saveBoards } from './board/board.store.ts'
import { boardRoutes } from './boards.public.tsx'
import { markEndedPostings } from './postings/mark-ended.job.ts'
import { forgetOldFingerprints } from './repeats/forget-fingerprints.job.ts'
import { loadPostings } from './loading/load-postings.store.ts'
import { incidentRoutes } from './moderation/incidents/incidents.office.tsx'
import { maskAbuse } from './moderation/mask-abuse.rule.ts'
import { proposeGrounds } from './moderation/propose-grounds.rule.ts'
import { importPostings } from './imports/import-postings.act.ts'

export type { BoardOfCity } from './board/board.store.ts'
export type { ImportedPosting } from './imports/import-postings.act.ts'

/** Boards and the open forum, Articles 6 and 13. This file is the module's only door. */
export const boards = {
  public(site: PublicScope, deps: PublicDeps) {
    boardRoutes(site, deps)
  },
  office(office: OfficeScope, deps: Deps) {
    incidentRoutes(office, deps)
  },
  /** Brings the boards up to date with the city's folder. */
  saveBoards,
  importPostings,
  /** For `nurijip load` alone: made postings, as the owner of the tables. */
  loadPostings,
  /** Pure: grounds of Article 6(2) that an officer may look at; a text with its words of abuse covered. */
  proposeGrounds,
  maskAbuse,
  jobs: [markEndedPostings, forgetOldFingerprints],
  sitemap: async (read: Reader) => [
    { path: '/boards' },
    ...(await boardsOf(read, 'ko')).map((one) => ({ path: `/boards/${one.id}` })),
  ],
  has: async (read: Reader, id: string): Promise<boolean> =>
    (await boardsOf(read, 'ko')).some((one) => one.id === id),
}
