import type { Document } from './document.rule.ts'
export interface DocumentFinding {
  readonly what: string
}
export const checkDocument = (_d: Document): DocumentFinding[] => []
