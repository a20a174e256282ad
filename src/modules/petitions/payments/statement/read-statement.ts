import { parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Layout, titlesOf } from './layout.rule.ts'
import { type LineFault, readLine, type StatementLine } from './statement-line.rule.ts'

export const MOST_LINES = 5_000
/** Of a file: 5,000 lines of a bank are far less. */
export const MOST_BYTES = 2 * 1024 * 1024
export type FileFault = 'empty' | 'not-csv' | 'columns' | 'too-many' | 'encoding'
export interface Faulty {
  readonly file?: FileFault
  readonly lines: readonly { line: number; fault: LineFault }[]
}
interface Row {
  record: string[]
  info: { lines: number }
}

/** UTF-8, else the Korean code page of Windows. */
export function decodeStatement(bytes: Uint8Array): Result<string, Faulty> {
  for (const encoding of ['utf-8', 'euc-kr'])
    try {
      return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      continue
    }
  return refuse({ file: 'encoding', lines: [] })
}

/**
 * Reads a whole statement, the oldest line first, or nothing of it: each line that cannot be read is named.
 * Separated by commas, or by tabs as a spreadsheet copies it; what stands before the titles is skipped.
 *
 * @refusal the file's fault, or the lines' with their numbers
 */
export function readStatement(layout: Layout, text: string): Result<StatementLine[], Faulty> {
  const isTabbed = text.split('\n', 30).some((line) => line.split('\t').length > 2)
  let rows: Row[]
  try {
    rows = parse(text.normalize('NFC').toWellFormed().replaceAll('\0', ''), {
      bom: true,
      trim: true,
      info: true,
      delimiter: isTabbed ? '\t' : ',',
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as Row[]
  } catch {
    return refuse({ file: 'not-csv', lines: [] })
  }
  if (rows.length === 0) return refuse({ file: 'empty', lines: [] })
  const titles = titlesOf(layout)
  const head = rows.findIndex(({ record }) => titles.every((title) => record.includes(title)))
  if (head === -1) return refuse({ file: 'columns', lines: [] })
  const header = (rows[head] as Row).record
  const body = rows
    .slice(head + 1)
    .filter(({ record }) => !layout.totals.includes(record[0] ?? '') && record.some((cell) => cell !== ''))
  if (body.length === 0) return refuse({ file: 'empty', lines: [] })
  if (body.length > MOST_LINES) return refuse({ file: 'too-many', lines: [] })
  const read = body.map(({ record, info }) => ({
    line: info.lines,
    is: readLine(
      layout,
      info.lines,
      (title) => record[title === undefined ? -1 : header.indexOf(title)] ?? '',
    ),
  }))
  const faults = read.flatMap(({ line, is }) => (is.ok ? [] : [{ line, fault: is.refusal }]))
  if (faults.length > 0) return refuse({ lines: faults })
  const lines = read.flatMap(({ is }) => (is.ok ? [is.value] : []))
  return ok(layout.newestFirst ? lines.toReversed() : lines)
}
