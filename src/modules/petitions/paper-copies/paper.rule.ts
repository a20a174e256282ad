import { ok, refuse, type Result } from '#kernel/result.ts'

/** How an answer on paper reaches the petitioner. */
export const WAYS = ['collect', 'post'] as const
export type Way = (typeof WAYS)[number]

export type PaperRefusal = 'address-missing' | 'already-asked'

/** @law CPTA 27(2) @refusal address-missing, already-asked one that has not been sent yet */
export function decidePaper(asked: {
  way: Way
  address: string
  isWaiting: boolean
}): Result<{ way: Way; address: string | null }, PaperRefusal> {
  const { way, address, isWaiting } = asked
  if (way === 'post' && address.trim() === '') return refuse('address-missing')
  if (isWaiting) return refuse('already-asked')
  return ok({ way, address: way === 'post' ? address.trim() : null })
}
