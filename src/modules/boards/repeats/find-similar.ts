import type { Reader } from '#kernel/db.ts'
import { addDays, dayOf, type Instant, instantAt } from '#kernel/time.ts'
import {
  decideRepeats,
  type EarlierText,
  likenessOf,
  type RepeatFinding,
  SHORTEST,
  startOf,
  type WeekPolicy,
  weekOf,
  type Written,
} from './decide-repeats.rule.ts'
import { candidatesOf } from './fingerprint.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { normalisedText } from './normalised-text.rule.ts'

export interface Similar {
  /** Of the same person: grounds that an officer may look at. */
  readonly findings: readonly RepeatFinding[]
  /** Alike and by other accounts within the last day, 20 at most: no ground, but what a flood looks like. */
  readonly byOthers: readonly EarlierText[]
}

/**
 * What repeats a text, before it is stored or, with `except`, after. Keys are hashes: `personHash` of the identity,
 * `contactHash` of the way to reach the account, `deviceHash` of the browser's cookie. @article 6(2)8
 */
export async function findSimilar(
  read: Reader,
  {
    citizenId,
    personHash,
    contactHash,
    deviceHash,
    text,
    at,
    except,
    policy = 'calendar',
  }: {
    citizenId?: number | undefined
    personHash?: Buffer | undefined
    contactHash?: Buffer | undefined
    deviceHash?: Buffer | undefined
    text: string
    at: Instant
    except?: Written | undefined
    policy?: WeekPolicy
  },
): Promise<Similar> {
  const { contentHash, minhash, length } = fingerprintOf(text)
  if (length < SHORTEST) return { findings: [], byOthers: [] }
  const author = {
    accountId: citizenId,
    personKey: personHash,
    contactKey: contactHash,
    deviceKey: deviceHash,
  }
  const since = startOf(weekOf(at, policy))
  const found = await candidatesOf(read, { author, contentHash, minhash, since, until: at, except })
  const normalised = normalisedText(text).text
  const yesterday = instantAt(addDays(dayOf(at), -1), 0)
  return {
    findings: decideRepeats({ text, at }, found, policy),
    byOthers: found.filter(
      (one) =>
        one.sameness.length === 0 &&
        one.at >= yesterday &&
        likenessOf(normalised, normalisedText(one.text).text).isSimilar,
    ),
  }
}
