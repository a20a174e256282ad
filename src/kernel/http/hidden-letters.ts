/**
 * Letters that show nothing themselves and change what others seem to say: marks of direction, spaces of no width,
 * soft hyphens, marks of annotation, tags.
 */
const HIDDEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu
/** Joiners: words of some scripts and some emoji are written with them, everything else only looks as if it were not. */
const JOINER = /[\u200C\u200D]/gu
const SCRIPTS = String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}`
const JOINS_BEFORE = new RegExp(
  String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F${SCRIPTS}]$`,
  'u',
)
const JOINS_AFTER = new RegExp(String.raw`^[\p{Extended_Pictographic}${SCRIPTS}]`, 'u')
/** Letters of two units at most, and an emoji's own mark. */
const NEAR = 3

/** A text without letters that nobody sees. Joiners stay where a script or an emoji needs them. */
export const withoutHiddenLetters = (text: string): string =>
  text
    .replaceAll(HIDDEN, '')
    .replaceAll(JOINER, (joiner, at: number, whole: string) =>
      JOINS_BEFORE.test(whole.slice(Math.max(0, at - NEAR), at)) &&
      JOINS_AFTER.test(whole.slice(at + 1, at + 1 + NEAR))
        ? joiner
        : '',
    )
