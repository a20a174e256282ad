import type { Digits } from './digits.rule.ts'
import type { Spot } from './finding.rule.ts'
import {
  COUNTS,
  DONG_OF_ROAD,
  FLAT,
  FLAT_OF_HOUSES,
  HOME,
  HOUSES,
  IN_BRACKETS,
  LOT_BEFORE,
  NUMBER_AND_MORE,
  PUBLIC_AFTER,
  PUBLIC_BEFORE,
  ROAD_BEFORE,
} from './places.lexicon.ts'
import { HOUSE_ENDS, IS_LOT, NO_DONG, NO_ROAD, SURE_PART, VILLAGE_ENDING } from './endings.lexicon.ts'

/** Characters before the number of a house that may belong to its address. */
const REACH = 48
/** Of a word in an address, written without spaces. */
const LONGEST_WORD = 26

/**
 * Addresses by road or lot that name a home: a road or lot with its number within a named region, or with a dong and
 * a flat. A part of the city alone is none, nor the address of a place that everyone may go to.
 *
 * @article 2.10
 */
export function addressesIn(d: Digits): Spot[] {
  const { text } = d
  const spots: Spot[] = []
  for (let k = 0; k < d.count; k += 1) {
    if (k > 0 && d.gap[k - 1] === 0) continue
    const at = d.from[k] as number
    if (!mayBeHouse(text, at)) continue
    const spot = addressAt(text, at)
    if (spot) spots.push(spot)
  }
  for (const found of text.matchAll(FLAT)) {
    const houses = HOUSES.exec(text.slice(Math.max(0, found.index - 30), found.index))
    const from = found.index - (houses?.[0].trimStart().length ?? 0)
    spots.push({ kind: 'address', from, to: found.index + found[0].length, confidence: houses ? 0.95 : 0.7 })
  }
  for (const found of text.matchAll(FLAT_OF_HOUSES))
    spots.push({ kind: 'address', from: found.index, to: found.index + found[0].length, confidence: 0.85 })
  return spots
}

/** Whether a road or lot may end directly before a place: its last word does, and is no longer than such words are. */
function mayBeHouse(text: string, at: number): boolean {
  let end = at
  while (end > 0 && at - end < 2 && text.charCodeAt(end - 1) <= 32) end -= 1
  if (!HOUSE_ENDS.includes(text.charAt(end - 1)) || end === 0) return false
  let begun = end
  while (begun > 0 && end - begun <= LONGEST_WORD && isOfName(text.charCodeAt(begun - 1))) begun -= 1
  return end - begun <= LONGEST_WORD
}
const isOfName = (unit: number): boolean => (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 48 && unit <= 57)

function addressAt(text: string, at: number): Spot | undefined {
  const start = Math.max(0, at - REACH)
  const lead = text.slice(start, at)
  const road = ROAD_BEFORE.exec(lead)
  const lot = road ? null : LOT_BEFORE.exec(lead)
  const found = road ?? lot
  const house = matchAt(NUMBER_AND_MORE, text, at)
  if (!found || house === undefined) return undefined
  const region = (found.groups?.['region'] ?? '').trim()
  let to = at + house.length
  if (COUNTS.test(text.slice(to, to + 6)) || DONG_OF_ROAD.test(text.slice(at, at + 3))) return undefined
  const dong = road ? matchAt(IN_BRACKETS, text, to) : undefined
  to += dong?.length ?? 0
  const home = matchAt(HOME, text, to)
  const from = start + found.index
  if (home !== undefined) return { kind: 'address', from, to: to + home.length, confidence: 0.97 }
  if (
    PUBLIC_AFTER.test(text.slice(to, to + 24)) ||
    PUBLIC_BEFORE.test(text.slice(Math.max(0, from - 12), from))
  )
    return undefined
  const { road: name = '', lot: part = '', township = '' } = found.groups ?? {}
  if (NO_ROAD.test(name) || NO_DONG.test(part)) return undefined
  const isOfTownship = name === '' ? township !== '' && IS_LOT.test(house) : isNamedPart(township.trim())
  const isOfDong = part !== '' && !part.endsWith(VILLAGE_ENDING) && IS_LOT.test(house)
  if (region === '' && dong === undefined && !isOfTownship && !isOfDong) return undefined
  return { kind: 'address', from, to, confidence: region === '' ? 0.7 : 0.9 }
}

/** A township or dong before a road. */
const isNamedPart = (part: string): boolean => SURE_PART.test(part) && !NO_DONG.test(part)

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
