import { departments } from '#modules/departments/index.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { SetupError } from '#kernel/errors.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { insertChoice } from '../publication/choice.store.ts'
import { saveHandbook } from './handbook.store.ts'
import { faultIn, type KindOfCity } from './kind-of-city.rule.ts'
import { closeOtherKinds, kindsOf, saveKind } from './kind.store.ts'
import { republishKinds } from './republish-kinds.act.ts'

export type { KindOfCity } from './kind-of-city.rule.ts'

/**
 * Brings the table of standards and its handbook up to date with the city's folder. What left it takes no new
 * petitions. Which kinds are published is taken from it once; what the office chose or opened stays.
 *
 * @article 8(3) @article 9(1) @article 10(1) the first choice
 * @throws SetupError with the first thing that is wrong
 */
export async function saveKinds(tx: Tx, list: readonly KindOfCity[], at: Instant): Promise<void> {
  const open = new Set((await departments.list(tx)).map((one) => one.id))
  const fault = faultIn(list, open)
  if (fault) throw new SetupError(`kinds.json: ${fault}`)
  const before = JSON.stringify(await kindsOf(tx))
  let hasChanged = false
  for (const [sort, one] of list.entries()) {
    const { handbook, fields = [], ...line } = one
    const isNew = await saveKind(
      tx,
      {
        issuanceFeeWon: 0,
        postageWon: 0,
        elsewhere: undefined,
        receivingId: one.departmentId,
        cooperatingIds: [],
        takesPhotographs: false,
        isComplex: false,
        preliminary: undefined,
        ...line,
      },
      sort,
    )
    if (isNew) await insertChoice(tx, { kindId: one.id, isPublished: one.isPublished, at })
    if (await saveHandbook(tx, one.id, { handbook, fields })) hasChanged = true
  }
  await closeOtherKinds(
    tx,
    list.map((one) => one.id),
    dayOf(at),
  )
  if (!hasChanged && JSON.stringify(await kindsOf(tx)) === before) return
  await republishKinds(tx, dayOf(at))
  touch(tx, 'kinds')
}
