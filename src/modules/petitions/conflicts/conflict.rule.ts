import type { Category } from '../kinds/kind.rule.ts'

/** Marks between letters that do not part a name. */
const BETWEEN = /[\s·ㆍ.,()'"“”‘’-]+/g
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(BETWEEN, '')

/**
 * Whether a petition may complain about the department that would answer it: a grievance, or a text that has its
 * name. An officer decides; this only proposes.
 *
 * @law CPTA 5(1) a lawful and fair answer
 */
export function mayConcern(
  { title, body, category }: { title: string; body: string; category: Category },
  names: readonly string[],
): { isNamed: boolean; isGrievance: boolean } {
  const text = plain(`${title} ${body}`)
  return {
    isNamed: names.some((one) => plain(one) !== '' && text.includes(plain(one))),
    isGrievance: category === 'grievance',
  }
}
