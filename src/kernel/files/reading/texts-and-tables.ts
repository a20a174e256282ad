import type { Gathering } from './block.ts'

interface Paragraph {
  words: string[]
  level: number | undefined
}
interface Table {
  rows: string[][]
  cell: string[] | undefined
}

/** Paragraphs and tables as they come; a table in a cell becomes lines of that cell. */
export class TextsAndTables {
  readonly #gathering: Gathering
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: Table[] = []
  /** Those that stand in the paragraph being read come after it. */
  #waiting: string[][][] = []

  constructor(gathering: Gathering) {
    this.#gathering = gathering
  }

  beginText(level: number | undefined): void {
    this.#paragraphs.push({ words: [], level })
  }
  /** Only known when the paragraph has begun. */
  levelIs(level: number | undefined): void {
    const last = this.#paragraphs.at(-1)
    if (last) last.level = level
  }
  say(words: string): void {
    this.#paragraphs.at(-1)?.words.push(words)
  }
  endText(): void {
    const ended = this.#paragraphs.pop()
    const text = ended?.words.join('') ?? ''
    const cell = this.#tables.at(-1)?.cell
    if (cell) cell.push(text)
    else if (this.#paragraphs.length > 0) this.say(` ${text} `)
    else {
      this.#gathering.text(text, ended?.level)
      for (const rows of this.#waiting) this.#gathering.table(rows)
      this.#waiting = []
    }
  }

  beginTable(): void {
    this.#tables.push({ rows: [], cell: undefined })
  }
  beginRow(): void {
    this.#tables.at(-1)?.rows.push([])
  }
  beginCell(): void {
    const table = this.#tables.at(-1)
    if (table) table.cell = []
  }
  endCell(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    table.rows.at(-1)?.push(table.cell?.join('\n') ?? '')
    table.cell = undefined
  }
  endTable(): void {
    const table = this.#tables.pop()
    if (!table) return
    const outer = this.#tables.at(-1)?.cell
    if (outer) outer.push(table.rows.map((row) => row.join(' ')).join('\n'))
    else if (this.#paragraphs.length > 0) this.#waiting.push(table.rows)
    else this.#gathering.table(table.rows)
  }
}
