import writeXlsxFile from 'write-excel-file/node'

/** Rows of a table that leaves the house, the first one the heads. */
export type Rows = readonly (readonly (string | number)[])[]

/** Spreadsheet programs take a text that begins so for a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A text that no spreadsheet program carries out: an apostrophe before it makes it a text. */
export const inert = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string | number): string => {
  const text = typeof cell === 'number' ? String(cell) : inert(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** CSV by RFC 4180 in UTF-8, with the mark by which Excel knows it. */
export const csvOf = (rows: Rows): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`

/** Characters that a cell of XLSX takes, and those that XML takes not. */
const LONGEST = 32_767
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const clean = (cell: string): string => inert(cell.toWellFormed().replaceAll(NOT_XML, '')).slice(0, LONGEST)

/** An XLSX workbook of one sheet; `widths` of the columns in characters. */
export async function xlsxOf(name: string, rows: Rows, widths: readonly number[] = []): Promise<Buffer> {
  const [heads = [], ...rest] = rows
  const text = (cell: string) => ({ value: clean(cell), type: String, wrap: true })
  const data = [
    heads.map((head) => ({ value: clean(String(head)), type: String, fontWeight: 'bold' as const })),
    ...rest.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? { value: cell, type: Number } : text(cell))),
    ),
  ]
  return writeXlsxFile(data, {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  }).toBuffer()
}
