import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import { record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type Due, noteReminder } from './freshness.store.ts'
import { reminderMail } from './freshness.words.ts'
import { goesToHead, type Step } from './reminder.rule.ts'

const BY = { id: 'system:freshness', from: 'job' }

/**
 * Reminds whoever keeps some texts of a department, once for each step of each: one mail for all of a post's. Where
 * the post is vacant or none is named, and after the day, the head of the department.
 *
 * @article 5(1)
 */
export async function remindOf(
  tx: Tx,
  { seal, siteUrl }: { seal: Seal; siteUrl: string },
  { departmentId, due, at }: { departmentId: string; due: readonly (Due & { step: Step })[]; at: Instant },
): Promise<void> {
  const fresh: (Due & { step: Step })[] = []
  for (const one of due) if (await noteReminder(tx, { ...one, at })) fresh.push(one)
  if (fresh.length === 0) return
  const posts = await departments.posts(tx, departmentId)
  const head = posts.find((one) => one.isHead)
  const holderOf = (one: Due & { step: Step }) => {
    const post = goesToHead(one.step) ? head : posts.find(({ postId }) => postId === one.postId)
    return post?.staffId ? post : head
  }
  for (const [holder, of] of Map.groupBy(fresh, holderOf)) {
    const staff = holder?.staffId ? await accounts.find(tx, holder.staffId) : undefined
    record(tx, {
      what: 'item.reminded',
      about: `department:${departmentId}`,
      by: BY,
      detail: { to: holder?.postId ?? '', texts: String(of.length) },
    })
    if (!staff || !holder) continue
    const { subject, body } = reminderMail(staff.lang, of, `${siteUrl}/office/pages?view=check`)
    const key = `freshness ${holder.postId} ${of.map((one) => `${one.id}${one.step}${one.checkBy}`).join(' ')}`
    await notices.tell(tx, seal, {
      to: { by: 'mail', email: staff.email, phone: undefined },
      message: { key: key.slice(0, 200), about: `department:${departmentId}`, subject, body, short: subject },
      at,
    })
  }
}
