/** What a document says, as data: nothing of it is ever markup. */
export type ReadBlock =
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** The first row is not known to be a head. `name` of a sheet, else empty. */
  | { readonly is: 'table'; readonly name: string; readonly rows: readonly (readonly string[])[] }

export interface Reading {
  readonly blocks: readonly ReadBlock[]
  /** Whether the document goes on after them. */
  readonly isCut: boolean
}

/** Of one document: as much as a person reads on a page, and the search takes. */
const MOST_BLOCKS = 5_000
const MOST_CHARACTERS = 300_000
const MOST_CELLS = 20_000
const MOST_COLUMNS = 100
const MOST_IN_CELL = 5_000

/** Gathers blocks up to the limits and says when it is full. */
export class Gathering {
  readonly #blocks: ReadBlock[] = []
  #characters = 0
  #cells = 0
  isCut = false

  get isFull(): boolean {
    return this.#blocks.length >= MOST_BLOCKS || this.#characters >= MOST_CHARACTERS
  }

  text(text: string, level?: number): void {
    const tidy = this.#take(text)
    if (tidy === '') return
    if (level === undefined) this.#add({ is: 'paragraph', text: tidy })
    else this.#add({ is: 'heading', level: level <= 1 ? 2 : level === 2 ? 3 : 4, text: tidy })
  }

  table(rows: readonly (readonly string[])[], name = ''): void {
    const kept: string[][] = []
    for (const row of rows) {
      if (this.#cells >= MOST_CELLS || this.isFull) {
        this.isCut = true
        break
      }
      if (row.length > MOST_COLUMNS) this.isCut = true
      const cells = row.slice(0, MOST_COLUMNS).map((cell) => this.#take(cell.slice(0, MOST_IN_CELL)))
      this.#cells += cells.length
      kept.push(cells)
    }
    if (kept.some((row) => row.some((cell) => cell !== '')))
      this.#add({ is: 'table', name: this.#take(name), rows: squared(kept) })
  }

  done(): Reading {
    return { blocks: this.#blocks, isCut: this.isCut }
  }

  #add(block: ReadBlock): void {
    if (this.#blocks.length >= MOST_BLOCKS) this.isCut = true
    else this.#blocks.push(block)
  }

  #take(text: string): string {
    const tidy = tidied(text)
    const left = MOST_CHARACTERS - this.#characters
    if (tidy.length > left) this.isCut = true
    const kept = tidy.slice(0, Math.max(0, left)).toWellFormed()
    this.#characters += kept.length
    return kept
  }
}

/** Composed, in lines, without control and direction-turning characters. */
const tidied = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cc}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (one) =>
      one === '\n' ? '\n' : one === '\t' ? ' ' : '',
    )
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

const squared = (rows: readonly string[][]): string[][] => {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(...filled.map((row) => row.findLastIndex((cell) => cell !== '') + 1))
  return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
