export type { Acknowledgement, DocumentSystem, HandedOver, Unreadable } from './documents/document-system.ts'
export { folderOfDocuments } from './documents/folder.ts'
