import { type Instant, type LocalDate, dayOf, instantAt, millisecondsOf } from './time.ts'

/** The languages of the interface. Content has more; a module adds them by export and import. */
export const LANGS = ['ko', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** Text in every language. A key missing from one language is a compile error. */
export const wordsFor =
  <W>(all: { ko: W; en: NoInfer<W> }) =>
  (lang: Lang): W =>
    all[lang]

/** The language is the path: Korean at the root, others below their code. `path` begins with a slash. */
export const inLang = (lang: Lang, path: string): string =>
  lang === 'ko' ? path : path === '/' ? `/${lang}` : `/${lang}${path}`

const LOCALE: Record<Lang, string> = { ko: 'ko-KR', en: 'en-GB' }
const withWeekday: Record<Lang, (day: string, weekday: string) => string> = {
  ko: (day, weekday) => `${day}(${weekday})`,
  en: (day, weekday) => `${weekday} ${day}`,
}
const STYLES = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: '2-digit', day: '2-digit' },
  month: { year: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()
function write(lang: Lang, style: keyof typeof STYLES, at: Instant): string {
  const key = `${lang} ${style}`
  const known = formats.get(key)
  const format = known ?? new Intl.DateTimeFormat(LOCALE[lang], { ...STYLES[style], timeZone: 'Asia/Seoul' })
  if (!known) formats.set(key, format)
  return format.format(millisecondsOf(at))
}

/** A day as people read it; `short` is in figures, without weekday. */
export function dayText(lang: Lang, day: LocalDate, style: 'long' | 'short' = 'long'): string {
  const at = instantAt(day, 0)
  return style === 'short'
    ? write(lang, 'short', at)
    : withWeekday[lang](write(lang, 'long', at), write(lang, 'weekday', at))
}

/** A moment on Seoul's clocks, to the minute. */
export const momentText = (lang: Lang, at: Instant, style: 'long' | 'short' = 'long'): string =>
  `${dayText(lang, dayOf(at), style)} ${write(lang, 'time', at)}`

/** The month of a day: `2026년 12월`. */
export const monthText = (lang: Lang, day: LocalDate): string => write(lang, 'month', instantAt(day, 0))
