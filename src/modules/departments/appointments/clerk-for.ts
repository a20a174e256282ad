import type { Right, UnderContract } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { rightsOn } from '../rights/rights.store.ts'
import { findAppointment } from './appointment.store.ts'
import { findHolder } from './holders.store.ts'

export interface ClerkPlace {
  readonly departmentId: string
  readonly departmentName: string
  readonly postId: string
  readonly postTitle: string
  readonly phone: string
  readonly rights: ReadonlySet<Right>
  /** Of whoever works under a contract. @article 3(3) */
  readonly contract?: UnderContract
}

/**
 * The post of a member of staff and what it may do that day. Undefined for somebody without a post, who
 * may do nothing.
 *
 * @article 5(2) rights come from the post held today, so that a transfer takes them away at once
 */
export async function clerkFor(
  look: Reader,
  staffId: number,
  today: LocalDate,
  lang: Lang = 'ko',
): Promise<ClerkPlace | undefined> {
  const appointment = await findAppointment(look, staffId)
  const post = appointment && (await findHolder(look, appointment.postId))
  if (!post) return undefined
  return {
    departmentId: post.departmentId,
    departmentName: post.departmentName[lang],
    postId: post.postId,
    postTitle: post.title[lang],
    phone: post.phone,
    rights: await rightsOn(look, post.postId, today),
  }
}
