import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { ACT_8_2 } from './law.lexicon.ts'

export type OpeningRefusal = 'not-yours' | 'changed' | 'not-needed' | 'same' | 'law-not-named'

/** Whose act it is: the managing department's, which runs the e-desk. @article 3(3) */
export const mayOpenOnline = (rights: ReadonlySet<string>): boolean => rights.has('site-admin')

/** The provision that a text names, and nothing else of it; '' where it names none. */
export const provisionIn = (law: string): string => ACT_8_2.exec(law)?.[0] ?? ''

/**
 * Whether a kind that needs a check of identity or papers may be opened online, or closed again. The ordinance keeps
 * it off the e-desk; only a policy that names Article 8-2 of the Act widens it.
 *
 * @article 9(1)
 * @law CPTA 8-2
 */
export function decideOpening(
  kind: { needsIdentity: boolean; needsAttachment: boolean; isOpenedOnline: boolean; version: number },
  asked: { isOpened: boolean; law: string; version: number; rights: ReadonlySet<string> },
): Result<boolean, OpeningRefusal> {
  if (!mayOpenOnline(asked.rights)) return refuse('not-yours')
  if (kind.version !== asked.version) return refuse('changed')
  if (kind.isOpenedOnline === asked.isOpened) return refuse('same')
  if (!asked.isOpened) return ok(false)
  if (!kind.needsIdentity && !kind.needsAttachment) return refuse('not-needed')
  return provisionIn(asked.law) ? ok(true) : refuse('law-not-named')
}
