import type { Reader } from '#kernel/db.ts'
import type { CaseScope, OfficeScope, Deps, PublicDeps, PublicScope } from '#kernel/http.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { chainFileRoutes, chainRoutes, chainSitemap } from './chain/chain.public.tsx'
import { publishChainHeads } from './chain/publish-heads.job.ts'
import { keepSent } from './autosaves/keep-sent.ts'
import { autosaveRoutes } from './autosaves/autosave.office.ts'
import { decideRoutes } from './editing/decide.office.tsx'
import { editRoutes } from './editing/edit.office.tsx'
import { itemListRoutes } from './editing/list.office.tsx'
import { moreRoutes } from './editing/more.office.tsx'
import { newItemRoutes } from './editing/new.office.tsx'
import { homeRoutes } from './home/home.public.tsx'
import { machineRoutes, type Sitemap } from './machines/machines.public.tsx'
import { answerForRoutes } from './freshness/answer-for.office.tsx'
import { checkRoutes } from './freshness/check.office.tsx'
import { freshnessReminders } from './freshness/freshness.job.ts'
import { ownerRoutes, type Substitutes } from './freshness/owners.office.tsx'
import { scoreRoutes } from './freshness/scores.public.tsx'
import { itemRoutes } from './item-page/item.public.tsx'
import { previewRoutes } from './previews/preview.case.tsx'
import { moveIn } from './moving-in/move-in.ts'
import { writeReport } from './moving-in/write-report.tsx'
import { bringIn } from './publishing/bring-in.act.ts'
import { postedIn } from './publishing/published.store.ts'
import { revisionRoutes } from './revisions/revisions.office.tsx'
import { erasedRoutes } from './erasure/erased.office.tsx'
import { eraseEndedTexts } from './erasure/erase-ended.job.ts'
import { emptyTrash } from './trash/empty-trash.job.ts'
import { readCityText } from './sections/city-text.ts'
import { feedRoutes } from './sections/feed.public.ts'
import { savePages } from './sections/save-pages.act.ts'
import { saveSections } from './sections/save-sections.act.ts'
import { sectionsIn } from './sections/section.store.ts'
import { framesThatAsk } from './satisfaction/asking-frames.tsx'
import { readReceipt, receiptOf } from './satisfaction/receipt.rule.ts'
import { takeDayKey } from './satisfaction/day-key.act.ts'
import { reckonSatisfactionOf } from './satisfaction/reckon-satisfaction.act.ts'
import { reckonSatisfaction } from './satisfaction/reckon-satisfaction.job.ts'
import { giveSatisfaction } from './satisfaction/give-satisfaction.act.ts'
import { satisfactionRoutes } from './satisfaction/satisfaction.case.tsx'
import { satisfactionOfficeRoutes } from './satisfaction/satisfaction.office.tsx'
import { satisfactionFigureRoutes } from './satisfaction/satisfaction.public.tsx'
import { readsSome } from './satisfaction/satisfaction.rule.ts'
import { findRemark, lockVote, remarksOf } from './satisfaction/vote.store.ts'
import { holdsMediaFile } from './media/media-form.store.ts'
import { mediaItemRoutes, type Storage } from './media/media-item.office.tsx'
import { REMOVE_BYTES } from './media/remove-at-once.act.ts'
import { mediaTurn } from './media/media-turn.job.ts'
import { mediaLibraryRoutes } from './media/media.office.tsx'
import { mediaRoutes } from './media/media.public.tsx'
import { prepareMedia } from './media/prepare-media.job.ts'
import { words as typeWords } from './types/types.words.ts'
import { menusOf } from './site/menus.ts'
import { siteRoutes } from './site/site.public.tsx'
import { raiseUrgent } from './urgent/urgent.act.ts'
import { urgentTurn } from './urgent/urgent.job.ts'
import { urgentRoutes } from './urgent/urgent.office.tsx'
import { urgentNow } from './urgent/urgent.store.ts'

export { documentOf } from './document/document.rule.ts'
export type { ItemType } from './types/types.rule.ts'
export type { SectionOfCity } from './sections/save-sections.act.ts'
export type { Remark } from './satisfaction/vote.store.ts'

/** The home page, the pages of the city, its news, and what surrounds them. This file is the module's only door. */
export const pages = {
  public(site: PublicScope, deps: PublicDeps, { sitemaps }: { sitemaps: readonly Sitemap[] }) {
    homeRoutes(site, deps)
    siteRoutes(site, deps)
    feedRoutes(site, deps)
    scoreRoutes(site, deps)
    itemRoutes(site, deps)
    mediaRoutes(site, deps)
    chainRoutes(site, deps)
    satisfactionFigureRoutes(site, deps)
    if (site.lang === 'ko') machineRoutes(site, deps, sitemaps)
    if (site.lang === 'ko') chainFileRoutes(site, deps)
  },
  /** /preview/:token; /satisfaction: what the form at the end of each public page sends */
  case(scope: CaseScope, deps: Deps) {
    previewRoutes(scope, deps)
    satisfactionRoutes(scope, deps)
  },
  /** What was sent to these after the session had ended, for whoever sent it. */
  keepSent,
  /** /office/pages, /office/media, /office/urgent and /office/satisfaction */
  office(office: OfficeScope, deps: Deps, storage: Storage & Substitutes) {
    itemListRoutes(office, deps)
    erasedRoutes(office, deps)
    newItemRoutes(office, deps)
    ownerRoutes(office, { ...deps, substitutes: storage.substitutes })
    editRoutes(office, deps)
    decideRoutes(office, deps)
    checkRoutes(office, deps)
    answerForRoutes(office, deps)
    moreRoutes(office, deps)
    revisionRoutes(office, deps)
    autosaveRoutes(office, deps)
    mediaLibraryRoutes(office, deps)
    mediaItemRoutes(office, deps, storage)
    urgentRoutes(office, deps)
    satisfactionOfficeRoutes(office, deps)
  },
  jobs: [
    urgentTurn,
    publishChainHeads,
    prepareMedia,
    mediaTurn,
    emptyTrash,
    eraseEndedTexts,
    freshnessReminders,
    reckonSatisfaction,
  ] as readonly JobSpec[],
  /** Whether a file of the storage belongs to the media library. */
  holdsFile: holdsMediaFile,
  /** The job that removes bytes of the storage that nothing holds. */
  REMOVE_BYTES,
  sitemap: async (read: Reader, now: Instant) => [
    { path: '/about/sitemap' },
    { path: '/about/ordinance' },
    { path: '/about/freshness' },
    { path: '/about/satisfaction' },
    ...(await chainSitemap(read)),
    ...(await postedIn(read, now)).map((one) => ({ path: `/${one.path}`, changedOn: dayOf(one.changedAt) })),
    ...(await sectionsIn(read))
      .filter((one) => one.look !== 'pages')
      .map((one) => ({ path: `/${one.path}` })),
  ],
  /** What the types of texts are called. */
  typeNames: (lang: Lang) => typeWords(lang).types,
  /** Sections of the site. For any role. */
  sections: sectionsIn,
  menusOf,
  /** Frames of public pages that ask whether the page satisfied. */
  framesThatAsk,
  /** Numbers with which whoever left an opinion sees what became of it. */
  receipts: { receiptOf, readReceipt },
  /** Opinions that were left with a vote on a page, for the yearly round. */
  /** Whether a post has /office/satisfaction. */
  readsSatisfaction: readsSome,
  remarks: { ofYear: remarksOf, lock: lockVote, find: findRemark },
  /** For whoever acts without pages: the demonstration town. */
  satisfaction: { takeDayKey, give: giveSatisfaction, reckon: reckonSatisfactionOf },
  urgentNow,
  readCityText,
  saveSections,
  savePages,
  bringIn,
  /** The pages, files and old addresses of another system, from a folder; and the report of what did not come. */
  moveIn,
  writeMovingReport: writeReport,
  raiseUrgent,
}
