import type { Tx } from '#kernel/db.ts'
import { moveToPetition, removeDraftPhotographs } from './draft-photograph.store.ts'

/**
 * Filed: the petition adopts the photographs of its draft. A kind that takes none keeps none.
 *
 * @returns the hash of each, in their order
 * @article 8(1)
 */
export async function adoptPhotographs(
  tx: Tx,
  { token, number, takes }: { token: string; number: string; takes: boolean },
): Promise<readonly string[]> {
  const adopted = takes ? await moveToPetition(tx, token, number) : []
  await removeDraftPhotographs(tx, token)
  return adopted
}
