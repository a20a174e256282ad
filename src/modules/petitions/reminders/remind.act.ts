import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { isOverdue } from '../clock/days-left.rule.ts'
import { examinersOn } from '../designations/designation.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { reminderGoesTo } from './reminder.rule.ts'
import { insertReminder, remindersOf } from './reminder.store.ts'
import { reminderMail } from './reminders.words.ts'

/**
 * Writes a reminder for a petition found overdue, once for each time its period ran out, and mails it to the head of
 * the department in charge. What the petition desk still has is the desk's own department's.
 *
 * @returns whether it was written
 * @law CPTA-ED 28(2)
 */
export async function remind(
  tx: Tx,
  { seal, siteUrl }: Mailing,
  { number, at }: { number: string; at: Instant },
): Promise<boolean> {
  const petition = await lockPetition(tx, number)
  const { stage, expiresAt, dueOn, endedAt } = petition
  const to = decideMove('remind', stage)
  if (!to.ok || endedAt !== null || expiresAt === null || dueOn === null) return false
  if (!isOverdue(expiresAt, at)) return false
  const earlier = await remindersOf(tx, number)
  if (earlier.some((one) => one.expiredAt === expiresAt)) return false
  const [deskPost] = await departments.postsWith(tx, { right: 'petition-desk', day: dayOf(at) })
  const departmentId = petition.departmentId ?? deskPost?.departmentId
  if (departmentId === undefined) return false
  const posts = await departments.posts(tx, departmentId)
  const headPostId = posts.find((one) => one.isHead)?.postId
  const examiners = await examinersOn(tx, dayOf(at))
  const postId = petition.postId ?? deskPost?.postId ?? null
  const toPostId = reminderGoesTo({ headPostId, postId, examiners })
  if (toPostId === undefined) return false
  const nth = earlier.length + 1
  const fromPostId = examiners[0] ?? null
  const reminder = { number, nth, expiredAt: expiresAt, dueOn, departmentId, toPostId, fromPostId }
  await insertReminder(tx, { ...reminder, writtenAt: at })
  const by = { id: 'system:examiner', from: 'job' }
  await movePetition(tx, number, {
    act: 'remind',
    to: to.value,
    by,
    at,
    departmentId,
    detail: { nth, dueOn },
  })
  const holder = await departments.findHolder(tx, toPostId)
  const staff = holder?.staffId ? await accounts.find(tx, holder.staffId) : undefined
  if (!staff || !holder) return true
  const { lang } = staff
  const { subject, body } = reminderMail(lang)({
    number,
    kind: (await getKind(tx, petition.kindId)).name[lang],
    dueOn,
    department: holder.departmentName[lang],
    link: `${siteUrl}/office/petitions/${number}/reminders/${nth}`,
  })
  await notices.tell(tx, seal, {
    to: { by: 'mail', email: staff.email, phone: undefined },
    message: { key: `reminder ${number} ${nth}`, about: `petition:${number}`, subject, body, short: subject },
    at,
  })
  return true
}
