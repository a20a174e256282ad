import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition, type Petition } from '../petition/petition.store.ts'
import { decideLaterReply, mayAnswer, type ReplyRefusal } from './consultation.rule.ts'
import { type Consultation, getConsultation, saveLaterReply, saveReply } from './consultation.store.ts'

interface Answering {
  readonly id: number
  readonly by: Clerk
  readonly at: Instant
}

/** The consulted department replies. A reply that comes late is a reply. @law CPTA 20(2) */
export async function replyToConsultation(
  tx: Tx,
  { reply, ...act }: Answering & { readonly reply: string },
): Promise<Result<void, ReplyRefusal | 'not-asked-of-you'>> {
  const locked = await lockForAnswer(tx, act)
  if (!locked.ok) return locked
  const { id, by, at } = act
  await saveReply(tx, id, { reply, by: by.id, at })
  await move(tx, locked.value.petition, act, 'reply-consultation')
  return ok(undefined)
}

/** The consulted department needs longer: once, told before the reply period ends. @law CPTA 20(3) */
export async function replyLater(
  tx: Tx,
  {
    until,
    reason,
    state,
    ...act
  }: Answering & { readonly until: LocalDate; readonly reason: string; readonly state: string },
): Promise<Result<void, ReplyRefusal | 'not-asked-of-you'>> {
  const locked = await lockForAnswer(tx, act)
  if (!locked.ok) return locked
  const { consultation, petition } = locked.value
  const decided = decideLaterReply(consultation, { today: dayOf(act.at), until })
  if (!decided.ok) return decided
  await saveLaterReply(tx, act.id, { before: consultation.replyBy, until, reason, state, at: act.at })
  await move(tx, petition, act, 'extend-consultation')
  return ok(undefined)
}

async function lockForAnswer(
  tx: Tx,
  { id, by }: Answering,
): Promise<Result<{ consultation: Consultation; petition: Petition }, ReplyRefusal | 'not-asked-of-you'>> {
  const petition = await lockPetition(tx, (await getConsultation(tx, id)).number)
  const consultation = await getConsultation(tx, id)
  if (!mayAnswer(consultation, by)) return refuse('not-asked-of-you')
  if (petition.endedAt !== null) return refuse('petition-ended')
  if (consultation.repliedAt !== null) return refuse('replied-already')
  return ok({ consultation, petition })
}

const move = (
  tx: Tx,
  { number, stage }: Petition,
  { id, by, at }: Answering,
  act: 'reply-consultation' | 'extend-consultation',
) => {
  const { departmentId, postId } = by
  return movePetition(tx, number, {
    act,
    to: stage,
    by,
    at,
    departmentId,
    postId,
    detail: { consultation: id },
  })
}
