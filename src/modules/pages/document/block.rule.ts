/** A run of text that looks alike. In paragraphs, quotes and cells `\n` is a line break; nowhere else. */
export interface Span {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly href?: string
}
export type Spans = readonly Span[]
export type Tone = 'info' | 'warning' | 'success'
export type Level = 2 | 3 | 4

/** A part of a document. `media` is the number of something in the media library. */
export type Block =
  | { readonly is: 'heading'; readonly level: Level; readonly spans: Spans }
  | { readonly is: 'paragraph'; readonly spans: Spans }
  | { readonly is: 'quote'; readonly spans: Spans }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly is: 'table'
      /** Empty: none yet, which the check reports. */
      readonly caption: string
      readonly headerRow: boolean
      readonly headerColumn: boolean
      /** At least one row and one column; every row has as many cells. */
      readonly rows: readonly (readonly Spans[])[]
    }
  | {
      readonly is: 'image'
      readonly media: number
      /** `null`: decorative. Empty: forgotten, which the check reports. */
      readonly alt: string | null
      readonly caption: string
    }
  | { readonly is: 'file'; readonly media: number; readonly label: string }
  | { readonly is: 'notice'; readonly tone: Tone; readonly blocks: readonly Block[] }
  | { readonly is: 'embed'; readonly provider: string; readonly id: string; readonly title: string }

export type Kind = Block['is']
export type BlockOf<K extends Kind> = Extract<Block, { is: K }>

/** The structured text of an item. Colours, sizes and typefaces have no place in it: contrast cannot be wrong. */
export interface Document {
  readonly blocks: readonly Block[]
}

export const TONES: readonly Tone[] = ['info', 'warning', 'success']
export const LEVELS: readonly Level[] = [2, 3, 4]

export const LIMITS = {
  /** Blocks, items and cells together stay below this. */
  nodes: 2_000,
  /** Lists and notices within each other. */
  depth: 4,
  columns: 50,
  rows: 500,
  /** UTF-16 units of all texts together. */
  characters: 300_000,
  address: 2_000,
} as const

/** What may not stand in an item of a list, and in a notice: headings would lose their place in the outline. */
export const NOT_IN_ITEM: readonly Kind[] = ['heading', 'notice', 'embed']
export const NOT_IN_NOTICE: readonly Kind[] = ['heading', 'notice', 'embed']

/** Where in a document: from the outside in, counted from 1. */
export interface Step {
  readonly of: 'block' | 'item' | 'row' | 'cell'
  readonly n: number
}
export type Place = readonly Step[]

export const EMPTY: Document = { blocks: [] }

/** The text of spans alone. */
export const plainText = (spans: Spans): string => spans.map((span) => span.text).join('')
