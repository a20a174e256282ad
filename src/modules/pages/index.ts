import type { Reader } from '#kernel/db.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import type { OfficeScope, Deps, PublicDeps, PublicScope } from '#kernel/http.ts'
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
import { holdsMediaFile } from './media/media-form.store.ts'
import { mediaItemRoutes } from './media/media-item.office.tsx'
import { mediaTurn } from './media/media-turn.job.ts'
import { mediaLibraryRoutes } from './media/media.office.tsx'
import { mediaRoutes } from './media/media.public.tsx'
import { prepareMedia } from './media/prepare-media.job.ts'
import { newsEditRoutes } from './news/news.office.tsx'
import { newsRoutes } from './news/news.public.tsx'
import { newsPage } from './news/news.store.ts'
import { publishNews } from './news/publish-news.act.ts'
import { menusOf } from './site/menus.ts'
import { siteRoutes } from './site/site.public.tsx'
import { raiseUrgent } from './urgent/urgent.act.ts'
import { urgentTurn } from './urgent/urgent.job.ts'
import { urgentRoutes } from './urgent/urgent.office.tsx'
import { urgentNow } from './urgent/urgent.store.ts'

/** The home page, the pages of the city, its news, and what surrounds them. This file is the module's only door. */
export const pages = {
  public(site: PublicScope, deps: PublicDeps, { sitemaps }: { sitemaps: readonly Sitemap[] }) {
    homeRoutes(site, deps)
    siteRoutes(site, deps)
    contentRoutes(site, deps)
    newsRoutes(site, deps)
    mediaRoutes(site, deps)
    chainRoutes(site, deps)
    if (site.lang === 'ko') machineRoutes(site, deps, sitemaps)
    if (site.lang === 'ko') chainFileRoutes(site, deps)
  },
  /** /office/pages, /office/news, /office/media and /office/urgent */
  office(office: OfficeScope, deps: Deps) {
    editRoutes(office, deps)
    newsEditRoutes(office, deps)
    mediaLibraryRoutes(office, deps)
    mediaItemRoutes(office, deps)
    urgentRoutes(office, deps)
  },
  jobs: [urgentTurn, publishChainHeads, prepareMedia, mediaTurn] as readonly JobSpec[],
  /** Whether a file of the storage belongs to the media library. */
  holdsFile: holdsMediaFile,
  sitemap: async (read: Reader, today: LocalDate) => [
    { path: '/news' },
    { path: '/about/sitemap' },
    { path: '/about/ordinance' },
    ...(await chainSitemap(read)),
    ...(await pagesIn(read)).map((one) => ({ path: `/${one.path}`, changedOn: one.checkedOn })),
    ...(await newsPage(read, { today, size: 1000 })).map((one) => ({
      path: `/news/${one.id}`,
      changedOn: one.publishedOn,
    })),
  ],
  menusOf,
  urgentNow,
  readCityText,
  savePages,
  publishNews,
  raiseUrgent,
}
