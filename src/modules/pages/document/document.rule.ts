import { ok, type Result } from '#kernel/result.ts'
export interface Span {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly href?: string
}
export type Block =
  | { readonly is: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly spans: readonly Span[] }
export interface Document {
  readonly blocks: readonly Block[]
}
export const documentOf = (text: string): Document => ({
  blocks: text
    .split(/\n{2,}/)
    .filter((one) => one.trim())
    .map((one) => ({ is: 'paragraph', spans: [{ text: one }] })),
})
export const textOf = (d: Document): string =>
  d.blocks.map((b) => b.spans.map((s) => s.text).join('')).join('\n\n')
export const wordsOf = textOf
export const mediaOf = (_d: Document): number[] => []
export const readDocument = (d: unknown): Result<Document, 'bad'> => ok(d as Document)
export const storedDocument = (json: unknown): Document => {
  const j = json as { text?: string }
  return j.text !== undefined ? documentOf(j.text) : (json as Document)
}
