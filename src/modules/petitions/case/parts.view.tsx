import type { VNode } from 'preact'
import type { Change } from '../changes/change.store.ts'
import { EarlierTexts } from '../changes/changes.view.tsx'
import type { FollowUp } from '../follow-ups/follow-up.store.ts'
import { CaseFollowUp, FollowUpForm } from '../follow-ups/follow-ups.view.tsx'
import { IdentityForm } from '../identity/identity.view.tsx'
import { ConfirmPaymentForm } from '../payments/confirm-payment.view.tsx'
import type { Objection } from '../objections/objection.store.ts'
import { CaseObjection, ObjectionForms } from '../objections/objections.view.tsx'
import type { Reopening } from '../reopening/reopening.store.ts'
import { CaseReopenings, ReopenForm } from '../reopening/reopening.view.tsx'
import type { Rating } from '../ratings/rating.store.ts'
import { CaseRating, DissatisfactionForm } from '../ratings/ratings.view.tsx'
import type { SavedReply } from '../saved-replies/saved-reply.store.ts'
import { LoadReply } from '../saved-replies/saved-replies.view.tsx'
import { WritingNow } from '../writing/writing.view.tsx'
import type { Supplement } from '../supplements/supplement.store.ts'
import {
  AssignForm,
  DemandForm,
  ReassignForm,
  ReceiveForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
} from './acts.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { AgencyClocks, type AgencyClockLine } from '../agency-clocks/agency-clocks.view.tsx'
import { type ConsultationParts, Consultations, ConsultForm } from '../consultations/consultations.view.tsx'
import { CaseExtensions, ExtensionForm, type ExtensionParts } from '../extensions/extensions.view.tsx'
import type { MoreTime } from '../supplements/more-time.store.ts'
import type { SiteVisit } from '../site-visits/site-visit.store.ts'
import { SiteVisitForms, SiteVisitRecord } from '../site-visits/site-visits.view.tsx'
import type { StopMade } from '../stops/stop.store.ts'
import { ProgressForm } from '../progress-notices/progress-notices.view.tsx'
import type { Reminder } from '../reminders/reminder.store.ts'
import { Reminders } from '../reminders/reminders.view.tsx'
import { StopForms, StopRecords } from '../stops/stops.view.tsx'
import { Supplements } from '../supplements/supplements.view.tsx'
import { UndeliveredForms } from '../supplements/undelivered.view.tsx'
import type { Holder } from '#modules/departments/index.ts'
import { CoordinateForm } from '../handovers/coordinate.view.tsx'
import { CaseHoldings, HandOverAlert, type HandOvers } from '../handovers/holdings.view.tsx'
import { SimilarCases, type SimilarFile, SuggestedDepartment } from '../similar/similar.view.tsx'
import { CloseRepeatedForm, CommitteeForm, OriginForm, PeopleForm } from '../repeats/close.view.tsx'
import { Repeats, type RepeatsFile } from '../repeats/repeats.view.tsx'
import { MergeForm, Merging, type MergingFile, UnmergeForm } from '../merging/merging.view.tsx'
import { AnswerRecord, TurnForms } from '../answers/answer.view.tsx'
import { DraftForm } from '../answers/draft-form.view.tsx'
import { type CaseLine, LineRecord } from '../approvals/line.view.tsx'
import { type CaseConflict, ConflictForm } from '../conflicts/conflict.view.tsx'
import { CorrectionForm, CorrectionRecord, type Corrections } from '../corrections/correction.view.tsx'
import type { PaperCopy } from '../paper-copies/paper.store.ts'
import { PaperForm } from '../paper-copies/paper.view.tsx'
import type { Photograph } from '../photographs/photograph.store.ts'
import { CasePhotographs, PhotographForms } from '../photographs/case-photographs.view.tsx'

type Part = (page: CaseProps) => VNode | null

/** What each act brings to the case page, loaded by `load-parts.ts`. */
export interface CaseParts {
  readonly supplements: readonly Supplement[]
  readonly changes: readonly Change[]
  readonly followUp: FollowUp | undefined
  readonly rating: Rating | undefined
  readonly objection: Objection | undefined
  readonly objectionAddress: string | undefined
  readonly reopenings: readonly Reopening[]
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
}

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [
  CasePhotographs,
  EarlierTexts,
  Supplements,
  CaseFollowUp,
  CaseRating,
  CaseReopenings,
  CaseObjection,
  Reminders,
  AgencyClocks,
  CaseExtensions,
  SiteVisitRecord,
  StopRecords,
  Consultations,
  Merging,
  Repeats,
  HandOverAlert,
  SimilarCases,
  AnswerRecord,
  CorrectionRecord,
  LineRecord,
]

/** The acts that this officer may do now, each with its form: what usually comes next is first and stands open. */
export const NEXT: readonly Part[] = [
  WritingNow,
  ConfirmPaymentForm,
  ReceiveForm,
  AssignForms,
  DemandForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
  ObjectionForms,
  ReopenForm,
  SuggestedDepartment,
  AssignForm,
  CoordinateForm,
  FollowUpForm,
  DissatisfactionForm,
  PaperForm,
  ReturnForm,
  UndeliveredForms,
  TurnForms,
  LoadReply,
  DraftForm,
  CorrectionForm,
  DemandForm,
  ConsultForm,
  ExtensionForm,
  SiteVisitForms,
  ProgressForm,
  MergeForm,
  UnmergeForm,
  (page) => (isProposed(page) ? ConflictForm(page) : null),
]

/** Rarely wanted: in one fold below the others. */
export const OTHERS: readonly Part[] = [
  ReassignForm,
  SendBackForm,
  TransferForm,
  StopForms,
  CloseRepeatedForm,
  PeopleForm,
  CommitteeForm,
  OriginForm,
  TurnForms,
  DraftForm,
  PaperForm,
  CorrectionForm,
  ConflictForm,
  PhotographForms,
  (page) => (isProposed(page) ? null : ConflictForm(page)),
  IdentityForm,
]

const isProposed = ({ file }: CaseProps) => file.conflict.isMarked || file.conflict.isNamed

/** Who held it how long: for looking up, below the acts. */
export const AFTERWARDS: readonly Part[] = [CaseHoldings]
