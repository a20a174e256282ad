import { icalendarOf } from '#kernel/icalendar.ts'
import { type Instant, millisecondsOf } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { wordsOf } from '../document/document.rule.ts'
import type { Published } from '../publishing/published.store.ts'

/** Characters of a description; the address leads to the rest. */
const LONGEST = 500

/** Events for a calendar program. @article 3(2)1 */
export const eventCalendar = (lang: Lang, siteUrl: string, events: readonly Published[]): string =>
  icalendarOf(
    'events',
    events.map((one) => {
      const text = one.texts[lang] ?? one.texts.ko
      return {
        uid: `item-${one.itemId}@${new URL(siteUrl).hostname}`,
        startsAt: one.fields['startsAt'] as Instant,
        endsAt: one.fields['endsAt'] as Instant,
        writtenAt: one.changedAt,
        // rises with each change
        sequence: Math.floor(millisecondsOf(one.changedAt) / 1000),
        summary: text.title,
        description: wordsOf(text.document).slice(0, LONGEST),
        location: (lang === 'en' ? one.fields['placeEn'] : undefined) ?? one.fields['place'] ?? '',
        url: `${siteUrl}${inLang(lang, `/${one.path}`)}`,
      }
    }),
  )
