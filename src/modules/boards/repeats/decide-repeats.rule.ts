import { addDays, dayOf, type Instant, instantAt, type LocalDate, weekday } from '#kernel/time.ts'
import { normalisedText } from './normalised-text.rule.ts'
import { piecesOf, shared } from './shingles.rule.ts'

/** Why two writers count as one: the strongest first. */
export const SAMENESS = ['account', 'person', 'contact', 'device'] as const
export type Sameness = (typeof SAMENESS)[number]
/** The number of a posting or of a comment. */
export type Written = { readonly postingId: number } | { readonly commentId: number }

/** What was written before. Without `sameness` by somebody else. */
export interface EarlierText {
  readonly written: Written
  readonly at: Instant
  readonly text: string
  readonly sameness: readonly Sameness[]
}
export interface Period {
  /** Both days included. */
  readonly from: LocalDate
  readonly to: LocalDate
}
/** A ground that an officer may look at; nothing is removed by it. */
export interface RepeatFinding {
  readonly kind: 'same' | 'similar'
  readonly of: readonly EarlierText[]
  /** How much of the text the nearest shares, 0 to 1. */
  readonly score: number
  readonly why: readonly Sameness[]
  readonly period: Period
}
/** Whether the week of Article 6(2)8 is the one of the calendar, Monday to Sunday, or the last seven days. */
export type WeekPolicy = 'calendar' | 'seven-days'

/** Fewer letters are a greeting or a word of consent, which many write often. */
export const SHORTEST = 12
/** Chosen on the tuning half of bench/repeats.ts. */
export const SIMILAR_JACCARD = 0.4
export const SIMILAR_CONTAINED = 0.7
/** Letters of which a text must consist before being part of another says something. */
const CONTAINED_FROM = 40

/** The same content up to spacing, signs, spelling of letters and case. */
export const isSame = (a: string, b: string): boolean => a === b

/** How similar two normalised texts are, 0 to 1, and whether that is similar content. */
export function likenessOf(a: string, b: string): { score: number; isSimilar: boolean } {
  const { jaccard, contained } = shared(piecesOf(a), piecesOf(b))
  const isPart = Math.min(a.length, b.length) >= CONTAINED_FROM && contained >= SIMILAR_CONTAINED
  return { score: Math.max(jaccard, isPart ? contained : 0), isSimilar: jaccard >= SIMILAR_JACCARD || isPart }
}

/** The days within which the same content counts. */
export function weekOf(at: Instant, policy: WeekPolicy): Period {
  const day = dayOf(at)
  if (policy === 'seven-days') return { from: addDays(day, -6), to: day }
  const monday = addDays(day, -((weekday(day) + 6) % 7))
  return { from: monday, to: addDays(monday, 6) }
}
export const startOf = (period: Period): Instant => instantAt(period.from, 0)

const within = ({ from, to }: Period, at: Instant): boolean => dayOf(at) >= from && dayOf(at) <= to

/**
 * What the same person has written already: the same content within the week of Seoul's calendar, or similar content on the
 * same day. Only texts from before `at` count, and none of somebody else. At most one finding of each kind.
 * @article 6(2)8
 */
export function decideRepeats(
  now: { readonly text: string; readonly at: Instant },
  earlier: readonly EarlierText[],
  policy: WeekPolicy = 'calendar',
): RepeatFinding[] {
  const text = normalisedText(now.text).text
  if (text.length < SHORTEST) return []
  const week = weekOf(now.at, policy)
  const today = { from: dayOf(now.at), to: dayOf(now.at) }
  const compared = earlier
    .filter((one) => one.sameness.length > 0 && one.at <= now.at && within(week, one.at))
    .map((one) => ({ one, text: normalisedText(one.text).text }))
    .map((other) => ({ ...other, same: isSame(text, other.text), ...likenessOf(text, other.text) }))
  const same = compared.filter((other) => other.same)
  const similar = compared.filter((other) => !other.same && other.isSimilar && within(today, other.one.at))
  const finding = (kind: RepeatFinding['kind'], of: typeof compared, period: Period): RepeatFinding[] =>
    of.length === 0
      ? []
      : [
          {
            kind,
            of: of.toSorted((a, b) => b.score - a.score).map((other) => other.one),
            score: kind === 'same' ? 1 : Math.round(100 * Math.max(...of.map((other) => other.score))) / 100,
            why: SAMENESS.filter((why) => of.some((other) => other.one.sameness.includes(why))),
            period,
          },
        ]
  return [...finding('same', same, week), ...finding('similar', similar, today)]
}

/** What two texts are to each other, whichever was written first: the finding names the other one. @article 6(2)8 */
export function pairOf(
  self: { readonly text: string; readonly at: Instant },
  other: EarlierText,
  policy: WeekPolicy,
): RepeatFinding | undefined {
  const [late, early] = self.at >= other.at ? [self, other] : [other, self]
  const [found] = decideRepeats(late, [{ ...other, text: early.text, at: early.at }], policy)
  return found && { ...found, of: [other] }
}
