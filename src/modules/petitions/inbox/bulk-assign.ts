import type { Clerk } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Deps } from '#kernel/http.ts'
import { type AssignRefusal, assignPetition } from '../assignment/assign-petition.act.ts'
import { isNumber } from '../petition/number.store.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'

export interface Assigned {
  readonly number: string
  /** Undefined where it was done. */
  readonly refusal: AssignRefusal | 'not-found' | undefined
}
/** As many as one page of a worklist has. */
const MOST = 50

function notFound(error: unknown): 'not-found' {
  if (error instanceof NotFound) return 'not-found'
  throw error
}

/**
 * Hands several petitions to one post, each in a transaction of its own: one that somebody else has moved
 * meanwhile keeps no other back. `chosen` is `number:version` as the page showed them.
 *
 * @law CPTA-ED 13(1)
 */
export async function bulkAssign(
  deps: Deps,
  { chosen, postId, by }: { chosen: readonly string[]; postId: string; by: Clerk },
): Promise<Assigned[]> {
  const results: Assigned[] = []
  for (const one of chosen.slice(0, MOST)) {
    const [number = '', version = ''] = one.split(':')
    if (!isNumber(number)) continue
    const act: OfficeAct = { number, version: Number(version), by, at: deps.clock.now() }
    const how = by.rights.has('petition-desk') ? 'assign' : 'reassign'
    const refusal = await deps
      .transact((tx) => assignPetition(tx, deps, { ...act, postId, how }))
      .then((done) => (done.ok ? undefined : done.refusal))
      .catch(notFound)
    results.push({ number, refusal })
  }
  return results
}
