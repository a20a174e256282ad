/** An amount as it is written, without blanks and commas: `12억3천만원`, `12.5억`, `35억`; nothing else is read. */
export const WRITTEN_WON = /^(?:[\d.]+[십백천]?[만억조]?)+원?$/
export const WON_PART = /([\d.]+)([십백천]?)([만억조]?)/g
/** Noughts that a word adds. */
export const NOUGHTS: Readonly<Record<string, number>> = {
  '': 0,
  십: 1,
  백: 2,
  천: 3,
  만: 4,
  억: 8,
  조: 12,
}
