import type { JobSpec } from '#kernel/jobs.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { republish } from '../register/republish.act.ts'
import { numbersOf } from './choice.store.ts'
import { REPUBLISH_KIND } from './choose-kind.act.ts'

/** Numbers read at once, and connections that work on them: others are for the people who wait. */
const READ = 1_000
const AT_ONCE = 4

/**
 * After a kind was chosen for publication or taken out: each of its petitions, so that none stays behind that moved
 * at that very moment. Doing it again changes nothing.
 *
 * @article 10(1) @article 10(2) each petitioner's own wish prevails
 */
export const republishKind: JobSpec<{ kindId: string }> = {
  name: REPUBLISH_KIND.name,
  run: async ({ look, transact }, { kindId }) => {
    const one = (number: string) =>
      transact(async (tx) => {
        await lockPetition(tx, number)
        await republish(tx, number)
      })
    let last: string | undefined = ''
    while (last !== undefined) {
      const numbers = await numbersOf(look, kindId, last, READ)
      last = numbers.at(-1)
      const work = async () => {
        for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) await one(number)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
    }
  },
}
