import type { FastifyRequest } from 'fastify'
import { type Clerk, clerkOf } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import type { Deps } from '#kernel/http.ts'
import { fieldsOf } from '../../designations/designation.store.ts'

export interface AtDesk {
  readonly clerk: Clerk
  /** For which the post is designated today; not empty. */
  readonly fields: readonly string[]
}

/** The clerk as a counselor of the fields of today. @throws Forbidden @article 11(1) */
export async function counselorOf({ look, clock }: Deps, req: FastifyRequest): Promise<AtDesk> {
  const clerk = clerkOf(req)
  const fields = await fieldsOf(look, clerk.postId, clock.today())
  if (fields.length === 0) throw new Forbidden(`the post ${clerk.postId} is no counselor`)
  return { clerk, fields }
}
