import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { tellShownAgain } from '../blocks/tell-requester.ts'
import type { Target } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { lift } from '../withheld/withhold.ts'
import type { LiftedAs } from '../withheld/withhold.store.ts'

interface ShowingAgain {
  readonly withheldId: number
  readonly kind: string
  readonly as: LiftedAs
  readonly reason: Readonly<Record<Lang, string>>
  readonly by: Clerk
  readonly at: Instant
}

/** A person shows a text again: its author is told, and who asked that it be hidden. @article 6(2) @law ICNA 44-2(2) */
export async function showAgain(tx: Tx, around: Around, target: Target, s: ShowingAgain): Promise<void> {
  const { withheldId, kind, as, reason, by, at } = s
  await lift(tx, around, target, { id: withheldId, as, reason, by, at })
  if (kind === 'block') await tellShownAgain(tx, around, target, { withheldId, reason, by, at })
}
