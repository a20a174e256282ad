import type { VNode } from 'preact'
import type { Change } from '../changes/change.store.ts'
import { EarlierTexts } from '../changes/changes.view.tsx'
import type { FollowUp } from '../follow-ups/follow-up.store.ts'
import { CaseFollowUp, FollowUpForm } from '../follow-ups/follow-ups.view.tsx'
import { IdentityForm } from '../identity/identity.view.tsx'
import { ConfirmPaymentForm } from '../payments/confirm-payment.view.tsx'
import type { Rating } from '../ratings/rating.store.ts'
import { CaseRating, DissatisfactionForm } from '../ratings/ratings.view.tsx'
import type { SavedReply } from '../saved-replies/saved-reply.store.ts'
import { LoadReply } from '../saved-replies/saved-replies.view.tsx'
import { WritingNow } from '../writing/writing.view.tsx'
import type { Supplement } from '../supplements/supplement.store.ts'
import { AssignForms, DemandForm, ReceiveForm, ReturnForm, SendBackForm, TransferForm } from './acts.view.tsx'
import { AnswerForms } from './answer.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { Supplements } from './facts.view.tsx'

type Part = (page: CaseProps) => VNode | null

/** What each act brings to the case page, loaded by `load-parts.ts`. */
export interface CaseParts {
  readonly supplements: readonly Supplement[]
  readonly changes: readonly Change[]
  readonly followUp: FollowUp | undefined
  readonly rating: Rating | undefined
  /** What the own department answers often. */
  readonly replies: readonly SavedReply[]
  /** Names of others who are writing now. */
  readonly writers: readonly string[]
}

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [EarlierTexts, Supplements, CaseFollowUp, CaseRating]

/** The acts that this officer may do now, each with its form; what usually comes next stands open. */
export const FORMS: readonly Part[] = [
  WritingNow,
  LoadReply,
  AnswerForms,
  ConfirmPaymentForm,
  ReceiveForm,
  AssignForms,
  DemandForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
  FollowUpForm,
  DissatisfactionForm,
  IdentityForm,
]
