import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { endSessionsOf } from '#kernel/session.ts'
import { savePasswordHash } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertIdentityCheck, type Method } from './identity-check.store.ts'

/**
 * Gives a petition a new password because its petitioner asked for it and was recognised: the old one and every
 * session with it end at once. `passwordHash` is that of a password for once, handed over by whoever checked.
 *
 * @article 10(4) by the head of the petition department or whom the head has delegated, without delay
 */
export async function resetPassword(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly method: Method; readonly passwordHash: string },
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'reset-password', act)
  if (!locked.ok) return locked
  const { number, by, at, method, passwordHash } = act
  const { departmentId, postId } = by
  await insertIdentityCheck(tx, number, { method, at, by: by.id, postId })
  await savePasswordHash(tx, number, passwordHash, { isTemporary: true })
  await endSessionsOf(tx, 'case', number)
  const seq = await movePetition(tx, number, {
    act: 'reset-password',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    detail: { method },
  })
  await tellPetitioner(tx, mailing, number, { act: 'reset-password', seq, postId, at })
  return ok(undefined)
}
