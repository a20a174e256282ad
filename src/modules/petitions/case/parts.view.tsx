import type { VNode } from 'preact'
import { AnswerRecord, TurnForms } from '../answers/answer.view.tsx'
import { DraftForm } from '../answers/draft-form.view.tsx'
import { type CaseLine, LineRecord } from '../approvals/line.view.tsx'
import { type CaseConflict, ConflictForm } from '../conflicts/conflict.view.tsx'
import { CorrectionForm, CorrectionRecord, type Corrections } from '../corrections/correction.view.tsx'
import type { PaperCopy } from '../paper-copies/paper.store.ts'
import { PaperForm } from '../paper-copies/paper.view.tsx'
import type { Supplement } from '../supplements/supplement.store.ts'
import {
  AssignForms,
  DemandForm,
  PayForm,
  ReceiveForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
} from './acts.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { Supplements } from './facts.view.tsx'

type Part = (page: CaseProps) => VNode | null

/** What each act brings to the case page, loaded by `load-parts.ts`. */
export interface CaseParts {
  readonly supplements: readonly Supplement[]
  readonly line: CaseLine
  readonly corrections: Corrections
  readonly conflict: CaseConflict
  readonly paperCopies: readonly PaperCopy[]
}

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [Supplements, AnswerRecord, CorrectionRecord, LineRecord]

/** The acts that this officer may do now, each with its form; what usually comes next stands open. */
export const FORMS: readonly Part[] = [
  TurnForms,
  DraftForm,
  PaperForm,
  PayForm,
  ReceiveForm,
  AssignForms,
  DemandForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
  CorrectionForm,
  ConflictForm,
]
