import type { Instant } from '../time.ts'
import type { Files } from './store.ts'

/** Removes what was uploaded before `olderThan` and adopted by nothing. @returns how many */
export async function sweepOrphans(
  files: Files,
  isAdopted: (hash: string) => Promise<boolean>,
  olderThan: Instant,
): Promise<number> {
  let removed = 0
  for await (const { hash, storedAt } of files.list()) {
    if (storedAt >= olderThan || (await isAdopted(hash))) continue
    await files.remove(hash)
    removed += 1
  }
  await files.removeUnfinished(olderThan)
  return removed
}
