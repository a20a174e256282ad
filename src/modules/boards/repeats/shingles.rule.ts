/** Letters in a piece of a text. */
export const PIECE = 3
const BANDS = 12
const IN_BAND = 3
/** Hashes kept of a text. */
const HASHES = BANDS * IN_BAND

/** Hashes of all pieces of a normalised text, each once; of a shorter text one of the whole. */
export function piecesOf(normalised: string): Set<number> {
  const pieces = new Set<number>()
  if (normalised === '') return pieces
  for (let at = 0; at === 0 || at + PIECE <= normalised.length; at += 1) pieces.add(hashAt(normalised, at))
  return pieces
}

/** The hash of the piece that begins there. */
export function hashAt(normalised: string, at: number): number {
  let hash = 0x811c9dc5
  for (const end = Math.min(at + PIECE, normalised.length); at < end; at += 1)
    hash = mixed(hash ^ normalised.charCodeAt(at))
  return hash
}

function mixed(x: number): number {
  let one = Math.imul(x, 0x85ebca6b)
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return one ^ (one >>> 16)
}

/** How much two texts share: of all their pieces, and of the pieces of the smaller one. 0 to 1. */
export function shared(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
): { jaccard: number; contained: number } {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const piece of small) if (large.has(piece)) both += 1
  const all = a.size + b.size - both
  return { jaccard: all === 0 ? 0 : both / all, contained: small.size === 0 ? 0 : both / small.size }
}

/** The smallest hashes by 36 orders: two texts have as many of them alike as pieces, on average. */
export function minhashOf(pieces: ReadonlySet<number>): number[] {
  const smallest = Array.from({ length: HASHES }, () => 0x7fffffff)
  for (const piece of pieces)
    for (let n = 0; n < HASHES; n += 1) {
      const hash = mixed(piece ^ Math.imul(n + 1, 0x9e3779b1))
      if (hash < (smallest[n] as number)) smallest[n] = hash
    }
  return smallest
}

/** How much two texts share, by their smallest hashes. */
export function guessed(a: readonly number[], b: readonly number[]): number {
  let alike = 0
  for (let n = 0; n < HASHES; n += 1) if (a[n] === b[n]) alike += 1
  return alike / HASHES
}

/** Groups of three hashes as whole numbers of 53 bits. Two texts that share 7 of 10 pieces have one alike in 99 of 100. */
export function bandsOf(minhash: readonly number[]): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let [high, low] = [band + 1, 0x811c9dc5 ^ band]
    for (let n = band * IN_BAND; n < (band + 1) * IN_BAND; n += 1) {
      high = mixed(high ^ (minhash[n] as number))
      low = mixed(low + Math.imul(minhash[n] as number, 0x01000193))
    }
    return (high & 0x1fffff) * 0x100000000 + (low >>> 0)
  })
}
