export { pairsOf, stripped, wordsOf } from './search/bigrams.ts'
export { putDocument, removeDocument, removeDocuments, type SearchDocument } from './search/documents.ts'
export type { ExcerptPart } from './search/excerpt.ts'
export { type Found, type Hit, searchPage } from './search/page.ts'
