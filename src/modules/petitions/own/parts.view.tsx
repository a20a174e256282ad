import type { VNode } from 'preact'
import type { Given } from '../answers/decision.view.tsx'
import type { PaperCopy } from '../paper-copies/paper.store.ts'
import { AskPaper } from '../paper-copies/paper.view.tsx'
import type { Supplement } from '../supplements/supplement.store.ts'
import { SupplementForm } from './own-acts.view.tsx'
import type { OwnProps } from './own.view.tsx'

type Part = (page: OwnProps) => VNode | null

/** What each act brings to the petitioner's page, loaded by `load-parts.ts`. */
export interface OwnParts {
  readonly supplements: readonly Supplement[]
  /** Once it was decided. */
  readonly given: Given | undefined
  readonly paperCopies: readonly PaperCopy[]
}

/** What the petitioner is asked to do now: above everything else. */
export const ASKED: readonly Part[] = [SupplementForm]

/** Below the petition: what came of it, and what the petitioner may still do. */
export const AFTER: readonly Part[] = [AskPaper]
