import type { Tx } from '#kernel/db.ts'
import type { Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import { fillSuggestions, seedSynonyms } from '#kernel/search.ts'
import { eraseFailedSearches } from './failed/erase-failed.job.ts'
import { failedRoutes } from './failed/failed.office.tsx'
import { countFailed, type FailedSearches } from './failed/failed-searches.ts'
import { searchRoutes } from './search.public.tsx'
import { suggestionRoutes } from './suggestions/suggestions.public.ts'
import { synonymRoutes } from './synonyms/synonyms.office.tsx'

/** Draws what kernel/search holds. This file is the module's only door. */
export const search = {
  /** /search and /search/suggestions */
  public(site: PublicScope, deps: PublicDeps, failed: FailedSearches) {
    searchRoutes(site, deps, failed)
    suggestionRoutes(site, deps)
  },
  /** /office/search/synonyms and /office/search/failed */
  office(office: OfficeScope, deps: Deps, failed: FailedSearches) {
    synonymRoutes(office, deps)
    failedRoutes(office, deps, failed)
  },
  /** Where questions without result are counted, for all pages of a process. */
  countFailed,
  jobs: [eraseFailedSearches],
  /** Brings in the synonyms of the city's folder, and offers the titles of what was there before. */
  async bringIn(tx: Tx, synonyms: readonly (readonly string[])[]) {
    await seedSynonyms(tx, synonyms)
    await fillSuggestions(tx)
  },
}
