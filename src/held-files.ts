import type { Reader } from './kernel/db.ts'
import type { Files } from './kernel/files.ts'
import { boards } from './modules/boards/index.ts'
import { dialogue } from './modules/dialogue/index.ts'
import { pages } from './modules/pages/index.ts'
import { petitions } from './modules/petitions/index.ts'

/** Whoever keeps files says which are its own. */
const OWNERS = [
  petitions.holdsFile,
  pages.holdsFile,
  dialogue.holdsFile,
  boards.holdsFile,
  boards.holdsOrderFile,
]

/** Whether anything holds a file of the storage. */
export async function isHeldFile(look: Reader, hash: string): Promise<boolean> {
  for (const holdsFile of OWNERS) if (await holdsFile(look, hash)) return true
  return false
}

/** Removes files of the storage now, but those that something holds. @law PIPA 21(1) */
export async function removeUnheld(
  { files, look }: { files: Files; look: Reader },
  hashes: readonly string[],
): Promise<void> {
  for (const hash of hashes) if (!(await isHeldFile(look, hash))) await files.remove(hash)
}
