import { REGION } from './regions.lexicon.ts'

/** What stands before the number of a house: a region, then a road. */
export const ROAD_BEFORE = new RegExp(
  `${REGION}(?<road>[가-힣][가-힣0-9·]{0,14}?(?:대로|로|길)(?:\\s?\\d{1,4}(?:번|가)?[가나다라]?길)?)\\s{0,2}(?<under>지하\\s?)?$`,
)
/** The same with a lot: a region, then dong, ri or ga. */
export const LOT_BEFORE = new RegExp(
  `${REGION}(?<lot>(?:[가-힣]{1,6}\\d{0,2}(?:동|리)|[가-힣]{1,6}\\d가)(?:\\s[가-힣]{1,5}리)?)\\s{0,2}(?<hill>산\\s?)?$`,
)
/** A home within a building: 101동 1203호, 3층 302호, or 1203호 of a named house. */
export const HOME =
  /(?:[\s,(]{0,3}[가-힣A-Za-z0-9·]{1,20}?)??(?:[\s,(]{0,3}(?:제\s?)?(?:\d{1,4}|[가-하A-Z])동)?(?:[\s,]{0,3}(?:지하\s?)?\d{1,3}층)?[\s,]{0,3}\d{1,4}호(?![선차기봉텔])/y
export const NUMBER_AND_MORE =
  /[1-9]\d{0,3}(?:\s?-\s?\d{1,4})?(?:\s?번길\s?\d{1,4}(?:\s?-\s?\d{1,4})?)?(?:\s?번지)?(?:\s?\d{1,2}통)?(?:\s?\d{1,2}반)?/y
/** After a road address, the dong in brackets. */
export const IN_BRACKETS = /\s{0,2}\([가-힣0-9]{1,8}(?:동|리|가)(?:[,\s][^)\n]{0,30})?\)/y
/** A dong and a flat, with the name of the houses before it or not. */
export const FLAT = /(?<![\d-])([1-9]\d{0,3})\s?동\s{0,2}[,-]?\s{0,2}(\d{1,4})\s?호(?![선차기봉텔])/g
export const HOUSES =
  /[가-힣A-Za-z0-9]{0,15}(?:아파트|빌라|오피스텔|맨션|연립|주택|타운|하이츠|APT|apt|캐슬|자이|래미안|푸르지오|힐스테이트|e편한세상|아이파크|더샵)\s{0,2}(?:\d{1,2}(?:차|단지)\s{0,2})?$/
export const FLAT_OF_HOUSES =
  /[가-힣A-Za-z0-9]{1,15}(?:아파트|빌라|오피스텔|맨션|연립|하이츠)\s{0,2}(?:\d{1,2}(?:차|단지)\s{0,2})?(?:(?:\d{1,4}|[가-하A-Z])동\s{0,2})?\d{2,4}호(?![선차기봉텔])/g

const UNIT =
  '명|분|시간|시(?!청)|년|월|일|개|번(?!지|길)|원|층짜리|%|퍼센트|대(?!로)|km|m|킬로|미터|차로|차선|등|위|회|차|억|만|천|백|살|세|여|곳|건|배|학년|반|kg|톤|점|조|장|마리|주(?!공)|인(?!근)|가지|단계|부|평|동|호선|도|초|번째|세대|가구'
const UNIT_APART = '명|분|시간|개|원|%|km|m|미터|세대|가구|건|곳|회|년|월|번째|등급'
/** After a number that counts something and is no house. */
export const COUNTS = new RegExp(`^(?:(?:${UNIT})|\\s(?:${UNIT_APART})(?![가-힣])|[.:/]\\d|,\\d{3})`)
/** "충정로2가" is a dong. */
export const DONG_OF_ROAD = /^\d가(?![가-힣])/
/** Places that everyone may go to. */
const PUBLIC =
  '시청|구청|군청|도청|청사|본부|사업소|청와대|국회|정부|대사관|주민센터|행정복지센터|복지센터|동사무소|면사무소|읍사무소|도서관|보건소|보건지소|학교|대학교|병원|공원|경찰서|지구대|파출소|소방서|119안전센터|우체국|시장(?!님)|터미널|체육관|운동장|복지관|경로당|어린이집|유치원|법원|검찰청|교육청|세무서|문화원|문화재단|박물관|미술관|은행|마트|백화점|교회|성당|사찰|공단|공사|공사장|센터|사거리|삼거리|교차로|정류장|정류소|휴게소|역(?!시|할)|앞(?!으로)|근처|인근|주변|일대|부근|맞은편|도로|구간|횡단보도'
export const PUBLIC_AFTER = new RegExp(`^[\\s,(]{0,3}[가-힣A-Za-z0-9]{0,10}?(?:${PUBLIC})`)
export const PUBLIC_BEFORE = new RegExp(`(?:${PUBLIC})(?:\\s?(?:주소|위치)\\s?(?:는|은|:)?|\\s?[:(])\\s?$`)
