/** Parameters of which any may be missing are tried together up to this many. */
const MOST_PARAMETERS = 6
const SESSION = /;jsessionid=[^/?#]*/i

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** As a redirect keeps it: no slash at either end, in readable letters. */
const pathKey = (path: string): string =>
  decoded(path.replace(SESSION, ''))
    .normalize('NFC')
    .replaceAll(/^\/+|\/+$/g, '')

const keyOf = (path: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`

const byName = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0

/** The parameters of a query in an order that does not depend on how they were written. */
const pairsOf = (query: string): [string, string][] => [...new URLSearchParams(query)].toSorted(byName)

/**
 * The one way in which an old address is kept: path and query without host, anchor and session number, the parameters
 * in order. The order in which a link names them says nothing.
 */
export function oldAddressKey(address: string): string {
  const [beforeAnchor = ''] = address.trim().split('#', 1)
  const at = beforeAnchor.indexOf('?')
  const path = at === -1 ? beforeAnchor : beforeAnchor.slice(0, at)
  return keyOf(pathKey(path), at === -1 ? [] : pairsOf(beforeAnchor.slice(at + 1)))
}

/**
 * Under which keys a redirect for what somebody asks may be kept, the closest first: all parameters as asked, then with
 * ever fewer of them, the path alone last. So a parameter that the old address had not, as search engines add them, is
 * no hindrance, and one that it had must be there.
 */
export function keysAsked(path: string, query: string): string[] {
  const own = pathKey(path)
  const pairs = pairsOf(query)
  if (pairs.length > MOST_PARAMETERS) return [keyOf(own, pairs), own]
  const parts = Array.from({ length: 2 ** pairs.length }, (_, mask) =>
    pairs.filter((_pair, at) => (mask & (1 << at)) !== 0),
  )
  return [...new Set(parts.toSorted((a, b) => b.length - a.length).map((some) => keyOf(own, some)))]
}
