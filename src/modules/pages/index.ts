import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { homeRoutes } from './home/home.public.tsx'
import { machineRoutes, type Sitemap } from './machines/machines.public.tsx'

/** The home page and what surrounds the content. This file is the module's only door. */
export const pages = {
  public(site: PublicScope, deps: PublicDeps, { sitemaps }: { sitemaps: readonly Sitemap[] }) {
    homeRoutes(site, deps)
    if (site.lang === 'ko') machineRoutes(site, deps, sitemaps)
  },
}
