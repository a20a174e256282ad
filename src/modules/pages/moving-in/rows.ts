import { parse } from 'csv-parse/sync'
import { SetupError } from '#kernel/errors.ts'
import { decodeText, type Folder } from './folder.ts'

/** A row of a table of the folder: texts by the name of their column; what is not there is empty. */
export interface Row {
  readonly line: number
  readonly of: (column: string) => string
}
export interface Rows {
  readonly file: string
  readonly rows: readonly Row[]
}

export const MOST_ROWS = 50_000
const MOST_BYTES = 100_000_000

const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim()

/**
 * The rows of NAME.csv, or of NAME.json, a list of objects; none where there is neither.
 *
 * @throws SetupError it cannot be read, lacks a column, has too many rows, or there are both
 */
export async function readRows(folder: Folder, name: string, needed: readonly string[]): Promise<Rows> {
  const csv = await textOf(folder, `${name}.csv`)
  const json = await textOf(folder, `${name}.json`)
  if (csv !== undefined && json !== undefined)
    throw new SetupError(`there is ${name}.csv and ${name}.json: leave one of them`)
  const file = json === undefined ? `${name}.csv` : `${name}.json`
  const rows =
    csv !== undefined
      ? fromCsv(file, csv, needed)
      : json !== undefined
        ? fromJson(file, json, needed)
        : undefined
  if (rows && rows.length > MOST_ROWS)
    throw new SetupError(
      `${file} has ${rows.length} rows, more than ${MOST_ROWS}: bring it in as several folders`,
    )
  return { file, rows: rows ?? [] }
}

async function textOf(folder: Folder, file: string): Promise<string | undefined> {
  const read = await folder.read(file, MOST_BYTES)
  const text = read.ok ? decodeText(read.value) : read
  if (text.ok) return text.value
  if (text.refusal === 'no-file') return undefined
  const why = {
    'outside-folder': 'lies outside the folder',
    'too-large': `is larger than ${MOST_BYTES} bytes`,
    'not-text': 'is neither UTF-8 nor CP949',
  }[text.refusal]
  throw new SetupError(`${file} ${why}`)
}

function fromCsv(file: string, text: string, needed: readonly string[]): Row[] {
  let records: { record: string[]; info: { lines: number } }[]
  try {
    records = parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      delimiter: text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',',
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records
  } catch (error) {
    throw new SetupError(`${file} is no CSV: ${(error as Error).message.split('\n')[0]}`)
  }
  const [head, ...body] = records
  const columns = (head?.record ?? []).map((one) => kept(one).toLowerCase())
  lacking(file, needed, columns)
  return body
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }) => ({
      line: info.lines,
      of: (column) => kept(record[columns.indexOf(column)] ?? ''),
    }))
}

function fromJson(file: string, text: string, needed: readonly string[]): Row[] {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    throw new SetupError(`${file} is no JSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(read)) throw new SetupError(`${file} is not a list`)
  const objects = read.map((one) => Object(one) as Record<string, unknown>)
  if (objects.length > 0) lacking(file, needed, [...new Set(objects.flatMap((one) => Object.keys(one)))])
  return objects.map((one, at) => ({
    line: at + 1,
    of: (column) => {
      const value = Object.hasOwn(one, column) ? one[column] : ''
      if (Array.isArray(value)) return kept(value.map(String).join(' '))
      return typeof value === 'string' || typeof value === 'number' ? kept(String(value)) : ''
    },
  }))
}

function lacking(file: string, needed: readonly string[], columns: readonly string[]): void {
  const missing = needed.filter((one) => !columns.includes(one))
  if (missing.length > 0) throw new SetupError(`${file} lacks the column ${missing.join(', ')}`)
  const twice = columns.find((one, at) => one !== '' && columns.indexOf(one) !== at)
  if (twice !== undefined) throw new SetupError(`${file} has the column ${twice} twice`)
}
