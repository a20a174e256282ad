import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { lockContract } from './contract.store.ts'
import { removeMember, saveMember } from './member.store.ts'

interface By {
  readonly by: Actor
  readonly at: Instant
}

/** Lets somebody work under a contract, from the day on which they promised confidentiality. @article 3(3) */
export async function addMember(
  tx: Tx,
  { id, staffId, confidentialOn, by, at }: { id: number; staffId: number; confidentialOn: LocalDate } & By,
): Promise<void> {
  await lockContract(tx, id)
  await saveMember(tx, { contractId: id, staffId, confidentialOn, by: by.id, at })
  record(tx, {
    what: 'contract.member-added',
    about: `contract:${id}`,
    by,
    detail: { staff: String(staffId) },
  })
}

/** Takes somebody out of a contract at once. @article 3(3) */
export async function takeOut(
  tx: Tx,
  { id, staffId, by, at }: { id: number; staffId: number } & By,
): Promise<void> {
  await lockContract(tx, id)
  await removeMember(tx, id, staffId, at)
  record(tx, {
    what: 'contract.member-removed',
    about: `contract:${id}`,
    by,
    detail: { staff: String(staffId) },
  })
}
