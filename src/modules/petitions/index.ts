import { substitutesAt } from './absences/absence.store.ts'
import type { Right } from '#kernel/clerk.ts'
import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { DESK } from './desk.ts'
import { JOBS } from './jobs.ts'
import { approveAnswer } from './answers/approve-answer.act.ts'
import { draftAnswer } from './answers/draft-answer.act.ts'
import { saveApprovalPolicy } from './approvals/save-policy.act.ts'
import { assignPetition } from './assignment/assign-petition.act.ts'
import { draftCorrection } from './corrections/draft-correction.act.ts'
import { counsel } from './counsel/counsel.ts'
import { fileAtCounter } from './counter/file-at-counter.act.ts'
import { examinersOn } from './designations/designation.store.ts'
import { seedExaminer } from './designations/seed-examiner.act.ts'
import { extendPeriod } from './extensions/extend-period.act.ts'
import { answerFollowUp, askFollowUp } from './follow-ups/follow-up.act.ts'
import { merge } from './merging/merge.act.ts'
import { rate } from './ratings/rate.act.ts'
import { openSiteVisit } from './site-visits/open-site-visit.act.ts'
import { saveDraft } from './filing/draft.store.ts'
import { filePetition } from './filing/file-petition.act.ts'
import { filingRoutes } from './filing/filing.case.tsx'
import { demandSupplement } from './supplements/demand-supplement.act.ts'
import { saveKinds } from './kinds/save-kinds.act.ts'
import { paymentEventRoutes } from './payments/event/events.api.ts'
import { holidayAdded } from './holidays/add-holiday.act.ts'
import { loadPetitions, prepareSamples } from './loading/load-petitions.store.ts'
import { waitingForPayment } from './payments/credit/candidate.store.ts'
import { importStatement } from './payments/statement/import-statement.act.ts'
import { layoutsOf } from './payments/statement/layouts.ts'
import { decodeStatement, readStatement } from './payments/statement/read-statement.ts'
import { lookupRoutes } from './lookup/lookup.case.tsx'
import { lostNumberRoutes } from './lookup/lost-number.case.tsx'
import { ownRoutes } from './own/own.case.tsx'
import { receiveBy } from './clock/internal-clocks.rule.ts'
import { holdEnd } from './from-dialogue/end.store.ts'
import { beginFromDialogue } from './from-dialogue/begin-from-dialogue.act.ts'
import type { DeskDeps } from './from-dialogue/conversation.ts'
import { fileFromDialogue } from './from-dialogue/file-from-dialogue.act.ts'
import { kindsForDialogue } from './from-dialogue/kinds-for-dialogue.ts'
import { photographs } from './from-dialogue/photographs-for-dialogue.ts'
import { progressOf, standingOf } from './from-dialogue/progress-of.ts'
import { getPetition } from './petition/petition.store.ts'
import { holdsFile } from './photographs/photograph.store.ts'
import { photographRoutes } from './photographs/photographs.public.tsx'
import { proofRoutes } from './proof/proof.case.tsx'
import { receivePetition } from './receipt/receive-petition.act.ts'
import { registerRoutes } from './register/register.public.tsx'
import { statisticsRoutes } from './statistics/statistics.public.tsx'
import { kindsRoutes } from './kinds/kinds.public.tsx'
import { mayOpenOnline } from './opening/opening.rule.ts'
import { mayChooseKinds } from './publication/chooser.rule.ts'
import { publicationRoutes } from './publication/publication.public.tsx'
import { kindsSitemap } from './kinds/kinds-sitemap.ts'
import { audits } from './worklists-taken/audits.ts'

export type { ConversationOf } from './from-dialogue/conversation.ts'
export type { SampleText } from './loading/load-petitions.store.ts'
export type { CounselField } from './counsel/fields/field.store.ts'
export type { ApprovalPolicy } from './approvals/policy.rule.ts'
export type { KindOfCity } from './kinds/save-kinds.act.ts'

/** The e-petition desk, Articles 8 to 11. This file is the module's only door. */
export const petitions = {
  /** Which post acts for which that is absent, on a day. */
  substitutesAt,
  /** /petitions/kinds, /petitions, /petitions/:number */
  public(site: PublicScope, deps: PublicDeps) {
    kindsRoutes(site, deps)
    publicationRoutes(site, deps)
    registerRoutes(site, deps)
    photographRoutes(site, deps)
    statisticsRoutes(site, deps)
    counsel.public(site, deps)
  },
  /** /petitions/new, /petitions/lookup, /petitions/mine and what follows them. */
  case(scope: CaseScope, deps: Deps) {
    filingRoutes(scope, deps)
    lookupRoutes(scope, deps)
    lostNumberRoutes(scope, deps)
    ownRoutes(scope, deps)
    proofRoutes(scope, deps)
    counsel.case(scope, deps)
  },
  /** /office, /office/petitions/:number and the acts below it, /office/approvals, /office/absences. */
  office(office: OfficeScope, deps: DeskDeps) {
    for (const mount of DESK) mount(office, deps)
    counsel.office(office, deps)
  },
  /** /api/v1/payments/events, with a secret. */
  payments: paymentEventRoutes,
  jobs: [...JOBS, ...counsel.jobs],
  /** Whether a stored file is one of its photographs. */
  holdsFile,
  /** In the transaction that adds a holiday: running due dates are reckoned anew after it. */
  holidayAdded,
  sitemap: async (read: Reader) => [
    { path: '/petitions' },
    { path: '/petitions/kinds' },
    { path: '/petitions/new' },
    { path: '/petitions/statistics' },
    ...(await kindsSitemap(read)),
    ...(await counsel.sitemap(read)),
  ],
  saveKinds,
  saveApprovalPolicy,
  saveCounselFields: counsel.saveCounselFields,
  seedExaminer,
  /** Whether a post is designated as petition examiner on a day. */
  isExaminer: async (look: Reader, postId: string, day: LocalDate) =>
    (await examinersOn(look, day)).includes(postId),
  /** For the mayor's dialogue, Article 12(2): what becomes a petition, how it stands, the clock of receipt. */
  fromDialogue: {
    file: fileFromDialogue,
    begin: beginFromDialogue,
    kinds: kindsForDialogue,
    progressOf,
    standingOf,
    holdEnd,
    judgeBy: receiveBy,
    photographs,
  },
  /** For `nurijip load` alone: made petitions, as the owner of the tables. */
  loading: { prepareSamples, loadPetitions },
  /** Whether a post may open /office/worklists-taken. */
  audits,
  /** Whether a post has the pages below /office/kinds. */
  mayManageKinds: (rights: ReadonlySet<Right>) => mayChooseKinds(rights) || mayOpenOnline(rights),
  /** Bank statements: bytes to text, text to lines by a layout of the city, lines into the ledger. */
  statements: {
    waitingForPayment,
    layoutsOf,
    decode: decodeStatement,
    read: readStatement,
    importStatement,
  },
  /** The acts, for whoever acts without pages: the demonstration town. */
  acts: {
    saveDraft,
    filePetition,
    receivePetition,
    assignPetition,
    demandSupplement,
    draftAnswer,
    approveAnswer,
    fileAtCounter,
    extendPeriod,
    openSiteVisit,
    draftCorrection,
    merge,
    askFollowUp,
    answerFollowUp,
    rate,
    find: getPetition,
    counsel: counsel.acts,
  },
}
