import type { Reader } from '#kernel/db.ts'

/** Departments that answer for boards; the managing one for those without. For any role. */
export async function departmentsOfBoards(read: Reader, managing: string): Promise<string[]> {
  const rows = await read.selectFrom('boards.board').select('department_id').distinct().execute()
  return [...new Set(rows.map((one) => one.department_id ?? managing))]
}
