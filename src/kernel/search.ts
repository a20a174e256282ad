export { pairsOf, stripped, vectorOf, wordsOf } from './search/bigrams.ts'
export {
  putDocument,
  removeDocument,
  removeDocuments,
  removeListedDocuments,
  type SearchDocument,
} from './search/documents.ts'
export type { ExcerptPart } from './search/excerpt.ts'
export { type Asked, countsFor, type Counts, type Found, type Hit, searchPage } from './search/page.ts'
