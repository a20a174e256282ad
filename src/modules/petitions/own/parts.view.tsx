import type { VNode } from 'preact'
import type { ExtensionParts } from '../extensions/extensions.view.tsx'
import { ConsentForm, OwnExtensions } from '../extensions/own-extensions.view.tsx'
import type { MoreTime } from '../supplements/more-time.store.ts'
import type { Supplement } from '../supplements/supplement.store.ts'
import { MoreTimeForm } from '../supplements/more-time.view.tsx'
import { SupplementForm } from './own-acts.view.tsx'
import type { OwnProps } from './own.view.tsx'

type Part = (page: OwnProps) => VNode | null

/** What each act brings to the petitioner's page, loaded by `load-parts.ts`. */
export interface OwnParts {
  readonly supplements: readonly Supplement[]
  readonly moreTime: readonly MoreTime[]
  readonly extensions: ExtensionParts
}

/** What the petitioner is asked to do now: above everything else. */
export const ASKED: readonly Part[] = [SupplementForm, MoreTimeForm, ConsentForm]

/** Below the petition: what came of it, and what the petitioner may still do. */
export const AFTER: readonly Part[] = [OwnExtensions]
