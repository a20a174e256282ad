import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Frame } from '../ui/frame.ts'
import type { Actor } from './audit.ts'
import { Forbidden } from './errors.ts'
import type { Instant } from './time.ts'
import type { Lang } from './words.ts'

/**
 * What a post may do. The petition desk receives and hands over; a department handles its cases and
 * its head approves; whoever may check identities gives a petition another password; an administrator
 * delegates within the department; the managing department runs the site; the mayor's office answers the dialogue.
 */
export const RIGHTS = [
  'petition-desk',
  'petition-handle',
  'petition-approve',
  'identity-check',
  'department-admin',
  'site-admin',
  'page-edit',
  'board-manage',
  'dialogue-answer',
] as const
export type Right = (typeof RIGHTS)[number]

/** Under which contract somebody works, and in which sections of the site. @article 3(3) */
export interface UnderContract {
  readonly id: number
  readonly sections: readonly string[]
  /** Whether confidentiality was promised, by a form of their own. */
  readonly hasPromised: boolean
}

/** A member of staff who is signed in. Every staff act says which one. */
export interface Clerk extends Actor {
  readonly staffId: number
  readonly name: string
  readonly departmentId: string
  readonly departmentName: string
  /** Cases and rights belong to the post, so that they pass on with it. */
  readonly postId: string
  readonly postTitle: string
  readonly phone: string
  readonly lang: Lang
  readonly rights: ReadonlySet<Right>
  /** Of whoever works under a contract. @article 3(3) */
  readonly contract?: UnderContract
  /** What the forms of this session send back in `_csrf`. */
  readonly csrf: string
  readonly sessionEndsAt: Instant
}

const clerks = new WeakMap<FastifyRequest, Clerk>()
const frames = new WeakMap<FastifyRequest, Frame>()

/** For `app.ts` alone. */
export function signIn(req: FastifyRequest, clerk: Clerk, frame: Frame): void {
  clerks.set(req, clerk)
  frames.set(req, frame)
}

export function clerkOf(req: FastifyRequest): Clerk {
  const clerk = clerks.get(req)
  if (!clerk) throw new Error('no clerk: this route is outside the office scope')
  return clerk
}

/** The clerk, if the post has the right. @throws Forbidden */
export function clerkWith(req: FastifyRequest, right: Right): Clerk {
  const clerk = clerkOf(req)
  if (!clerk.rights.has(right)) throw new Forbidden(`the post ${clerk.postId} lacks ${right}`)
  return clerk
}

/** For a route that reads its form by itself (`readsOwnForm`). @throws Forbidden a form of another session */
export function checkFormWord({ csrf }: Clerk, sent: unknown): void {
  const expected = Buffer.from(csrf)
  const given = Buffer.from(typeof sent === 'string' ? sent : '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Forbidden('a form of another session')
}

/** The office around a page, when somebody is in: error pages have it where there is one. */
export const findFrame = (req: FastifyRequest): Frame | undefined => frames.get(req)

/** The menus and the person around an office page. */
export function officeFrame(req: FastifyRequest): Frame {
  const frame = frames.get(req)
  if (!frame) throw new Error('no frame: this route is outside the office scope')
  return frame
}
