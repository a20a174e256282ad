import type { Tx } from '#kernel/db.ts'
import { lockPetition, type Petition } from '../petition/petition.store.ts'
import { membersOf } from './merging.store.ts'

/** Those that wait with a lead, locked after it in the order of their numbers; what left meanwhile is not among them. */
export async function lockMembers(tx: Tx, lead: string): Promise<Petition[]> {
  const members: Petition[] = []
  for (const number of await membersOf(tx, lead)) {
    const member = await lockPetition(tx, number)
    if (member.mergedInto === lead && member.stage === 'merged') members.push(member)
  }
  return members
}
