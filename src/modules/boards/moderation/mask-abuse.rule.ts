import { findAbuse, type Place } from './abuse.rule.ts'

const COVER = '●'
/** Below it a word is rude and no more. */
const COVERED_FROM = 0.6

/** Where words of abuse and obscenity stand that an officer need not read. */
export const coveredPlaces = (text: string): Place[] =>
  findAbuse(text)
    .filter((one) => one.strength >= COVERED_FROM)
    .map(({ start, end }) => ({ start, end }))

/** The text with words of abuse covered, each UTF-16 unit by one sign, so that every place stays where it is. */
export function maskAbuse(text: string): string {
  let out = ''
  let at = 0
  for (const { start, end } of coveredPlaces(text)) {
    out += text.slice(at, start) + COVER.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}
