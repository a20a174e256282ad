/**
 * A payment reference: eight digits, typed on any keyboard, the last one a check of the others. It begins with 3 to
 * 9: no day and no telephone number looks like it, and a spreadsheet keeps it whole.
 */
const DIGITS = 8
const SMALLEST = 3_000_000
const MOST = 10_000_000

/** A quasigroup of Damm: finds every wrong digit and every two neighbours that changed places. */
const TABLE = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

const interim = (digits: string): number =>
  [...digits].reduce((row, digit) => (TABLE[row] as readonly number[])[Number(digit)] as number, 0)

/** @param random from 0 up to, not including, 1 */
export function referenceFrom(random: number): string {
  const body = String(SMALLEST + Math.floor(random * (MOST - SMALLEST)))
  return `${body}${interim(body)}`
}

export const isReference = (text: string): boolean =>
  text.length === DIGITS && /^[3-9]\d+$/.test(text) && interim(text) === 0

/** As people read it: `4127 5083`. */
export const referenceText = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`

/** Every reference in what a payer wrote, however the digits are parted. */
export function referencesIn(text: string): string[] {
  const found = text.normalize('NFKC').matchAll(/(?<![\d-])\d{4}[-\s]?\d{4}(?![\d-])/g)
  return [...new Set([...found].map(([one]) => one.replaceAll(/\D/g, '')).filter(isReference))]
}

/** What remains of a payer's text without references: as a rule the name. */
export const payerIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/(?<![\d-])\d{4}[-\s]?\d{4}(?![\d-])/g, (one) =>
      isReference(one.replaceAll(/\D/g, '')) ? ' ' : one,
    )
    .trim()
