import type { Reader } from '#kernel/db.ts'
import { correctionsOf, revisionsOf } from './correction.store.ts'
import type { Corrections } from './correction.view.tsx'

/** What was or is to be corrected of an answer, and how it stood before. */
export const loadCorrections = async (look: Reader, number: string): Promise<Corrections> => ({
  all: await correctionsOf(look, number),
  revisions: await revisionsOf(look, number),
})
