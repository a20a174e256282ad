import { departments } from '#modules/departments/index.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { type Asker, saveAsker } from '../asker/asker.store.ts'
import { nextCounselNumber } from '../asker/number.store.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import { tellCounselors } from '../telling/tell-counselors.act.ts'
import { type CounselAppointment, insertAppointment, lockDiary } from './appointment.store.ts'
import { slotsOffered } from './offered.ts'

interface Booking
  extends Pick<CounselAppointment, 'fieldId' | 'postId' | 'startsAt' | 'way' | 'lang' | 'matter'> {
  readonly asker: Asker
  readonly from: string
  readonly at: Instant
}

/**
 * Books a slot that is free. Of two at once the first has it; the other is refused.
 *
 * @returns the appointment's number; refuses `taken`, for whatever is not offered now
 * @article 11(1)
 */
export async function book(
  tx: Tx,
  mailing: Mailing,
  { asker, from, at, ...wanted }: Booking,
): Promise<Result<string, 'taken'>> {
  const { fieldId, postId, startsAt, lang, way } = wanted
  await lockDiary(tx, postId)
  const offered = await slotsOffered(tx, { fieldId, postIds: [postId], now: at })
  const slot = offered.find((one) => one.startsAt === startsAt)
  if (!slot) return refuse('taken')
  const number = await nextCounselNumber(tx, 'A', dayOf(at))
  await saveAsker(tx, mailing.seal, number, asker)
  await insertAppointment(tx, mailing.seal, { ...wanted, number, endsAt: slot.endsAt, bookedAt: at })
  record(tx, {
    what: 'counsel.booked',
    about: `counsel:${number}`,
    by: { id: 'asker', from },
    detail: { field: fieldId, post: postId, starts: startsAt, way },
  })
  const news = { number, about: 'booked', fieldId, postIds: [postId], startsAt, at } as const
  await tellCounselors(tx, mailing, news)
  const place = await placeOf(tx, postId, lang)
  await tellAsker(tx, mailing, { number, lang, about: 'booked', startsAt, way, place, postId, at })
  return ok(number)
}

/** Where a visitor finds the counselor: the address of the department. */
export async function placeOf(tx: Tx, postId: string, lang: 'ko' | 'en'): Promise<string> {
  const post = await departments.findPost(tx, postId)
  const department = post && (await departments.find(tx, post.departmentId))
  return department ? `${department.name[lang]}, ${department.address[lang]}` : ''
}
