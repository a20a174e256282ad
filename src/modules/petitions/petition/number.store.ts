import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** The next of a series that has no gaps: whoever takes one keeps others waiting until the act is durable. */
async function next(tx: Tx, of: string): Promise<number> {
  const { n } = await tx
    .insertInto('petitions.last_number')
    .values({ of, n: 1 })
    .onConflict((on) => on.column('of').doUpdateSet((eb) => ({ n: eb('petitions.last_number.n', '+', 1) })))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}

/** The series of petitions of a year, and what stands before each number: `2026-000123`. */
export const petitionSeries = (arrivedOn: LocalDate) => ({
  of: `petition ${arrivedOn.slice(0, 4)}`,
  before: `${arrivedOn.slice(0, 4)}-`,
})

/** `R2026-000045`, in order of receipt. @law CPTA-ER 3 */
export async function nextReceiptNo(tx: Tx, today: LocalDate): Promise<string> {
  const year = today.slice(0, 4)
  return `R${year}-${String(await next(tx, `receipt ${year}`)).padStart(6, '0')}`
}

/** Of a department's documents in a year. */
export const nextDocumentNumber = (tx: Tx, departmentId: string, year: number): Promise<number> =>
  next(tx, `document ${departmentId} ${year}`)

export const isNumber = (text: string): boolean => /^\d{4}-\d{6}$/.test(text)
