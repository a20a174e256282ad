import type { VNode } from 'preact'
import { CaseConversation } from '../from-dialogue/conversation.view.tsx'
import { EarlierTexts } from '../changes/changes.view.tsx'
import { CaseFollowUp, FollowUpForm } from '../follow-ups/follow-ups.view.tsx'
import { IdentityForm } from '../identity/identity.view.tsx'
import { ConfirmPaymentForm } from '../payments/confirm-payment.view.tsx'
import { CaseObjection, ObjectionForms } from '../objections/objections.view.tsx'
import { CaseReopenings, ReopenForm } from '../reopening/reopening.view.tsx'
import { CaseRating, DissatisfactionForm } from '../ratings/ratings.view.tsx'
import { LoadReply } from '../saved-replies/saved-replies.view.tsx'
import { WritingNow } from '../writing/writing.view.tsx'
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
import { AgencyClocks } from '../agency-clocks/agency-clocks.view.tsx'
import { Consultations, ConsultForm } from '../consultations/consultations.view.tsx'
import { CaseExtensions, ExtensionForm } from '../extensions/extensions.view.tsx'
import { SiteVisitForms, SiteVisitRecord } from '../site-visits/site-visits.view.tsx'
import { ProgressForm } from '../progress-notices/progress-notices.view.tsx'
import { Reminders } from '../reminders/reminders.view.tsx'
import { StopForms, StopRecords } from '../stops/stops.view.tsx'
import { Supplements } from '../supplements/supplements.view.tsx'
import { UndeliveredForms } from '../supplements/undelivered.view.tsx'
import { CoordinateForm } from '../handovers/coordinate.view.tsx'
import { CaseHoldings, HandOverAlert } from '../handovers/holdings.view.tsx'
import { SimilarCases, SuggestedDepartment } from '../similar/similar.view.tsx'
import { CloseRepeatedForm, CommitteeForm, OriginForm, PeopleForm } from '../repeats/close.view.tsx'
import { Repeats } from '../repeats/repeats.view.tsx'
import { LeaveForm, MergeForm, Merging, UnmergeForm } from '../merging/merging.view.tsx'
import { AnswerRecord, TurnForms } from '../answers/answer.view.tsx'
import { DraftForm } from '../answers/draft-form.view.tsx'
import { LineRecord } from '../approvals/line.view.tsx'
import { ConflictForm } from '../conflicts/conflict.view.tsx'
import { CorrectionForm, CorrectionRecord } from '../corrections/correction.view.tsx'
import { PaperForm } from '../paper-copies/paper.view.tsx'
import { CasePhotographs, PhotographForms } from '../photographs/case-photographs.view.tsx'

type Part = (page: CaseProps) => VNode | null

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [
  CasePhotographs,
  CaseConversation,
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
  SuggestedDepartment,
  AssignForm,
  CoordinateForm,
  FollowUpForm,
  DissatisfactionForm,
  ObjectionForms,
  PhotographForms,
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
  LeaveForm,
  (page) => (isProposed(page) ? ConflictForm(page) : null),
]

/** Rarely wanted: in one fold below the others. */
export const OTHERS: readonly Part[] = [
  ReassignForm,
  ReopenForm,
  SendBackForm,
  TransferForm,
  StopForms,
  CloseRepeatedForm,
  PeopleForm,
  CommitteeForm,
  OriginForm,
  (page) => (isProposed(page) ? null : ConflictForm(page)),
  IdentityForm,
]

const isProposed = ({ file }: CaseProps) => file.conflict.isMarked || file.conflict.isNamed

/** Who held it how long: for looking up, below the acts. */
export const AFTERWARDS: readonly Part[] = [CaseHoldings]
