export interface Line {
  readonly text: string
  /** Of the letters, in points. */
  readonly height: number
  readonly y: number
}
interface Piece {
  readonly str?: string
  readonly height?: number
  readonly hasEOL?: boolean
  readonly transform?: readonly number[]
}

/** The pieces of a page put together again, line by line. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let words: Piece[] = []
  const close = () => {
    const text = words.map(({ str }) => str ?? '').join('')
    const first = words.find(({ str }) => str?.trim())
    if (first) lines.push({ text, height: first.height ?? 0, y: first.transform?.[5] ?? 0 })
    words = []
  }
  for (const piece of pieces) {
    words.push(piece)
    if (piece.hasEOL) close()
  }
  close()
  return lines
}

/** The height in which most letters are set. */
export function usualHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
