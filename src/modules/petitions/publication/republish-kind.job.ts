import type { Deps } from '#kernel/http.ts'
import { enqueue, type JobSpec } from '#kernel/jobs.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { republish } from '../register/republish.act.ts'
import { numbersOf } from './choice.store.ts'
import { REPUBLISH_KIND } from './choose-kind.act.ts'

/** Petitions of one job, which must end within a quarter of an hour; the next one goes on where it ended. */
const MOST = 20_000
/** Connections that work on them: others are for the people who wait. */
const AT_ONCE = 4

interface Part {
  readonly kindId: string
  /** The number after which it goes on. */
  readonly after?: string
}

/** Each petition in a transaction of its own. @returns the last number when there may be more */
export async function republishPart(
  { look, transact }: Deps,
  { kindId, after = '' }: Part,
  most = MOST,
): Promise<string | undefined> {
  const numbers = await numbersOf(look, kindId, after, most)
  const last = numbers.length === most ? numbers.at(-1) : undefined
  const work = async () => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
      const one = number
      await transact(async (tx) => {
        await lockPetition(tx, one)
        await republish(tx, one)
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return last
}

/**
 * After a kind was chosen for publication: each of its petitions that may be on the register. Doing it again changes
 * nothing. Those of a kind that was taken out have left at once, with the choice itself.
 *
 * @article 10(1) @article 10(2) each petitioner's own wish prevails
 */
export const republishKind: JobSpec<Part> = {
  name: REPUBLISH_KIND.name,
  run: async (deps, part) => {
    const after = await republishPart(deps, part)
    if (after === undefined) return
    await deps.transact((tx) => enqueue(tx, REPUBLISH_KIND, { kindId: part.kindId, after }))
  },
}
