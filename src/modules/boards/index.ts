import type { Reader } from '#kernel/db.ts'
import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { attachmentRoutes } from './attachments/attachments.case.ts'
import { holdsAttachment } from './attachments/attachment.store.ts'
import { boardRoutes } from './board/board.public.tsx'
import { boardsOf } from './board/board.store.ts'
import { saveBoards } from './board/save-boards.act.ts'
import { answerPosting } from './comments/answer.act.ts'
import { writeComment } from './comments/write-comment.act.ts'
import { boardFeedRoutes } from './feeds/feed.public.ts'
import { boardDigests } from './follows/digest.job.ts'
import { followRoutes } from './follows/follow.case.tsx'
import { tellAnswer } from './follows/tell-answer.job.ts'
import { forumRoutes } from './forum/forum.public.tsx'
import { forgetOldFingerprints } from './repeats/forget-fingerprints.job.ts'
import { incidentRoutes } from './moderation/incidents/incidents.office.tsx'
import { maskAbuse } from './moderation/mask-abuse.rule.ts'
import { proposeGrounds } from './moderation/propose-grounds.rule.ts'
import { watchedBy } from './moderators/watching.ts'
import { holdsOrderFile } from './orders/order.store.ts'
import type { OfficeDeps } from './removal/read-reasons.ts'
import { removal } from './removal/routes.ts'
import { importPostings } from './imports/import-postings.act.ts'
import { loadPostings } from './loading/load-postings.store.ts'
import { accountPostingRoutes } from './own/account-postings.case.tsx'
import { cutAuthors } from './own/cut-authors.job.ts'
import { eraseAuthor } from './own/erase-author.act.ts'
import { mineRoutes } from './own/mine.case.tsx'
import { ownCommentRoutes } from './own/own-comments.case.tsx'
import { markEndedPostings } from './postings/mark-ended.job.ts'
import { postingRoutes } from './postings/posting.public.tsx'
import { officePostingRoutes } from './queue/posting.office.tsx'
import { look } from './queue/look.act.ts'
import { queueRoutes } from './queue/queue.office.tsx'
import { tellLooked } from './queue/tell-looked.job.ts'
import { countReactionsOfPostings } from './reactions/count-reactions.job.ts'
import { react } from './reactions/react.act.ts'
import { report } from './reports/report.act.ts'
import { reportRoutes } from './reports/report.case.tsx'
import { tellReporters } from './reports/tell-reporters.job.ts'
import type { AdviceSources } from './writing/advice.ts'
import { SOURCES } from './writing/advice-sources.ts'
import { editRoutes } from './writing/edit.case.tsx'
import { withdrawPosting } from './writing/withdraw-posting.act.ts'
import { writeRoutes } from './writing/write.case.tsx'
import { writePosting } from './writing/write-posting.act.ts'

export type { BoardOfCity } from './board/board-of-city.rule.ts'
export type { ImportedPosting } from './imports/import-postings.act.ts'
export type { Advice, AdviceSources, Planned } from './writing/advice.ts'

/** Boards and the open forum, Articles 6 and 13. This file is the module's only door. */
export const boards = {
  /** /forum, /boards, /feeds/boards/:board */
  public(site: PublicScope, deps: PublicDeps) {
    forumRoutes(site, deps)
    removal.public(site, deps)
    boardRoutes(site, deps)
    postingRoutes(site, deps)
    boardFeedRoutes(site, deps)
  },
  /** What citizens write and do on boards, and /account/postings. `sources` are asked before a posting is written. */
  case(scope: CaseScope, deps: Deps, sources: AdviceSources = SOURCES) {
    writeRoutes(scope, deps, sources)
    editRoutes(scope, deps)
    const showMine = mineRoutes(scope, deps)
    ownCommentRoutes(scope, deps, showMine)
    attachmentRoutes(scope, deps, showMine)
    reportRoutes(scope, deps)
    followRoutes(scope, deps)
    accountPostingRoutes(scope, deps)
    removal.case(scope, deps)
  },
  /** /office/boards: the queue, answers, removal and whatever else withholds a text. */
  office(office: OfficeScope, deps: OfficeDeps) {
    queueRoutes(office, deps)
    officePostingRoutes(office, deps)
    incidentRoutes(office, deps)
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
  /** Pure: grounds of Article 6(2) that an officer may look at; a text with its words of abuse covered. */
  proposeGrounds,
  maskAbuse,
  jobs: [
    markEndedPostings,
    countReactionsOfPostings,
    tellAnswer,
    tellReporters,
    tellLooked,
    boardDigests,
    cutAuthors,
    forgetOldFingerprints,
    ...removal.jobs,
  ] as readonly JobSpec[],
  /** Whether a file of the storage belongs to a posting. */
  holdsFile: holdsAttachment,
  /** For whoever closes an account, in the same transaction. */
  onErase: eraseAuthor,
  sitemap: async (read: Reader) => [
    { path: '/forum' },
    { path: '/boards' },
    { path: '/boards/removals' },
    ...(await boardsOf(read, 'ko')).map((one) => ({ path: `/boards/${one.id}` })),
  ],
  has: async (read: Reader, id: string): Promise<boolean> =>
    (await boardsOf(read, 'ko')).some((one) => one.id === id),
  /** For whoever acts without pages: the demonstration town. */
  acts: { writePosting, withdrawPosting, writeComment, answerPosting, react, report, look },
}
