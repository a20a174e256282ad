import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import type { DetailAnswers } from '../details/details.rule.ts'
import type { ENTERED } from '../petition/channel.rule.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'

/** What the desk enters of a petition that came otherwise than by the internet. */
export interface AtCounter {
  readonly formKey: string
  readonly kindId: string
  readonly channel: (typeof ENTERED)[number]
  readonly title: string
  readonly body: string
  /** Answers to the kind's own questions. */
  readonly details?: DetailAnswers
  /** What else was handed over, for officers. */
  readonly papers: string
  readonly petitioner: Petitioner
  readonly wantsPublication: boolean
  readonly by: Clerk
  readonly at: Instant
}
