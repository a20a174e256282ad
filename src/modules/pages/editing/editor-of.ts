import type { FastifyRequest } from 'fastify'
import { type Clerk, clerkOf } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'

/** The clerk, if it is one who edits texts. @throws Forbidden @article 3(3) */
export function editorOf(req: FastifyRequest): Clerk {
  const clerk = clerkOf(req)
  if (!clerk.rights.has('page-edit') && !clerk.rights.has('site-admin'))
    throw new Forbidden(`the post ${clerk.postId} edits no texts`)
  return clerk
}

/** The same, if it is one who decides what everyone sees: nobody of a contract does. @throws Forbidden @article 3(3) */
export function deciderOf(req: FastifyRequest): Clerk {
  const clerk = editorOf(req)
  if (clerk.contract) throw new Forbidden(`contract ${clerk.contract.id} decides nothing`)
  return clerk
}
