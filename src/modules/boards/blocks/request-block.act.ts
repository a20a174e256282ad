import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { addressOf, type Of } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import type { Infringes } from './block.rule.ts'
import { insertRequest, type Requester } from './block-request.store.ts'
import { words } from './block-letters.words.ts'
import { tell } from './tell-requester.ts'

interface Requesting extends Of, Requester {
  readonly infringes: Infringes
  readonly from: string
  readonly at: Instant
}

/**
 * Somebody asks that a text be hidden for a while since it infringes their rights. Who asks is sealed.
 *
 * @returns the number of the request; refuses `not-there` for a text that is not shown
 * @law ICNA 44-2(1), 44-2(2) the request is acknowledged at once
 */
export async function requestBlock(
  tx: Tx,
  around: Around,
  act: Requesting,
): Promise<Result<number, 'not-there'>> {
  const { at, from } = act
  const target = await lockTarget(tx, act)
  const { running, state, boardId } = target
  if (state !== 'shown' || (running !== undefined && running.kind !== 'masking')) return refuse('not-there')
  const departmentId = target.departmentId ?? around.city.managingDepartment
  const id = await insertRequest(tx, around.seal, { ...act, departmentId })
  const page = `${around.siteUrl}${addressOf(boardId, target)}`
  await tell(tx, around, { id, what: 'received', at }, act, (lang) =>
    words(lang).received(around.city.name[lang], page, around.city.phone),
  )
  const by = { id: 'citizen', from }
  record(tx, { what: 'block.requested', about: addressOf(boardId, target), by, detail: { request: id } })
  return ok(id)
}
