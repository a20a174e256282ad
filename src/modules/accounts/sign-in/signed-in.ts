import type { Reader } from '#kernel/db.ts'
import { findSession, type Session } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { findStaff } from '../staff/staff.store.ts'

export interface SignedIn {
  readonly staff: { readonly id: number; readonly name: string; readonly lang: Lang }
  readonly session: Pick<Session, 'token' | 'endsAt' | 'isStale'>
}

/**
 * Who a session belongs to, while both are alive at that moment.
 *
 * @article 5(2) whoever has left is let in no more, whatever the session says
 */
export async function signedIn(
  look: Reader,
  token: string | undefined,
  at: Instant,
): Promise<SignedIn | undefined> {
  const session = await findSession(look, { kind: 'office', token, at })
  if (!session) return undefined
  const staff = await findStaff(look, Number(session.subject))
  if (staff?.status !== 'active') return undefined
  return { staff: { id: staff.id, name: staff.name, lang: staff.lang }, session }
}
