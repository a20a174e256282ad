import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { saveWish } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'

/** The petitioner declines or allows publication; the register follows at once. @article 10(2) the proviso */
export async function choosePublication(
  tx: Tx,
  { number, isWanted, by, at }: { number: string; isWanted: boolean; by: Actor; at: Instant },
): Promise<void> {
  const { stage, wantsPublication } = await lockPetition(tx, number)
  if (wantsPublication === isWanted) return
  await saveWish(tx, number, isWanted)
  await movePetition(tx, number, {
    act: isWanted ? 'allow-publication' : 'decline-publication',
    to: stage,
    by,
    at,
  })
}
