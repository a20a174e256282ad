import { record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { startSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { useCode } from './contact-code.store.ts'

interface Entering {
  readonly number: string
  readonly from: string
  readonly at: Instant
}

/** Lets the petitioner in, for one petition. @returns the token for the cookie @article 10(3) */
export async function enter(
  tx: Tx,
  { number, from, at, with: how }: Entering & { with: 'password' | 'code' },
): Promise<string> {
  record(tx, {
    what: 'petition.looked-up',
    about: `petition:${number}`,
    by: { id: 'petitioner', from },
    detail: { with: how },
  })
  return startSession(tx, { kind: 'case', subject: number, at })
}

/** The same with a code that was sent to the contact. @returns nothing when the code is not the one */
export async function enterWithCode(
  tx: Tx,
  seal: Seal,
  { code, ...entering }: Entering & { code: string },
): Promise<string | undefined> {
  if (!(await useCode(tx, seal, { number: entering.number, code, at: entering.at }))) return undefined
  return enter(tx, { ...entering, with: 'code' })
}
