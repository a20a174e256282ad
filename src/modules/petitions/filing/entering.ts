import type { Actor } from '#kernel/audit.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Detail } from '../details/details.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import type { Channel } from '../petition/channel.rule.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'

/** What every filing ends with, however the petition came. */
export interface Entering {
  readonly kind: Kind
  readonly lang: Lang
  readonly title: string
  readonly body: string
  /** Answers to the kind's own questions. */
  readonly details?: readonly Detail[]
  /** The draft that it is filed from, and ends with it. */
  readonly draftOf?: string | undefined
  /** The draft, by its token, whose photographs come with it. */
  readonly photographsOf?: string | undefined
  readonly petitioner: Petitioner
  readonly wantsPublication: boolean
  readonly passwordHash?: string | null
  readonly channel: Channel
  readonly by: Actor
  readonly filedBy?: string
  readonly formKey?: string
  /** For officers alone. */
  readonly note?: string
  readonly at: Instant
}
