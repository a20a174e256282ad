import { refuse, type Result } from '#kernel/result.ts'
import { type ChangeRefusal, decideChange, mayEdit } from '../items/may-edit.rule.ts'

export type WaitingRefusal = ChangeRefusal | 'none-waiting' | 'own-replacement'

type Clerk = Parameters<typeof mayEdit>[1] & { readonly id: string }
type Owned = { readonly departmentId: string }

/** Whoever may change the file sees what waits to take its place: its maker and those who may approve. @article 3(3) */
export const maySeeWaiting = (media: Owned, by: Clerk): boolean =>
  by.contract === undefined && mayEdit(media, by)

/** Another person than the one who sent it decides, and decides what was looked at. @article 3(3) */
export function decideWaiting(
  media: Owned & { readonly version: number },
  waiting: { readonly madeBy: string; readonly decidedAt: string | null } | undefined,
  { by, version, takesBack }: { by: Clerk; version: number; takesBack: boolean },
): Result<void, WaitingRefusal> {
  if (!maySeeWaiting(media, by)) return refuse('not-yours')
  if (!waiting || waiting.decidedAt !== null) return refuse('none-waiting')
  if (waiting.madeBy === by.id && !takesBack) return refuse('own-replacement')
  return decideChange(media, by, version)
}
