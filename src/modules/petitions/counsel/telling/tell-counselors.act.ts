import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { findField } from '../fields/field.store.ts'
import { type CounselorNews, counselorMail } from './counselor-mail.words.ts'

interface Telling {
  readonly number: string
  readonly about: CounselorNews
  readonly fieldId: string
  readonly postIds: readonly string[]
  readonly startsAt?: Instant
  readonly at: Instant
}

/**
 * Mails whoever holds these posts that there is something, in the transaction of the act. What was asked and by whom is
 * read in the office alone.
 *
 * @article 11(1) @article 17(1)
 */
export async function tellCounselors(tx: Tx, { seal, siteUrl, city }: Mailing, told: Telling): Promise<void> {
  const { number, about, fieldId, postIds, startsAt, at } = told
  const field = await findField(tx, fieldId)
  const page = startsAt === undefined ? `questions/${number}` : `appointments?day=${dayOf(startsAt)}`
  for (const postId of new Set(postIds)) {
    const staffId = (await departments.findHolder(tx, postId))?.staffId
    const staff = staffId ? await accounts.find(tx, staffId) : undefined
    if (!staff) continue
    const { subject, body } = counselorMail(staff.lang)(about, {
      city: city.name[staff.lang],
      number,
      field: field?.name[staff.lang] ?? fieldId,
      startsAt,
      link: `${siteUrl}/office/counsel/${page}`,
    })
    const key = `counsel ${number} ${about} to ${staff.id}`
    await notices.tell(tx, seal, {
      to: { by: 'mail', email: staff.email, phone: undefined },
      message: { key, about: `counsel:${number}`, subject, body, short: subject },
      at,
    })
  }
}
