import { allBlocks, type Document, wordsOf } from '../document/document.rule.ts'

const LETTERS = /[^\p{L}\p{N}]+/gu
/** What is told by a name of its own, or is no text. */
const TOLD =
  /<!--[\s\S]*?-->|<(script|style|noscript|template|head|title|select|button|textarea|svg|math|object|video|audio|canvas)\b[\s\S]*?<\/\1\s*>/gi

const lettersIn = (text: string): number => text.normalize('NFC').replaceAll(LETTERS, '').length

/**
 * How many letters and digits a text has less than the HTML out of which it was made; 0 where none. Written characters
 * alone are counted, not those that stand as a name, so that a text is never said to be shorter than it is.
 */
export function lettersLost(html: string, document: Document): number {
  const shown = html
    .replaceAll(TOLD, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#?\w+;/g, ' ')
  const ofPictures = allBlocks(document)
    .flatMap((one) =>
      one.is === 'image' ? [one.alt ?? '', one.caption] : one.is === 'embed' ? [one.title] : [],
    )
    .join('')
  return Math.max(0, lettersIn(shown) - (lettersIn(wordsOf(document)) - lettersIn(ofPictures)))
}
