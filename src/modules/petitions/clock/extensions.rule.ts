import { ok, refuse, type Result } from '#kernel/result.ts'
import { lengthOf, type Period } from './period.rule.ts'

/** `n` in the unit of the period that it extends. */
export interface Extension {
  readonly type: 'extension'
  readonly n: number
  readonly petitionerConsent: boolean
}

export type ExtensionRefusal = 'NO_MORE_EXTENSIONS' | 'CONSENT_REQUIRED' | 'EXTENSION_TOO_LONG'

/**
 * Whether one more extension may be made after `earlier` ones: judged for number, consent, length.
 * @law CPTA-ED 21(1)
 * @refusal NO_MORE_EXTENSIONS two have been made
 * @refusal CONSENT_REQUIRED the second needs the petitioner's consent
 * @refusal EXTENSION_TOO_LONG longer than the original period
 */
export function decideExtension(
  period: Period,
  earlier: number,
  extension: Extension,
): Result<number, ExtensionRefusal> {
  if (earlier >= 2) return refuse('NO_MORE_EXTENSIONS')
  if (earlier === 1 && !extension.petitionerConsent) return refuse('CONSENT_REQUIRED')
  if (extension.n > lengthOf(period)) return refuse('EXTENSION_TOO_LONG')
  return ok(extension.n)
}

/** What all extensions add, in the period's unit; the first refusal wins. @law CPTA-ED 21(1) */
export function extensionOf(
  period: Period,
  extensions: readonly Extension[],
): Result<number, ExtensionRefusal> {
  let sum = 0
  for (const [earlier, extension] of extensions.entries()) {
    const decision = decideExtension(period, earlier, extension)
    if (!decision.ok) return decision
    sum += decision.value
  }
  return ok(sum)
}
