export { type SearchDocument, putDocument, removeDocument } from './search/documents.ts'
export { type Hit, searchPage } from './search/page.ts'
