import type { LocalDate } from '#kernel/time.ts'
import type { Outcome } from '../answers/outcome.rule.ts'
import { type Act, type Stage } from '../stages/stages.rule.ts'
import { TOLD } from '../stages/told.rule.ts'

/** What anyone may read of a petition. It has no place for a person or for what a petitioner wrote. */
export interface RegisterEntry {
  readonly number: string
  readonly kindId: string
  /** Approved by the head in charge with the answer. */
  readonly publicTitle: string | null
  readonly publicText: string | null
  readonly stage: Stage
  readonly departmentId: string | null
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate | null
  readonly endedOn: LocalDate | null
  /** How many others are processed with it. */
  readonly merged: number
  /** The one on the register that it is processed with. */
  readonly mergedInto: string | null
  /** Of a decided one. */
  readonly outcome: Outcome | null
  /** A department and a number: no person. */
  readonly documentNo: string | null
}
export interface RegisterStep {
  readonly seq: number
  readonly act: Act | 'file'
  readonly doneOn: LocalDate
  readonly departmentId: string | null
}
/** A correction of the answer, and what was published before it unless that was taken away. */
export interface RegisterCorrection {
  readonly nth: number
  readonly correctedOn: LocalDate
  readonly publicTitleBefore: string | null
  readonly publicTextBefore: string | null
}

/**
 * Whether a petition is on the register: its kind was selected for publication, it was received, and its
 * petitioner has not declined.
 *
 * @article 10(1) @article 10(2) and its proviso
 */
export const isOnRegister = (p: {
  isPublished: boolean
  wantsPublication: boolean
  isReceived: boolean
}): boolean => p.isPublished && p.wantsPublication && p.isReceived

/** The steps that everyone may read: receipt, processing and result, never what stays within the office. */
export const stepsShown = <S extends { act: Act | 'file' }>(history: readonly S[]): S[] =>
  history.filter((one) => TOLD.includes(one.act))
