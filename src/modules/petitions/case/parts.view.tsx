import type { VNode } from 'preact'
import { CaseExtensions, ExtensionForm, type ExtensionParts } from '../extensions/extensions.view.tsx'
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
import { AnswerForms } from './answer.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { Supplements } from './facts.view.tsx'

type Part = (page: CaseProps) => VNode | null

/** What each act brings to the case page, loaded by `load-parts.ts`. */
export interface CaseParts {
  readonly supplements: readonly Supplement[]
  readonly extensions: ExtensionParts
}

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [Supplements, CaseExtensions]

/** The acts that this officer may do now, each with its form; what usually comes next stands open. */
export const FORMS: readonly Part[] = [
  AnswerForms,
  PayForm,
  ReceiveForm,
  AssignForms,
  DemandForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
  ExtensionForm,
]
