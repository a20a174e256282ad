import type { Reader } from '#kernel/db.ts'
import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { LocalDate } from '#kernel/time.ts'
import { chainFileRoutes, chainRoutes, chainSitemap } from './chain/chain.public.tsx'
import { publishChainHeads } from './chain/publish-heads.job.ts'
import { readCityText } from './content/city-text.ts'
import { contentRoutes } from './content/content.public.tsx'
import { editRoutes } from './content/edit.office.tsx'
import { pagesIn } from './content/page.store.ts'
import { savePages } from './content/save-pages.act.ts'
import { homeRoutes } from './home/home.public.tsx'
import { machineRoutes, type Sitemap } from './machines/machines.public.tsx'
import { newsEditRoutes } from './news/news.office.tsx'
import { newsRoutes } from './news/news.public.tsx'
import { newsPage } from './news/news.store.ts'
import { publishNews } from './news/publish-news.act.ts'
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
import { menusOf } from './site/menus.ts'
import { siteRoutes } from './site/site.public.tsx'
import { raiseUrgent } from './urgent/urgent.act.ts'
import { urgentTurn } from './urgent/urgent.job.ts'
import { urgentRoutes } from './urgent/urgent.office.tsx'
import { urgentNow } from './urgent/urgent.store.ts'

export type { Remark } from './satisfaction/vote.store.ts'

/** The home page, the pages of the city, its news, and what surrounds them. This file is the module's only door. */
export const pages = {
  public(site: PublicScope, deps: PublicDeps, { sitemaps }: { sitemaps: readonly Sitemap[] }) {
    homeRoutes(site, deps)
    siteRoutes(site, deps)
    contentRoutes(site, deps)
    newsRoutes(site, deps)
    chainRoutes(site, deps)
    satisfactionFigureRoutes(site, deps)
    if (site.lang === 'ko') machineRoutes(site, deps, sitemaps)
    if (site.lang === 'ko') chainFileRoutes(site, deps)
  },
  /** /satisfaction: what the form at the end of each public page sends */
  case(scope: CaseScope, deps: Deps) {
    satisfactionRoutes(scope, deps)
  },
  /** /office/pages, /office/news, /office/urgent and /office/satisfaction */
  office(office: OfficeScope, deps: Deps) {
    editRoutes(office, deps)
    newsEditRoutes(office, deps)
    urgentRoutes(office, deps)
    satisfactionOfficeRoutes(office, deps)
  },
  jobs: [urgentTurn, publishChainHeads, reckonSatisfaction],
  sitemap: async (read: Reader, today: LocalDate) => [
    { path: '/news' },
    { path: '/about/sitemap' },
    { path: '/about/ordinance' },
    { path: '/about/satisfaction' },
    ...(await chainSitemap(read)),
    ...(await pagesIn(read)).map((one) => ({ path: `/${one.path}`, changedOn: one.checkedOn })),
    ...(await newsPage(read, { today, size: 1000 })).map((one) => ({
      path: `/news/${one.id}`,
      changedOn: one.publishedOn,
    })),
  ],
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
  savePages,
  publishNews,
  raiseUrgent,
}
