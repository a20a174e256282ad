import { type Document, mediaOf } from '../document/document.rule.ts'

/** Who answers for a text. A post, never a person. @article 5(2) */
export interface Responsible {
  readonly departmentId: string
  readonly provider: { readonly ko: string; readonly en: string }
  readonly phone: string
}
export interface Text {
  readonly title: string
  readonly document: Document
}
/** Korean always; other languages where there is a translation. */
export interface Texts {
  readonly ko: Text
  readonly en: Text | undefined
}

/** Numbers of the images and files that a text shows in any of its languages, each once. */
export const mediaIn = ({ ko, en }: Texts): number[] => [
  ...new Set([ko.document, ...(en ? [en.document] : [])].flatMap(mediaOf)),
]
