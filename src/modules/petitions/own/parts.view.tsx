import type { VNode } from 'preact'
import type { Supplement } from '../supplements/supplement.store.ts'
import { ChangeForm } from '../changes/changes.view.tsx'
import type { FollowUp } from '../follow-ups/follow-up.store.ts'
import { OwnFollowUp } from '../follow-ups/follow-ups.view.tsx'
import { TemporaryPassword } from '../identity/identity.view.tsx'
import type { Objection } from '../objections/objection.store.ts'
import { OwnObjection } from '../objections/objections.view.tsx'
import type { Reopening } from '../reopening/reopening.store.ts'
import { OwnReopenings } from '../reopening/reopening.view.tsx'
import type { Rating } from '../ratings/rating.store.ts'
import { OwnRating } from '../ratings/ratings.view.tsx'
import { SupplementForm } from './own-acts.view.tsx'
import type { OwnProps } from './own.view.tsx'
import type { ExtensionParts } from '../extensions/extensions.view.tsx'
import { ConsentForm, OwnExtensions } from '../extensions/own-extensions.view.tsx'
import type { MoreTime } from '../supplements/more-time.store.ts'
import { MoreTimeForm } from '../supplements/more-time.view.tsx'
import { OwnHoldings, type HandOvers } from '../handovers/holdings.view.tsx'
import type { Given } from '../answers/decision.view.tsx'
import type { Remedy } from '../remedies/remedy.rule.ts'
import type { PaperCopy } from '../paper-copies/paper.store.ts'
import { AskPaper } from '../paper-copies/paper.view.tsx'
import type { Photograph } from '../photographs/photograph.store.ts'
import { OwnPhotographs } from '../photographs/photographs.view.tsx'

type Part = (page: OwnProps) => VNode | null

/** What each act brings to the petitioner's page, loaded by `load-parts.ts`. */
export interface OwnParts {
  readonly supplements: readonly Supplement[]
  readonly followUp: FollowUp | undefined
  readonly rating: Rating | undefined
  readonly objections: readonly Objection[]
  readonly reopenings: readonly Reopening[]
  readonly moreTime: readonly MoreTime[]
  readonly extensions: ExtensionParts
  readonly handOvers: HandOvers
  /** Once it was decided. */
  readonly given: Given | undefined
  /** What may be done about it today. */
  readonly remedies: readonly Remedy[]
  readonly paperCopies: readonly PaperCopy[]
  readonly photographs: readonly Photograph[]
  /** How many wait to go with the supplement; undefined where none may. */
  readonly supplementPhotographs: number | undefined
}

/** What the petitioner is asked to do now: above everything else. */
export const ASKED: readonly Part[] = [TemporaryPassword, SupplementForm, MoreTimeForm, ConsentForm]

/** Below the petition: what came of it, and what the petitioner may still do. */
export const AFTER: readonly Part[] = [
  OwnReopenings,
  OwnObjection,
  OwnPhotographs,
  OwnFollowUp,
  OwnRating,
  ChangeForm,
  OwnExtensions,
  OwnHoldings,
  AskPaper,
]
