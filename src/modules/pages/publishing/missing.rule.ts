import { checkDocument, type DocumentFinding, type FindingKey } from '../document/check.rule.ts'
import type { Texts } from '../items/texts.rule.ts'
import type { ItemType } from '../types/types.rule.ts'

export interface FieldFinding {
  readonly field: 'bodyKo' | 'bodyEn'
  readonly finding: DocumentFinding
}

/** What keeps somebody from reading the texts, by the name of their input. */
export const findingsOfTexts = (
  { ko, en }: Texts,
  isThere?: (media: number) => boolean,
): readonly FieldFinding[] => [
  ...checkDocument(ko.document, isThere).map((finding) => ({ field: 'bodyKo' as const, finding })),
  ...(en ? checkDocument(en.document, isThere) : []).map((finding) => ({
    field: 'bodyEn' as const,
    finding,
  })),
]

/** What is not published without; of the others whoever writes is warned. */
export function isMissing(key: FindingKey, type: ItemType): boolean {
  if (key === 'empty-text') return !SAID_BY_FIELDS.has(type)
  if (key === 'picture-alone') return type !== 'gallery'
  return key === 'missing-alt' || key === 'table-without-caption'
}
/** Types whose fields say what matters. */
const SAID_BY_FIELDS: ReadonlySet<ItemType> = new Set(['event', 'place', 'publication', 'form'])
