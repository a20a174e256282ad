/** Initial, medial and final letters of a syllable, in the order of Unicode, as letters that stand alone. */
const INITIALS =
  '\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314a\u314b\u314c\u314d\u314e'
const FINALS =
  '\u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313a\u313b\u313c\u313d\u313e\u313f\u3140\u3141\u3142\u3144\u3145\u3146\u3147\u3148\u314a\u314b\u314c\u314d\u314e'
const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FIRST_MEDIAL = 0x314f

/**
 * The text as a font can show it: what the font lacks is written so that nothing is lost. A rare syllable becomes its
 * letters, anything else its number in Unicode.
 */
export function shownWith(has: (codePoint: number) => boolean, text: string): string {
  return Array.from(text.normalize('NFC').replaceAll(/\r\n?/g, '\n'), (character) => {
    const code = character.codePointAt(0) as number
    if (character === '\n' || has(code)) return character
    if (character === '\t' || character === '\u00a0') return ' '
    if (/\p{Mn}|\p{Cf}/u.test(character)) return ''
    const letters = lettersOf(code)
    if (letters !== undefined && Array.from(letters).every((one) => has(one.codePointAt(0) as number)))
      return `(${letters})`
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }).join('')
}

function lettersOf(code: number): string | undefined {
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined
  const n = code - FIRST_SYLLABLE
  const final = n % 28
  return [
    INITIALS[Math.floor(n / 588)],
    String.fromCharCode(FIRST_MEDIAL + Math.floor((n % 588) / 28)),
    final === 0 ? '' : FINALS[final - 1],
  ].join('')
}
