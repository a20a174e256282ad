import { type Actor, record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { addDays, type LocalDate } from '#kernel/time.ts'
import { decideEdit, type EditRefusal } from '../content/may-edit.rule.ts'
import type { Responsible, Texts } from '../content/page.store.ts'
import { republishNews } from '../content/republish.act.ts'
import { insertNews, lockNews, saveNews } from './news.store.ts'

interface Dated {
  readonly publishedOn: LocalDate
  readonly postedUntil: LocalDate | null
  readonly texts: Texts
}

/** Publishes news, now or on a day to come, with who answers for it. @article 5(2) @article 6(1) */
export async function publishNews(
  tx: Tx,
  { by, ...news }: Dated & Responsible & { by: Actor },
): Promise<number> {
  const id = await insertNews(tx, news)
  await republishNews(tx, { id, ...news })
  record(tx, { what: 'news.published', about: `news:${id}`, by })
  return id
}

interface Edit {
  readonly id: number
  readonly version: number
  readonly by: Clerk
  readonly today: LocalDate
}

/** Changes news of the own department. @article 5(1) */
export async function editNews(
  tx: Tx,
  { id, version, by, today, ...changes }: Edit & Dated,
): Promise<Result<void, EditRefusal>> {
  const news = await lockNews(tx, id)
  const decided = decideEdit(news, by, version)
  if (!decided.ok) return decided
  const changed = { ...news, ...changes, checkedOn: today }
  await saveNews(tx, changed)
  await republishNews(tx, changed)
  record(tx, { what: 'news.edited', about: `news:${id}`, by })
  return ok(undefined)
}

/** Ends the posting period yesterday: from now on it answers that it is gone. @article 6(1) */
export async function withdrawNews(
  tx: Tx,
  { id, version, by, today }: Edit,
): Promise<Result<void, EditRefusal>> {
  const news = await lockNews(tx, id)
  const decided = decideEdit(news, by, version)
  if (!decided.ok) return decided
  const yesterday = addDays(today, -1)
  const publishedOn = news.publishedOn > yesterday ? yesterday : news.publishedOn
  const changed = { ...news, publishedOn, postedUntil: yesterday }
  await saveNews(tx, changed)
  await republishNews(tx, changed)
  record(tx, { what: 'news.withdrawn', about: `news:${id}`, by })
  return ok(undefined)
}
