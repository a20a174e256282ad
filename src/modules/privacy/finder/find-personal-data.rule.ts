import { accountAt } from './account.rule.ts'
import { addressesIn } from './address.rule.ts'
import { cardAt } from './card.rule.ts'
import { type Digits, isSpoken, readDigits } from './digits.rule.ts'
import { driverAt } from './driver.rule.ts'
import { emailsIn } from './email.rule.ts'
import type { Finding, PersonalKind, Spot } from './finding.rule.ts'
import { fold } from './fold.rule.ts'
import { passportsIn } from './passport.rule.ts'
import { phoneAt } from './phone.rule.ts'
import { platesIn } from './plate.rule.ts'
import { residentAt } from './resident.rule.ts'
import { spoken } from './spoken.rule.ts'

/** Of two that overlap the one that stands first here counts. */
const RANK: readonly PersonalKind[] = [
  'resident',
  'alien',
  'card',
  'driver',
  'passport',
  'phone',
  'email',
  'account',
  'plate',
  'address',
]
const NUMBERS = [residentAt, cardAt, driverAt, phoneAt, accountAt]

/**
 * The personal data in a text, in its order, without overlaps. The text is read in a normalised copy, so that width,
 * script, spacing, unseen characters and numerals in words hide nothing. Time grows with the length of the text.
 *
 * @article 2.10 what names a person @article 17(1)
 */
export function findPersonalData(text: string): Finding[] {
  const folded = fold(text)
  const digits = readDigits(folded.text, { withWords: false, ringed: folded.ringed })
  const plain = [
    ...numbersIn(digits, () => true),
    ...passportsIn(folded.text),
    ...emailsIn(folded.text),
    ...platesIn(folded.text),
    ...addressesIn(digits),
  ]
  const words = readDigits(folded.text, { withWords: true, ringed: folded.ringed })
  const hasWords = words.count > digits.count || words.gap.includes(2)
  return withoutOverlaps([plain, hasWords ? spelledOut(words) : []], folded.text.length).map(
    ({ kind, from, to, confidence }) => ({
      kind,
      start: folded.from[from] as number,
      end: folded.to[to - 1] as number,
      confidence,
    }),
  )
}

/** The second reading, of numerals in words: it adds to the first and takes nothing from it. */
function spelledOut(words: Digits): Spot[] {
  const numbers = numbersIn(words, (at, n) => isSpoken(words, at, n))
  const said = spoken(words.text)
  return said === words.text ? numbers : [...numbers, ...passportsIn(said), ...platesIn(said)]
}

function numbersIn(d: Digits, isMeant: (at: number, n: number) => boolean): Spot[] {
  const spots: Spot[] = []
  for (const numberAt of NUMBERS)
    for (let at = 0; at < d.count; at += 1) {
      const found = numberAt(d, at)
      if (!found || !isMeant(at, found.n)) continue
      const from = found.from ?? (d.from[at] as number)
      const to = d.to[at + found.n - 1] as number
      spots.push({ kind: found.kind, from, to, confidence: found.confidence })
      at += found.n - 1
    }
  return spots
}

/** Below it a number that is parted in no usual way gives way to whatever else is there. */
const DOUBTFUL = 0.65

/** What stands in an earlier list counts before what stands in a later one. */
function withoutOverlaps(lists: readonly (readonly Spot[])[], length: number): Spot[] {
  const taken = new Uint8Array(length)
  const kept = lists.flatMap((spots) =>
    withoutPartsOfAccounts(spots, length)
      .toSorted(
        (a, b) =>
          Number(a.confidence < DOUBTFUL) - Number(b.confidence < DOUBTFUL) ||
          RANK.indexOf(a.kind) - RANK.indexOf(b.kind) ||
          b.to - b.from - (a.to - a.from) ||
          a.from - b.from,
      )
      .filter(({ from, to }) => {
        if (taken.subarray(from, to).includes(1)) return false
        taken.fill(1, from, to)
        return true
      }),
  )
  return kept.toSorted((a, b) => a.from - b.from)
}

/** What looks like a telephone number within the longer number of an account beside its bank is part of that. */
function withoutPartsOfAccounts(spots: readonly Spot[], length: number): readonly Spot[] {
  const accounts = spots.filter((one) => one.kind === 'account' && one.confidence > 0.9)
  if (accounts.length === 0) return spots
  const marks = new Uint8Array(length + 1)
  for (const { from, to } of accounts) marks.fill(1, from, to)
  return spots.filter(
    ({ kind, from, to }) =>
      kind !== 'phone' || marks[from] === 0 || (marks[to] === 0 && marks[from - 1] !== 1),
  )
}
