import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** `Q2026-000012` of a question, `A2026-000012` of an appointment: never taken for a petition's. */
export async function nextCounselNumber(tx: Tx, letter: 'Q' | 'A', today: LocalDate): Promise<string> {
  const year = today.slice(0, 4)
  const { n } = await tx
    .insertInto('petitions.last_number')
    .values({ of: `counsel ${letter} ${year}`, n: 1 })
    .onConflict((on) => on.column('of').doUpdateSet((eb) => ({ n: eb('petitions.last_number.n', '+', 1) })))
    .returning('n')
    .executeTakeFirstOrThrow()
  return `${letter}${year}-${String(n).padStart(6, '0')}`
}

export const isQuestionNumber = (text: string): boolean => /^Q\d{4}-\d{6}$/.test(text)
export const isAppointmentNumber = (text: string): boolean => /^A\d{4}-\d{6}$/.test(text)
export const isCounselNumber = (text: string): boolean => isQuestionNumber(text) || isAppointmentNumber(text)
