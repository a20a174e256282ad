/** What an import does with a page. `left`: somebody has written on it here since. */
export type Move = 'new' | 'changed' | 'there' | 'left' | 'removed' | 'path-taken'

/**
 * The same again changes nothing; what the office edited or threw away here since is the office's.
 *
 * @param known what an earlier import made of it
 * @param item as it is here now
 */
export function decideMove(of: {
  readonly known: { readonly revision: number; readonly digest: string } | undefined
  readonly item:
    | { readonly newest: number; readonly isTrashed: boolean; readonly isLocked: boolean }
    | undefined
  readonly digest: string
  readonly isPathTaken: boolean
}): Move {
  const { known, item } = of
  if (!known) return of.isPathTaken ? 'path-taken' : 'new'
  if (!item || item.isTrashed) return 'removed'
  if (known.digest === of.digest) return 'there'
  return item.newest !== known.revision || item.isLocked ? 'left' : 'changed'
}
