const NOT_VISIBLE = /[\p{White_Space}\p{Cf}\p{Cc}]/gu

/** A name as it is compared: one form of Hangul, no spaces, no invisible characters, no case. */
export const normalName = (text: string): string =>
  text.normalize('NFKC').replace(NOT_VISIBLE, '').toLowerCase()

/** An address as it is compared. */
export const normalEmail = normalName

/** The digits alone, of whatever script, as 0 to 9. */
export const digitsOf = (text: string): string =>
  (text.normalize('NFKC').match(/\p{Nd}/gu) ?? []).map(digitOf).join('')

/** A telephone number's digits as dialled within Korea: `+82 10-…` and `010-…` are one. */
export const normalPhone = (text: string): string =>
  /^\p{White_Space}*(?:\+|00)\p{White_Space}*82/u.test(text.normalize('NFKC'))
    ? digitsOf(text).replace(/^(?:00)?820?/, '0')
    : digitsOf(text)

/** Each script has its digits in a row of ten, and the row begins with its zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return character
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}
