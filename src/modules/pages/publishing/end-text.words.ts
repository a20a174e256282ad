import { addDays, dayOf, type Instant, instantAt } from '#kernel/time.ts'
import { dayText, type Lang, momentText } from '#kernel/words.ts'

/** The end of a posting period as it is read: an end at midnight is the day before, which is its last. @article 6(1) */
export const endText = (lang: Lang, at: Instant): string =>
  at === instantAt(dayOf(at), 0)
    ? dayText(lang, addDays(dayOf(at), -1), 'short')
    : momentText(lang, at, 'short')
