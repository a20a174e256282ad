import { parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type LocalDate, localDate } from '#kernel/time.ts'
import type { PersonnelLine } from './personnel.rule.ts'

export const COLUMNS = ['employee_no', 'name', 'email', 'post', 'from_on', 'action'] as const
export const MOST_LINES = 5_000

export type FileRefusal = 'empty' | 'not-csv' | 'columns' | 'too-many'

/**
 * Reads a personnel change: comma-separated with the columns `employee_no,name,email,post,from_on,action`
 * named in the first line, in any order; `action` is `appoint` or `leave`. Further columns are ignored.
 */
export function readPersonnel(text: string): Result<PersonnelLine[], FileRefusal> {
  let rows: string[][]
  try {
    rows = parse(text.normalize('NFC').toWellFormed().replaceAll('\0', ''), {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    })
  } catch {
    return refuse('not-csv')
  }
  const [header, ...body] = rows
  if (!header) return refuse('empty')
  const at = COLUMNS.map((name) => header.findIndex((one) => one.toLowerCase() === name))
  if (at.includes(-1)) return refuse('columns')
  if (body.length === 0) return refuse('empty')
  if (body.length > MOST_LINES) return refuse('too-many')
  return ok(
    body.map((row, n) => {
      const [employeeNo, name, email, post, day, action] = at.map((column) => row[column] ?? '')
      return {
        line: n + 2,
        employeeNo: employeeNo as string,
        name: name as string,
        email: (email as string).toLowerCase(),
        post: post as string,
        fromOn: dayOf(day as string),
        action: (action as string).toLowerCase(),
      }
    }),
  )
}

function dayOf(text: string): LocalDate | undefined {
  try {
    return localDate(text)
  } catch {
    return undefined
  }
}
