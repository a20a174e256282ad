import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import {
  pairOf,
  type RepeatFinding,
  SHORTEST,
  startOf,
  type WeekPolicy,
  weekOf,
  type Written,
} from './decide-repeats.rule.ts'
import { authorOf } from './evidence.store.ts'
import { candidatesOf } from './fingerprint.store.ts'
import { fingerprintOf } from './fingerprint.ts'

/**
 * What repeats a text that stands on a board, or is repeated by it: a finding for each other text of the same person,
 * the nearest first, 20 at most. Nothing is decided by it. @article 6(2)8
 */
export async function repeatsOf(
  read: Reader,
  self: { readonly written: Written; readonly text: string; readonly at: Instant },
  { until, policy }: { until: Instant; policy: WeekPolicy },
): Promise<RepeatFinding[]> {
  const { contentHash, minhash, length } = fingerprintOf(self.text)
  if (length < SHORTEST) return []
  const author = await authorOf(read, self.written)
  const since = startOf(weekOf(self.at, policy))
  const found = await candidatesOf(read, {
    author,
    contentHash,
    minhash,
    since,
    until,
    except: self.written,
  })
  return found.flatMap((other) => pairOf(self, other, policy) ?? []).toSorted((a, b) => b.score - a.score)
}
