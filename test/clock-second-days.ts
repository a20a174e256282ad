/** Calendar arithmetic of the second clock: day numbers and seconds, without Date and without src/. */
export const DAY = 86_400

/** Days since 1 March 0000 of the proleptic calendar, whose year ends with its leap day. */
export function dayNumber(text: string): number {
  const [y, m, d] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  const year = m > 2 ? y : y - 1
  const days = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + days
}

export function dayText(number: number): string {
  const era = Math.floor(number / 146_097)
  const rest = number - era * 146_097
  const year = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const dayOfYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const two = (n: number) => String(n).padStart(2, '0')
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return `${era * 400 + year + (month > 2 ? 0 : 1)}-${two(month)}-${two(date)}`
}

export const timeOf = (text: string): number => {
  const [h, m, s] = text.length === 10 ? [0, 0, 0] : text.slice(11, 19).split(':').map(Number)
  return dayNumber(text) * DAY + (h ?? 0) * 3600 + (m ?? 0) * 60 + (s ?? 0)
}
export const timeText = (time: number): string => {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const second = time % DAY
  return `${dayText(Math.floor(time / DAY))}T${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}+09:00`
}

/** The last day of so many months from `day`: before the day of the same number, else the month's end. */
export function lastOfMonths(day: number, months: number): number {
  const [y, m, d] = dayText(day).split('-').map(Number) as [number, number, number]
  const index = y * 12 + m - 1 + months
  const month = (i: number) => dayNumber(`${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`)
  return Math.min(month(index) + d - 2, month(index + 1) - 1)
}
