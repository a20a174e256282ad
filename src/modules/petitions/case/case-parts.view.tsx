import type { Conversation } from '../from-dialogue/conversation.view.tsx'
import type { Change } from '../changes/change.store.ts'
import type { FollowUp } from '../follow-ups/follow-up.store.ts'
import type { Objection } from '../objections/objection.store.ts'
import type { AnsweredWith } from '../reopening/reopening.view.tsx'
import type { Reopening } from '../reopening/reopening.store.ts'
import type { Rating } from '../ratings/rating.store.ts'
import type { SavedReply } from '../saved-replies/saved-reply.store.ts'
import type { Supplement } from '../supplements/supplement.store.ts'
import type { AgencyClockLine } from '../agency-clocks/agency-clocks.view.tsx'
import type { ConsultationParts } from '../consultations/consultations.view.tsx'
import type { ExtensionParts } from '../extensions/extensions.view.tsx'
import type { MoreTime } from '../supplements/more-time.store.ts'
import type { SiteVisit } from '../site-visits/site-visit.store.ts'
import type { StopMade } from '../stops/stop.store.ts'
import type { Reminder } from '../reminders/reminder.store.ts'
import type { Holder } from '#modules/departments/index.ts'
import type { HandOvers } from '../handovers/holdings.view.tsx'
import type { SimilarFile } from '../similar/similar.view.tsx'
import type { RepeatsFile } from '../repeats/repeats.view.tsx'
import type { MergingFile } from '../merging/merging.view.tsx'
import type { CaseLine } from '../approvals/line.view.tsx'
import type { CaseConflict } from '../conflicts/conflict.view.tsx'
import type { Corrections } from '../corrections/correction.view.tsx'
import type { PaperCopy } from '../paper-copies/paper.store.ts'
import type { Photograph } from '../photographs/photograph.store.ts'

/** What each act brings to the case page, loaded by `load-parts.ts`. */
export interface CaseParts {
  readonly supplements: readonly Supplement[]
  readonly changes: readonly Change[]
  readonly followUp: FollowUp | undefined
  readonly rating: Rating | undefined
  readonly objections: readonly Objection[]
  readonly objectionAddress: string | undefined
  readonly reopenings: readonly Reopening[]
  readonly answeredWith: readonly AnsweredWith[]
  /** What the own department answers often. */
  readonly replies: readonly SavedReply[]
  /** Names of others who are writing now. */
  readonly writers: readonly string[]
  readonly moreTime: readonly MoreTime[]
  readonly extensions: ExtensionParts
  readonly consultations: ConsultationParts
  readonly reminders: readonly Reminder[]
  readonly stops: readonly StopMade[]
  readonly siteVisit: SiteVisit | undefined
  readonly agencyClocks: readonly AgencyClockLine[]
  readonly handOvers: HandOvers
  readonly similar: SimilarFile
  readonly repeats: RepeatsFile
  readonly merging: MergingFile
  /** Of hand-overs. */
  readonly coordinator: Holder | undefined
  readonly line: CaseLine
  readonly corrections: Corrections
  readonly conflict: CaseConflict
  readonly paperCopies: readonly PaperCopy[]
  readonly photographs: readonly Photograph[]
  /** In the mayor's dialogue, where it came from there. */
  readonly conversation: Conversation | undefined
}
