import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { letterWords, type OfficeNews } from './letters.words.ts'
import type { Mailing } from './tell-writer.act.ts'

/** Mails whoever answers the dialogue that there is something: its text is read in the office alone. @article 17(1) */
export async function tellOffice(
  tx: Tx,
  { seal, siteUrl, city }: Mailing,
  told: { id: number; about: OfficeNews; nth: number; judgeBy?: Instant; at: Instant },
): Promise<void> {
  const { id, about, nth, judgeBy, at } = told
  const posts = await departments.postsWith(tx, { right: 'dialogue-answer', day: dayOf(at) })
  for (const { staffId } of posts) {
    const staff = staffId === null ? undefined : await accounts.find(tx, staffId)
    if (!staff) continue
    const text = letterWords(staff.lang).office(about, {
      city: city.name[staff.lang],
      id,
      judgeBy,
      link: `${siteUrl}/office/dialogue/${id}`,
    })
    await notices.tell(tx, seal, {
      to: { by: 'mail', email: staff.email, phone: undefined },
      message: { key: `dialogue ${id} ${about} ${nth} to ${staff.id}`, about: `dialogue:${id}`, ...text },
      at,
    })
  }
}
