import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { decideEdit, type EditRefusal } from './may-edit.rule.ts'
import { lockPage, savePage, type Texts } from './page.store.ts'
import { republishPage } from './republish.act.ts'

interface Edit {
  readonly path: string
  readonly version: number
  readonly by: Clerk
  readonly today: LocalDate
}

/** Changes a page's text; whoever does has looked at it today. @article 5(1) */
export async function editPage(
  tx: Tx,
  { path, version, texts, by, today }: Edit & { texts: Texts },
): Promise<Result<void, EditRefusal>> {
  const page = await lockPage(tx, path)
  const decided = decideEdit(page, by, version)
  if (!decided.ok) return decided
  const changed = { ...page, texts, checkedOn: today }
  await savePage(tx, changed)
  await republishPage(tx, changed)
  record(tx, { what: 'page.edited', about: `page:${path}`, by })
  return ok(undefined)
}

/** Somebody has looked whether a page is still right, and it is. @article 5(1) */
export async function checkPage(
  tx: Tx,
  { path, version, by, today }: Edit,
): Promise<Result<void, EditRefusal>> {
  const page = await lockPage(tx, path)
  const decided = decideEdit(page, by, version)
  if (!decided.ok) return decided
  await savePage(tx, { ...page, checkedOn: today })
  await republishPage(tx, { ...page, checkedOn: today })
  record(tx, { what: 'page.checked', about: `page:${path}`, by })
  return ok(undefined)
}
