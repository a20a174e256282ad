import { PLATE_REGION } from './regions.lexicon.ts'

/** Syllables of plates that also count something. */
const UNITS = '조도호주부구배로자하수오사보소'
const OTHERS = '가나다라마거너더러머버서어저고노모두루무우바아허누'
const BETWEEN = '[\\s\\-._·]{0,3}'

/** `region` where it is named, `open` where only one digit stands before the syllable, `unit` where it may count. */
export const PLATE = new RegExp(
  `(?<![0-9])(?:(?<region>${PLATE_REGION})${BETWEEN})?(?:[0-9]${BETWEEN}?[0-9]{1,2}|[0-9]{2}[0-9]?|(?<open>[0-9]))${BETWEEN}(?:(?<unit>[${UNITS}])|[${OTHERS}])(?<gap>${BETWEEN})[0-9]{2}${BETWEEN}[0-9]{2}(?![0-9])`,
  'g',
)
/** After a number that is an amount. */
export const COUNTED_AFTER =
  /^(?:\s?(?:억|만|천|원|명|년|여|개|%|퍼센트|세대|가구|km|톤|평|건|번지|달러)|[,.]\d|-\d)/
/** Beside the number of a case before a court. */
export const COURT =
  /대법원|헌법재판소|헌재|지방법원|고등법원|지법|고법|행정법원|선고|판결|판례|사건번호|재판/
