import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { getBoard } from '../board/board.store.ts'
import { getWritten } from '../versions/version.store.ts'
import { type Followed, removeFollow, saveFollow } from './follow.store.ts'

/** A citizen follows a board or a posting, or no longer. @throws NotFound @article 13 */
export async function follow(
  tx: Tx,
  act: { followed: Followed; citizenId: number; isOn: boolean; at: Instant },
): Promise<void> {
  const { followed, citizenId, isOn, at } = act
  if ('boardId' in followed) await getBoard(tx, followed.boardId, 'ko')
  else await getWritten(tx, followed.postingId)
  if (isOn) await saveFollow(tx, { ...followed, citizenId, at })
  else await removeFollow(tx, citizenId, followed)
}
