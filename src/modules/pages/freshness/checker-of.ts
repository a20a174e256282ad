import type { FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, clerkOf } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { Forbidden } from '#kernel/errors.ts'
import type { Checker } from './may-check.rule.ts'

/** Whether somebody edits texts, as staff or under a contract. */
const edits = ({ rights }: Clerk): boolean => rights.has('page-edit') || rights.has('site-admin')

/** The clerk, if it is one who may say that texts are right. @throws Forbidden @article 5(1) */
export async function checkerOf(look: Reader, req: FastifyRequest): Promise<Clerk & Checker> {
  const clerk = clerkOf(req)
  const isHead = (await departments.findHolder(look, clerk.postId))?.isHead === true
  if (clerk.contract || !(edits(clerk) || isHead))
    throw new Forbidden(`the post ${clerk.postId} checks no texts`)
  return { ...clerk, isHead }
}

/** A head who edits none of the texts that they are reminded of; undefined: anybody else. */
export async function headAloneOf(look: Reader, req: FastifyRequest): Promise<(Clerk & Checker) | undefined> {
  const clerk = clerkOf(req)
  if (clerk.contract || edits(clerk)) return undefined
  return (await departments.findHolder(look, clerk.postId))?.isHead ? { ...clerk, isHead: true } : undefined
}
