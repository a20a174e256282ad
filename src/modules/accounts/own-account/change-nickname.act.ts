import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { isFreeNickname, keepNickname, lockNickname, saveNickname } from '../citizens/nickname.store.ts'
import { mayChangeFrom } from './nickname-change.rule.ts'
import { openOwnAccount } from './own-account.store.ts'

/** The former nickname stays reserved. @param nickname as `decideNickname` gave it */
export async function changeNickname(
  tx: Tx,
  seal: Seal,
  c: { citizenId: number; nickname: string; days: number | undefined; by: Actor; at: Instant },
): Promise<Result<undefined, 'taken' | 'too-soon'>> {
  await lockCitizen(tx, c.citizenId)
  await lockNickname(tx, c.nickname)
  const own = await openOwnAccount(tx, seal, c.citizenId)
  if (mayChangeFrom(own.nicknameChangedAt, dayOf(c.at), c.days)) return refuse('too-soon')
  if (!(await isFreeNickname(tx, c.nickname))) return refuse('taken')
  await keepNickname(tx, own.nickname, c.at)
  await saveNickname(tx, c.citizenId, c.nickname, c.at)
  record(tx, { what: 'citizen.nickname-changed', about: `citizen:${c.citizenId}`, by: c.by })
  return ok(undefined)
}
