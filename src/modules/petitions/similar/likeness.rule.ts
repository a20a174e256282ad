/** How much a pair tells: the rarer it is, the more. `share` is that of the texts that have it, above 0 to 1. */
export const weightOf = (share: number): number => Math.log(1 + 1 / share)

/**
 * How alike two texts are, by the pairs that each holds: 0 nothing in common, 1 the same pairs. Pairs that stand in
 * every text count little where `weigh` says so.
 */
export function likeness<P>(
  one: ReadonlySet<P>,
  other: ReadonlySet<P>,
  weigh: (pair: P) => number = () => 1,
): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  const sum = (of: Iterable<P>) => [...of].reduce((total, pair) => total + weigh(pair) ** 2, 0)
  const both = sum([...small].filter((pair) => large.has(pair)))
  if (both === 0) return 0
  return Math.min(1, both / Math.sqrt(sum(one) * sum(other)))
}

/** How many of a text's pairs are asked for, and from which share on a pair tells nothing. */
const ASKED = 16
const TOO_COMMON = 0.04

/** The pairs by which similar texts are looked for: those of the title and the rarest, never what stands everywhere. */
export function pairsToAsk<P>(
  { title, all }: { title: readonly P[]; all: readonly P[] },
  shares: ReadonlyMap<P, number>,
): P[] {
  const known = (pairs: readonly P[]) =>
    pairs
      .filter((pair) => (shares.get(pair) ?? 1) <= TOO_COMMON)
      .toSorted((a, b) => (shares.get(a) ?? 1) - (shares.get(b) ?? 1))
  const rare = [...new Set([...known(title).slice(0, ASKED / 2), ...known(all)])]
  return (rare.length > 0 ? rare : [...new Set([...title, ...all])]).slice(0, ASKED)
}

/** What similar texts say together about the group that a text belongs to, best first. */
export function votes<G>(
  neighbours: readonly { group: G; likeness: number }[],
): { group: G; score: number }[] {
  const scores = new Map<G, number>()
  for (const one of neighbours) scores.set(one.group, (scores.get(one.group) ?? 0) + one.likeness ** 2)
  return [...scores].map(([group, score]) => ({ group, score })).toSorted((a, b) => b.score - a.score)
}
