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
export { type Found, type Hit, searchPage } from './search/page.ts'
