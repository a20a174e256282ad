import { ok, refuse, type Result } from '#kernel/result.ts'

/** So often a petition may be changed: whoever needs more withdraws and files anew. */
export const MOST_CHANGES = 20
export type ChangeRefusal = 'nothing-changed' | 'too-often'

interface Text {
  readonly title: string
  readonly body: string
}

/** Whether a text may take the place of another after `earlier` changes. @law CPTA 22(2) */
export function decideChange(before: Text, after: Text, earlier: number): Result<void, ChangeRefusal> {
  if (before.title === after.title && before.body === after.body) return refuse('nothing-changed')
  return earlier >= MOST_CHANGES ? refuse('too-often') : ok(undefined)
}
