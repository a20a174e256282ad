import { ok, refuse, type Result } from '#kernel/result.ts'

/** The whole, or only the bytes that lay there before it was replaced. */
export const WHATS = ['all', 'former'] as const
export type What = (typeof WHATS)[number]
export type RemovalRefusal = 'not-yours' | 'changed' | 'no-reason' | 'reason-personal' | 'none-former'

interface Head {
  readonly departmentId: string
  readonly rights: ReadonlySet<string>
  readonly contract?: object
}

/** The head of the department in charge, and the managing department; nobody of a contract. @article 17(1) */
export const mayRemoveAtOnce = (
  of: { departmentId: string },
  { contract, rights, departmentId }: Head,
): boolean =>
  contract === undefined &&
  (rights.has('site-admin') || (rights.has('department-admin') && departmentId === of.departmentId))

/** Whether it is removed at once, whatever uses it. @article 17(1) */
export function decideRemoval(of: {
  readonly media: { readonly departmentId: string; readonly version: number }
  readonly by: Head
  readonly version: number
  readonly reason: string
  readonly hasPersonalData: boolean
}): Result<void, RemovalRefusal> {
  if (!mayRemoveAtOnce(of.media, of.by)) return refuse('not-yours')
  if (of.media.version !== of.version) return refuse('changed')
  if (of.reason === '') return refuse('no-reason')
  // it stays on record when what it speaks of is gone
  return of.hasPersonalData ? refuse('reason-personal') : ok(undefined)
}
