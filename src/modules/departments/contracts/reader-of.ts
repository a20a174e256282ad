import type { FastifyRequest } from 'fastify'
import { type Clerk, clerkOf } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type Contract, getContract } from './contract.store.ts'

/** The clerk who may read contracts: of the managing department all, who manages a department its own. @throws Forbidden */
export function readerOf(req: FastifyRequest): Clerk {
  const clerk = clerkOf(req)
  if (!clerk.rights.has('site-admin') && !clerk.rights.has('department-admin'))
    throw new Forbidden(`the post ${clerk.postId} reads no contracts`)
  return clerk
}

/** @throws NotFound */
export function contractIdIn(req: FastifyRequest): number {
  const { id } = req.params as { id: string }
  if (!/^\d{1,9}$/.test(id)) throw new NotFound('contract', id)
  return Number(id)
}

/** The contract of the address, for somebody who may read it. @throws Forbidden another department's */
export async function contractFor(
  look: Reader,
  req: FastifyRequest,
): Promise<{ clerk: Clerk; contract: Contract }> {
  const clerk = readerOf(req)
  const contract = await getContract(look, contractIdIn(req))
  if (!clerk.rights.has('site-admin') && clerk.departmentId !== contract.departmentId)
    throw new Forbidden(`contract ${contract.id} is another department's`)
  return { clerk, contract }
}
