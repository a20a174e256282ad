import { type LocalDate, localDate, monthsLater } from '#kernel/time.ts'

const yearsLater = (day: LocalDate, years: number): LocalDate => monthsLater(day, years * 12).on

/** The day on which somebody who is under fourteen becomes fourteen; nothing for everyone else. @law PIPA 22-2 */
export function fourteenOn(birthOn: LocalDate, today: LocalDate): LocalDate | undefined {
  const day = yearsLater(birthOn, 14)
  return day > today ? day : undefined
}

/** Nineteen: who consents for a child is of age. @law Civil Act 4 */
export const isOfAge = (birthOn: LocalDate, today: LocalDate): boolean => yearsLater(birthOn, 19) <= today

/** A day of birth of somebody who lives. */
export function birthOnOf(text: string, today: LocalDate): LocalDate | undefined {
  try {
    const day = localDate(text)
    return day <= today ? day : undefined
  } catch {
    return undefined
  }
}
