import { type Instant, instant, localDate, seoulText } from '#kernel/time.ts'
import type { Hour } from './hour.store.ts'

/** A moment as it is typed, in Seoul: `2026-12-01 09:00`. Undefined when it is none. */
export function momentIn(text: string): Instant | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? []
  if (day === undefined || time === undefined) return undefined
  try {
    return instant(`${localDate(day)}T${time}:00+09:00`)
  } catch {
    return undefined
  }
}

const written = (at: Instant): string => seoulText(at).slice(0, 16).replace('T', ' ')

/** A question hour as its form has it. */
export const typedOf = (h: Hour): Record<string, string> => ({
  titleKo: h.title.ko,
  titleEn: h.title.en,
  saysKo: h.says.ko,
  saysEn: h.says.en,
  opens: written(h.opensAt),
  closes: written(h.closesAt),
  begins: written(h.beginsAt),
  ends: written(h.endsAt),
})
