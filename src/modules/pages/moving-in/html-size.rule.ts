/** Bytes of a body: a page of the law's longest ordinance has a tenth of it. */
export const MOST_BODY_BYTES = 2_000_000
const MOST_TAGS = 50_000
const DEEPEST = 1_000
/** Have no end, or end by themselves where the next begins. */
const NO_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option colgroup'.split(
    ' ',
  ),
)

/** Whether a parser of HTML would work on it for long: no page that people wrote is so deep or of so many parts. */
export function isBomb(html: string): boolean {
  let depth = 0
  let tags = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    tags += 1
    if (tags > MOST_TAGS) return true
    if (NO_END.has(name.toLowerCase())) continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
