import type { Tx } from '#kernel/db.ts'
import { SetupError } from '#kernel/errors.ts'
import { departments } from '#modules/departments/index.ts'
import { type BoardOfCity, faultsOfBoards } from './board-of-city.rule.ts'
import { putBoards } from './board.store.ts'

/**
 * Brings the boards up to date with the city's folder. A board that left it stays with its postings, and nobody writes
 * there any more.
 *
 * @throws SetupError the list is wrong, a line for each fault
 * @article 13
 */
export async function saveBoards(tx: Tx, boards: readonly BoardOfCity[]): Promise<void> {
  const posts = await departments.allPosts(tx)
  const faults = faultsOfBoards(boards, new Set(posts.map((one) => one.departmentId)))
  if (faults.length > 0) throw new SetupError(faults.join('\n'))
  await putBoards(tx, boards)
}
