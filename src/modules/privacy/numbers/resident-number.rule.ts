const SHAPED = /(?<!\d)(\d{2})(\d{2})(\d{2})[\s\-‐–—~.·]*([0-9])\d{6}(?!\d)/gu

/**
 * Whether a text holds a resident or alien registration number: thirteen digits that begin with a day of
 * birth, however they are parted. Check digits are not asked: those issued since October 2020 have none.
 *
 * @law PIPA 24-2 may not be collected without a law that says so
 */
export function holdsResidentNumber(text: string): boolean {
  for (const [, , month, day] of text.normalize('NFKC').matchAll(SHAPED))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) return true
  return false
}
