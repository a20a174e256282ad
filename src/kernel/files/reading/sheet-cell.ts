import { addDays, localDate } from '../../time.ts'

const FARTHEST = 1_000

/** Of `BC12`, from 0; a cell without a place comes after the last. No row is made longer than it may be shown. */
export function columnOf(place: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  if (letters === undefined) return next
  let column = 0
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64)
  return Math.min(column - 1, FARTHEST)
}

/** Excel's own formats of days (14–17, 22, and the Korean ones), or one that writes year, month or day. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return true
  const written = code?.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '') ?? ''
  return /[yd]/i.test(written) && !/[#0]/.test(written)
}

const FIRST = 29_221 // 1980-01-01
const LAST = 73_050 // 2099-12-31

/** A day as Excel counts it, from 1980 on; anything else stays the number that it is. */
export function dayTextOf(days: number): string {
  if (!(days >= FIRST && days <= LAST)) return String(days)
  return addDays(localDate('1980-01-01'), Math.floor(days) - FIRST)
}
