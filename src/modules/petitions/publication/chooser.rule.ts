import { ok, refuse, type Result } from '../../../kernel/result.ts'

export type ChoiceRefusal = 'not-yours' | 'changed' | 'same'

/**
 * Whose act it is to choose the kinds that are published: the head of the department for petitions, whose post runs
 * both the petition desk and its own department, or the managing department, which runs the site.
 *
 * @article 10(1)
 */
export const mayChooseKinds = (rights: ReadonlySet<string>): boolean =>
  rights.has('site-admin') || (rights.has('petition-desk') && rights.has('department-admin'))

/** @article 10(1) a choice is made by whoever may, on what they saw, and changes something */
export function decideChoice(
  kind: { isPublished: boolean; version: number },
  asked: { isPublished: boolean; version: number; rights: ReadonlySet<string> },
): Result<boolean, ChoiceRefusal> {
  if (!mayChooseKinds(asked.rights)) return refuse('not-yours')
  if (kind.version !== asked.version) return refuse('changed')
  return kind.isPublished === asked.isPublished ? refuse('same') : ok(asked.isPublished)
}
