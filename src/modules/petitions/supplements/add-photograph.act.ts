import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { getKind } from '../kinds/kind.store.ts'
import { getPetition, lockPetition } from '../petition/petition.store.ts'
import { MOST_PHOTOGRAPHS } from '../photographs/photograph.rule.ts'
import type { PhotographFile } from '../photographs/photograph.store.ts'
import { isPossible } from '../stages/stages.rule.ts'
import { openDemand } from './supplement.rule.ts'
import { supplementsOf } from './supplement.store.ts'
import {
  addedToSupplement,
  type DemandOf,
  insertSupplementPhotograph,
  removeSupplementPhotographs,
} from './supplement-photograph.store.ts'

/** The demand that photographs may answer now: one is open, and the kind takes them. */
export async function demandForPhotographs(look: Reader, number: string): Promise<DemandOf | undefined> {
  const { stage, kindId } = await getPetition(look, number)
  const open = openDemand(await supplementsOf(look, number))
  if (!open || !isPossible('supply', stage) || !(await getKind(look, kindId)).takesPhotographs)
    return undefined
  return { number, supplementNth: open.nth }
}

/** How many wait to go with the supplement that is asked for; undefined where none may. */
export async function countForSupplement(
  look: Reader,
  seal: Seal,
  number: string,
): Promise<number | undefined> {
  const demand = await demandForPhotographs(look, number)
  return demand && (await addedToSupplement(look, seal, demand)).length
}

/**
 * Adds a photograph, whose files are kept already, to the supplement that is asked for; sent twice, it is one. Nobody
 * but the petitioner sees it before the supplement is sent.
 *
 * @law CPTA 22 @refusal not-awaited, too-many
 */
export async function addToSupplement(
  tx: Tx,
  seal: Seal,
  { number, ...photograph }: PhotographFile & { number: string; description: string },
): Promise<Result<void, 'not-awaited' | 'too-many'>> {
  await lockPetition(tx, number)
  const demand = await demandForPhotographs(tx, number)
  if (!demand) return refuse('not-awaited')
  const added = await addedToSupplement(tx, seal, demand)
  if (added.some((one) => one.hash === photograph.hash)) return ok(undefined)
  if (added.length >= MOST_PHOTOGRAPHS) return refuse('too-many')
  const nth = (added.at(-1)?.nth ?? 0) + 1
  await insertSupplementPhotograph(tx, seal, demand, { ...photograph, nth })
  return ok(undefined)
}

/** Takes one away again, as long as it was not sent. */
export async function removeFromSupplement(
  tx: Tx,
  { number, nth }: { number: string; nth: number },
): Promise<void> {
  await lockPetition(tx, number)
  const demand = await demandForPhotographs(tx, number)
  if (demand) await removeSupplementPhotographs(tx, demand, nth)
}
