import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { searchRoutes } from './search.public.tsx'

/** Draws what kernel/search holds. This file is the module's only door. */
export const search = {
  public(site: PublicScope, deps: PublicDeps) {
    searchRoutes(site, deps)
  },
}
