import type { EditorView } from 'prosemirror-view'
import type { EditorWords } from './editor.words.ts'

/** One of the media library that may be shown. */
export interface Choice {
  readonly id: number
  readonly kind: 'image' | 'file'
  readonly name: string
  readonly alt: string
  /** Address of a small picture. */
  readonly thumb?: string | undefined
}

/** What the page hands to an editor, in `data-document`. */
export interface Given {
  readonly words: EditorWords
  readonly media: readonly Choice[]
  /** Address of the style sheet. */
  readonly style: string
  /** Of the text. */
  readonly lang: string
}

/** What buttons and windows work on. */
export interface Around extends Given {
  readonly view: EditorView
}
