export { type WordFound, wordsFound } from './search/apart.ts'
export { type DocumentAt, documentsAt } from './search/at.ts'
export { pairsOf, stripped, vectorOf, wordsOf } from './search/bigrams.ts'
export {
  putDocument,
  removeDocument,
  removeDocuments,
  removeListedDocuments,
  type SearchDocument,
} from './search/documents.ts'
export type { ExcerptPart } from './search/excerpt.ts'
export { speltAlike } from './search/nearest.ts'
export { type Asked, type Counts, type Found, type Hit, searchPage } from './search/page.ts'
export { repaired } from './search/repair.ts'
export { fillSuggestions, type Suggestions, suggestionsFor } from './search/suggestions.ts'
export {
  lockSynonyms,
  removeSynonyms,
  saveSynonyms,
  seedSynonyms,
  type Synonyms,
  synonymGroups,
} from './search/synonyms.ts'
export {
  type AskedInVain,
  eraseFailed,
  type FailedSearch,
  FEWEST_ASKERS,
  failedSearches,
  noteFailed,
} from './search/failed.ts'
