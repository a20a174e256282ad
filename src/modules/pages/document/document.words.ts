import type { Lang } from '#kernel/words.ts'
import type { DocumentFinding } from './check.rule.ts'
export const refusalText = (_l: Lang, r: string) => r
export const findingText = (_l: Lang, f: DocumentFinding) => f.what
