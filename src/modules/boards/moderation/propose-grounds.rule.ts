import { abuseAmong, placeOf, withoutInnocent } from './abuse.rule.ts'
import {
  APPEAL,
  COMPLAINT,
  CONTACT,
  COPIED,
  CRITICISM,
  GOODS,
  NO_CRITICISM,
  NO_ELECTION,
  NO_POLITICS,
  OWN_SITE,
  POLITICAL,
  SLANDER,
  UNWHOLESOME,
} from './grounds.lexicon.ts'
import { placesOf, type Proposal } from './grounds.rule.ts'
import { type Letters, lettersOf } from './letters.rule.ts'
import { TONE_LIMIT, toneOf } from './tone.rule.ts'

type Scored = { readonly pattern: RegExp; readonly score: number }
const scored = (list: readonly (readonly [string, number])[]): Scored[] =>
  list.map(([pattern, score]) => ({ pattern: new RegExp(pattern, 'gu'), score }))
const [politics, appeals, goods, unwholesome] = [POLITICAL, APPEAL, GOODS, UNWHOLESOME].map(scored) as [
  Scored[],
  Scored[],
  Scored[],
  Scored[],
]
const [contact, ownSite, criticism, slander, copied] = [CONTACT, OWN_SITE, CRITICISM, SLANDER, COPIED].map(
  (one) => new RegExp(one, 'gu'),
) as [RegExp, RegExp, RegExp, RegExp, RegExp]
const [noPolitics, noElection, noCriticism, complaint] = [
  NO_POLITICS,
  NO_ELECTION,
  NO_CRITICISM,
  COMPLAINT,
].map((one) => new RegExp(one, 'u')) as [RegExp, RegExp, RegExp, RegExp]

/** As much of a text as is looked at, in UTF-16 units; a megabyte of signs says no more. */
const LONGEST = 20_000
/** A word this sure is a reason by itself; a weaker one when the tone of the whole says the same. */
const SURE_WORD = 0.8
/** Letters of a comment; the tone of a longer text cannot be told from its rows of letters, words alone speak. */
const COMMENT = 150
const GROUNDLESS_SCORE = 0.35
const OUTSIDE_ELECTION = 0.5

/**
 * Which grounds for removal a text may give, surest first; never a decision, and an empty list for most. Item 1 is left to
 * people, item 8 to repeats; personal data is no ground and is masked instead. `inElection`: whether the day is within an
 * election period. @article 6(2)
 */
export function proposeGrounds(text: string, inElection = false): Proposal[] {
  const letters = lettersOf(text.slice(0, LONGEST))
  const all = [
    ...abuse(letters),
    ...advertising(letters),
    ...political(letters),
    ...election(letters, inElection),
    ...groundless(letters),
    ...patterned(letters, unwholesome, 9, 'unwholesome'),
  ]
  return all.toSorted((a, b) => b.score - a.score)
}

const found = (letters: Letters, pattern: RegExp) =>
  [...letters.text.matchAll(pattern)].map((one) => placeOf(letters, one))

function patterned(
  letters: Letters,
  patterns: readonly Scored[],
  subparagraph: Proposal['subparagraph'],
  why: Proposal['why'],
): Proposal[] {
  const hits = patterns.flatMap(({ pattern, score }) =>
    found(letters, pattern).map((place) => ({ place, score })),
  )
  if (hits.length === 0) return []
  const score = Math.min(0.95, Math.max(...hits.map((one) => one.score)) + 0.05 * (hits.length - 1))
  return [{ subparagraph, score: rounded(score), why, places: placesOf(hits.map((one) => one.place)) }]
}

/** The words give the reason, the tone of the whole gives the score. @article 6(2)6 */
function abuse(letters: Letters): Proposal[] {
  const words = abuseAmong(letters)
  const strongest = Math.max(0, ...words.map((one) => one.strength))
  const tone = letters.text.length > COMMENT ? 0 : toneOf(withoutInnocent(letters, words))
  // on the scale of every other ground: from half on it is proposed
  const told =
    tone < TONE_LIMIT ? (0.5 * tone) / TONE_LIMIT : 0.5 + (0.5 * (tone - TONE_LIMIT)) / (1 - TONE_LIMIT)
  if (tone < TONE_LIMIT && strongest < SURE_WORD) return []
  const score = rounded(Math.max(told, strongest >= SURE_WORD ? strongest - 0.2 : 0))
  const obscene = words.some((one) => one.kind === 'obscenity')
  const why = words.length === 0 ? 'abusive-tone' : obscene ? 'obscenity' : 'abuse'
  return [{ subparagraph: 6, score, why, places: placesOf(words) }]
}

/** @article 6(2)5 */
function advertising(letters: Letters): Proposal[] {
  const offers = goods.flatMap(({ pattern, score }) =>
    found(letters, pattern).map((place) => ({ place, score })),
  )
  const links = found(letters, contact)
  const own = found(letters, ownSite)
  const turns = links.filter((link) => !own.some((one) => one.start < link.end && link.start < one.end))
  const strongest = Math.max(0, ...offers.map((one) => one.score))
  const complains = complaint.test(letters.text)
  const sum =
    strongest +
    0.1 * Math.min(3, Math.max(0, offers.length - 1)) +
    (turns.length > 0 ? 0.25 : 0) -
    (complains ? 0.4 : 0)
  const copies = found(letters, copied)
  const proposals: Proposal[] = []
  if (offers.length > 0 && sum >= 0.5)
    proposals.push({
      subparagraph: 5,
      score: rounded(Math.min(0.98, sum)),
      why: 'advertising',
      places: placesOf([...offers.map((one) => one.place), ...turns]),
    })
  if (copies.length > 0 && !complains)
    proposals.push({ subparagraph: 5, score: 0.5, why: 'copied', places: placesOf(copies) })
  return proposals
}

/** @article 6(2)2 */
const political = (letters: Letters): Proposal[] =>
  noPolitics.test(letters.text) ? [] : patterned(letters, politics, 2, 'political')

/** @article 6(2)7 */
function election(letters: Letters, inElection: boolean): Proposal[] {
  if (noElection.test(letters.text)) return []
  return patterned(letters, appeals, 7, inElection ? 'election-period' : 'election').map((one) => ({
    ...one,
    score: rounded(inElection ? Math.min(0.95, one.score + 0.2) : one.score * OUTSIDE_ELECTION),
  }))
}

/** Whether criticism has its grounds only people can tell: a low score. @article 6(2)3 @article 6(2)4 */
function groundless(letters: Letters): Proposal[] {
  if (noCriticism.test(letters.text)) return []
  const proposals: Proposal[] = []
  const [bodies, people] = [found(letters, criticism), found(letters, slander)]
  if (bodies.length > 0)
    proposals.push({ subparagraph: 3, score: GROUNDLESS_SCORE, why: 'criticism', places: placesOf(bodies) })
  if (people.length > 0)
    proposals.push({ subparagraph: 4, score: GROUNDLESS_SCORE, why: 'slander', places: placesOf(people) })
  return proposals
}

const rounded = (score: number): number => Math.round(score * 100) / 100
