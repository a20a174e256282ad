import type { Reader, Tx } from '#kernel/db.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
export interface MediaShown {
  readonly id: number
}
export interface MediaChoice {
  readonly id: number
}
export const mediaFor = async (
  _r: Reader,
  _ids: readonly number[],
): Promise<ReadonlyMap<number, MediaShown>> => new Map()
export const mediaChoices = async (_r: Reader, _c: Clerk): Promise<MediaChoice[]> => []
export const saveMediaUses = async (
  _tx: Tx,
  _of: {
    owner: string
    path: string
    title: string
    mediaIds: readonly number[]
    fromAt: Instant
    untilAt: Instant | null
  },
): Promise<void> => undefined
