/** What stands for the at sign. */
export const AT = /[([{<]\s?(?:at|골뱅이|앳|@)\s?[)\]}>]|@|\s?골뱅이\s?|\sat\s/gi
/** After it: labels parted by dots, the last one of letters. */
export const DOMAIN = /(?:[A-Za-z0-9가-힣](?:[A-Za-z0-9가-힣-]{0,62})\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9])/y
const DOT = '(?:\\s?[.,]\\s?|\\s?[(\\[]?\\s?(?:dot|닷|쩜|점)\\s?[)\\]]?\\s?)'
const HOSTS =
  'naver|hanmail|daum|gmail|nate|hotmail|outlook|kakao|yahoo|icloud|korea|example|네이버|한메일|다음|지메일|네이트|핫메일|카카오|야후|구글'
const ENDS =
  '(?:com|net|kr|org|co\\s?(?:\\.|dot|닷|점)\\s?kr|go\\s?(?:\\.|dot|닷|점)\\s?kr|컴|넷|케이알|씨오\\s?(?:\\.|닷|점)?\\s?케이알)'
/** Hosts of mail that many people use, however written. */
export const KNOWN_HOST = new RegExp(
  `\\s{0,2}(?:${HOSTS})(?:${DOT}${ENDS})(?![A-Za-z0-9])|(?<=@|골뱅이)\\s?(?:naver|hanmail|gmail|네이버|한메일|지메일)(?![A-Za-z0-9가-힣.])`,
  'iy',
)
/** Names of pictures of double size, not addresses. */
export const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|css|js)$/i
