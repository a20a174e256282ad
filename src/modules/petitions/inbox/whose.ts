import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { substitutesAt } from '../absences/absence.store.ts'
import type { View } from './asked.rule.ts'
import type { Whose } from './inbox.store.ts'
import type { InboxProps } from './inbox.view.tsx'
import { lateArrival } from './late-arrival.rule.ts'

/** What is said on the worklist beside its lines. */
export type Answer = Partial<Pick<InboxProps, 'errors' | 'typed' | 'assigned'>> & { status?: number }
export type WorklistPage = (req: FastifyRequest, reply: FastifyReply, answer: Answer) => unknown

/** The worklists that a post has. The one that waits for this post alone comes first. */
export function viewsOf({ rights }: Clerk): View[] {
  const isOnLines = rights.has('petition-handle') || rights.has('petition-approve')
  return [
    ...(rights.has('petition-desk') ? (['desk'] as const) : []),
    ...(isOnLines ? (['approval'] as const) : []),
    ...(rights.has('petition-handle') ? (['mine'] as const) : []),
    ...(isOnLines ? (['department'] as const) : []),
  ]
}

/** Whose worklist it is and what is late now. */
export async function whoseOf({ look, clock }: Deps, { departmentId, postId }: Clerk): Promise<Whose> {
  const [today, now, calendar] = [clock.today(), clock.now(), await loadCalendar(look)]
  const posts = await departments.postsWith(look, { right: 'petition-handle', day: today })
  const vacantPosts = posts.filter((one) => one.staffId === null).map((one) => one.postId)
  const absent = [...(await substitutesAt(look, today))].flatMap(([post, by]) => (by === postId ? post : []))
  const actsFor = [postId, ...absent]
  return { departmentId, actsFor, today, now, vacantPosts, lateArrival: lateArrival(now, calendar) }
}
