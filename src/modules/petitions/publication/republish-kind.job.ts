import type { JobSpec } from '#kernel/jobs.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { republish } from '../register/republish.act.ts'
import { numbersOf } from './choice.store.ts'
import { REPUBLISH_KIND } from './choose-kind.act.ts'

/** Petitions in one transaction: few enough that nobody waits long for one of them. */
const AT_ONCE = 50

/**
 * After a kind was chosen for publication or taken out: each of its petitions, so that none stays behind that moved
 * at that very moment. Doing it again changes nothing.
 *
 * @article 10(1) @article 10(2) each petitioner's own wish prevails
 */
export const republishKind: JobSpec<{ kindId: string }> = {
  name: REPUBLISH_KIND.name,
  run: async ({ look, transact }, { kindId }) => {
    let after = ''
    for (;;) {
      const numbers = await numbersOf(look, kindId, after, AT_ONCE)
      if (numbers.length === 0) return
      await transact(async (tx) => {
        for (const number of numbers) {
          await lockPetition(tx, number)
          await republish(tx, number)
        }
      })
      after = numbers.at(-1) ?? after
    }
  },
}
