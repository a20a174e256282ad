import type { VNode } from 'preact'
import type { Holder } from '#modules/departments/index.ts'
import { CoordinateForm } from '../handovers/coordinate.view.tsx'
import { CaseHoldings, type HandOvers } from '../handovers/holdings.view.tsx'
import { SimilarCases, type SimilarFile, SuggestedDepartment } from '../similar/similar.view.tsx'
import { CloseRepeatedForm, CommitteeForm, OriginForm, PeopleForm } from '../repeats/close.view.tsx'
import { Repeats, type RepeatsFile } from '../repeats/repeats.view.tsx'
import { MergeForm, Merging, type MergingFile, UnmergeForm } from '../merging/merging.view.tsx'
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
  readonly handOvers: HandOvers
  readonly similar: SimilarFile
  readonly repeats: RepeatsFile
  readonly merging: MergingFile
  /** Of hand-overs. */
  readonly coordinator: Holder | undefined
}

/** Below the text of the petition: what was done about it. */
export const RECORDS: readonly Part[] = [Merging, Supplements, Repeats, CaseHoldings, SimilarCases]

/** The acts that this officer may do now, each with its form; what usually comes next stands open. */
export const FORMS: readonly Part[] = [
  AnswerForms,
  PayForm,
  ReceiveForm,
  SuggestedDepartment,
  AssignForms,
  CoordinateForm,
  DemandForm,
  ReturnForm,
  SendBackForm,
  TransferForm,
  MergeForm,
  UnmergeForm,
  CloseRepeatedForm,
  PeopleForm,
  CommitteeForm,
  OriginForm,
]
