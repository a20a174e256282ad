import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Shortfall } from './least-period.rule.ts'

export type PublishRefusal =
  | 'own-text'
  | 'by-contract'
  | 'not-in-review'
  | 'period-too-short'
  | 'notice-held'
  | 'period-over'
  | 'personal-data'
  | 'file-unread'
  | 'not-for-all'
  | 'nothing-new'

/** What the city's folder says of files that no program can read: a second person looks at them unless said. */
export type UnreadableFiles = 'second-person' | 'told' | undefined

/**
 * Whether a second person looks at a text before everyone does: where its section wants it, whatever somebody of a
 * contract wrote, and what has files that no program can read.
 *
 * @article 3(3) @article 17(1)
 */
export const needsSecond = (of: {
  readonly needsApproval: boolean
  readonly isContract?: boolean
  readonly isReadable: boolean
  readonly unreadableFiles: UnreadableFiles
}): boolean => of.needsApproval || of.isContract === true || (!of.isReadable && of.unreadableFiles !== 'told')

/** What is known of a text that somebody wants published. */
export interface ToPublish {
  readonly needsApproval: boolean
  readonly state: 'draft' | 'review' | 'settled' | 'trash'
  /** Wrote the newest revision. */
  readonly writtenBy: string
  readonly by: string
  /** Whoever wants it works under a contract. */
  readonly isContract: boolean
  readonly shortfall: Shortfall | undefined
  /** It would end, move or rename a notice that the law still holds. */
  readonly breaksHold: boolean
  /** What was found in it or in its files. */
  readonly found: 'personal-data' | 'file-unread' | 'not-for-all' | undefined
}

/**
 * Whether a text may be published by somebody: where its section wants it a second person has looked, no personal data
 * is in it, and a notice stays as long as the law says.
 *
 * @article 3(3) @article 6(1) @article 17(1)
 */
export function decidePublish(of: ToPublish): Result<void, PublishRefusal> {
  if (of.state === 'settled' || of.state === 'trash') return refuse('nothing-new')
  if (of.isContract) return refuse('by-contract')
  if (of.needsApproval && of.state !== 'review') return refuse('not-in-review')
  if (of.needsApproval && of.by === of.writtenBy) return refuse('own-text')
  if (of.found) return refuse(of.found)
  if (of.shortfall) return refuse('period-too-short')
  if (of.breaksHold) return refuse('notice-held')
  return ok(undefined)
}
