const LONGEST = 512

/**
 * Under which name an address is kept: path and query as they stand, the query's parts in order, so that
 * `?page=2&kind=a` and `?kind=a&page=2` are one page. Parts of one name keep theirs. Undefined: too long.
 */
export function keyOf(url: string): string | undefined {
  if (url.length > LONGEST) return undefined
  const mark = url.indexOf('?')
  if (mark < 0) return url
  if (mark === url.length - 1) return url.slice(0, mark)
  if (!url.includes('&', mark)) return url
  const parts = url
    .slice(mark + 1)
    .split('&')
    .filter(Boolean)
  return `${url.slice(0, mark)}?${parts.toSorted(byName).join('&')}`
}

function byName(a: string, b: string): number {
  const [left, right] = [nameOf(a), nameOf(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

const nameOf = (part: string): string => part.split('=', 1)[0] ?? ''
