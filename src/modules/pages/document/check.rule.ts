import { allBlocks, type Block, type Document, spansOfBlock, wordsOf } from './document.rule.ts'
import { plainText } from './block.rule.ts'
import { VAGUE } from './vague-links.lexicon.ts'

export type FindingKey =
  | 'missing-alt'
  | 'file-name-as-alt'
  | 'empty-heading'
  | 'jumped-level'
  | 'spaced-heading'
  | 'vague-link'
  | 'address-as-link'
  | 'table-without-caption'
  | 'table-without-header'
  | 'embed-without-title'
  | 'picture-alone'
  | 'empty-text'
  | 'missing-media'

/** What keeps somebody from reading a document. `text` is what it is about. */
export interface DocumentFinding {
  readonly key: FindingKey
  /** Of the block from the start, counted from 1; 0 is the whole. */
  readonly block: number
  /** The heading that it stands under, and its first words; empty where there are none. */
  readonly under: string
  readonly begins: string
  /** Of the library. */
  readonly media?: number | undefined
  readonly text: string
}

const FILE_NAME = /\.(?:jpe?g|png|gif|webp|hwpx?|pdf)$/i
const ADDRESS = /^https?:\/\/\S+$/
/** Letters parted by spaces to look wide. */
const SPACED = /^(?:\p{L} ){2,}\p{L}$/u

/**
 * Looks over a document for what somebody who hears it, or sees little, would miss. Colours cannot be set in a
 * document, so that contrast cannot be wrong. `isThere` says what the media library holds.
 *
 * @law KWCAG 2.2
 */
export function checkDocument(
  document: Document,
  isThere: (media: number) => boolean = () => true,
): DocumentFinding[] {
  const found: DocumentFinding[] = []
  let level = 1
  let under = ''
  for (const [at, top] of document.blocks.entries()) {
    const begins = beginning(wordsOf({ blocks: [top] }))
    const place = { block: at + 1, under, begins }
    const add: Add = (key, text, media) => found.push({ key, ...place, text, media })
    if (top.is === 'heading') {
      if (top.level > level + 1) add('jumped-level', plainText(top.spans))
      level = top.level
      under = beginning(plainText(top.spans))
    }
    for (const block of allBlocks({ blocks: [top] })) {
      findingsOf(block, add)
      if ((block.is === 'image' || block.is === 'file') && !isThere(block.media))
        add('missing-media', '', block.media)
      for (const spans of spansOfBlock(block))
        for (const { href, text } of spans) if (href !== undefined) linkOf(text.trim(), add)
    }
  }
  const whole = { block: 0, under: '', begins: '', text: '' }
  const isPicture = (block: Block) => block.is === 'image'
  if (document.blocks.length === 0) found.push({ key: 'empty-text', ...whole })
  else if (document.blocks.every(isPicture)) found.push({ key: 'picture-alone', ...whole })
  return found
}

type Add = (key: FindingKey, text: string, media?: number) => void

/** Characters by which a place is known again. */
const KNOWN_BY = 24
function beginning(text: string): string {
  const line = text.split('\n')[0]?.trim() ?? ''
  return line.length > KNOWN_BY ? `${line.slice(0, KNOWN_BY)}…` : line
}

function findingsOf(block: Block, add: Add): void {
  if (block.is === 'heading') {
    const text = plainText(block.spans)
    if (text.trim() === '') add('empty-heading', '')
    else if (SPACED.test(text)) add('spaced-heading', text)
  }
  if (block.is === 'image' && block.alt !== null) {
    if (block.alt.trim() === '') add('missing-alt', '', block.media)
    else if (FILE_NAME.test(block.alt)) add('file-name-as-alt', block.alt)
  }
  if (block.is === 'table') {
    if (block.caption === '') add('table-without-caption', '')
    if (!block.headerRow && !block.headerColumn) add('table-without-header', block.caption)
  }
  if (block.is === 'embed' && block.title === '') add('embed-without-title', '')
}

function linkOf(text: string, add: Add): void {
  if (VAGUE.has(text.replaceAll(/[\s.!>»→]+/g, '').toLowerCase())) add('vague-link', text)
  else if (ADDRESS.test(text)) add('address-as-link', text)
}
