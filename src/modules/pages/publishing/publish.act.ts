import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dropLock } from '../locks/lock.store.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { getRevision } from '../items/revision.store.ts'
import { getSection } from '../sections/section.store.ts'
import type { Decision } from './least-of.ts'
import { lookOverAll } from './look-over.ts'
import { nextEdition } from './next-edition.ts'
import { decidePublish, needsSecond, type PublishRefusal, type UnreadableFiles } from './publish.rule.ts'
import { showNewest } from './show-newest.act.ts'

/** A decision on what everyone sees, with what the city's folder says of files that no program can read. */
export interface Publishing extends Decision {
  readonly unreadableFiles: UnreadableFiles
}

/**
 * Shows the newest revision to everyone, from the moment that it names.
 *
 * @article 3(3) @article 6(1) @article 17(1) refuses as `decideEdit` and `decidePublish` say
 */
export async function publishItem(
  tx: Tx,
  decision: Publishing,
): Promise<Result<Item, EditRefusal | PublishRefusal>> {
  const { id, version, by, at, unreadableFiles } = decision
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  const section = await getSection(tx, item.section)
  const revision = await getRevision(tx, id, item.newest)
  const { refusal: found, isReadable } = await lookOverAll(tx, revision.texts, revision.fields, item.type)
  const { period, shortfall, breaksHold } = await nextEdition(tx, item, revision, decision)
  const may = decidePublish({
    needsApproval: needsSecond({ ...section, isReadable, unreadableFiles }),
    state: item.state,
    writtenBy: revision.writtenBy,
    by: by.id,
    isContract: by.contract !== undefined,
    shortfall,
    breaksHold,
    found,
  })
  if (!may.ok) return may
  if (period.untilAt !== null && period.untilAt <= at) return refuse('period-over')
  await dropLock(tx, id)
  return ok(await showNewest(tx, item, period, { by, at }))
}

/** Asks a second person to look. @article 3(3) */
export async function submitItem(
  tx: Tx,
  decision: Decision,
): Promise<Result<Item, EditRefusal | PublishRefusal>> {
  const { id, version, by } = decision
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (item.state !== 'draft') return refuse('nothing-new')
  const revision = await getRevision(tx, id, item.newest)
  const { shortfall, breaksHold } = await nextEdition(tx, item, revision, decision)
  const found = (await lookOverAll(tx, revision.texts, revision.fields, item.type)).refusal
  if (found) return refuse(found)
  if (shortfall) return refuse('period-too-short')
  if (breaksHold) return refuse('notice-held')
  const submitted: Item = { ...item, state: 'review' }
  await saveItem(tx, submitted)
  record(tx, { what: 'item.submitted', about: `item:${id}`, by, detail: { revision: String(item.newest) } })
  return ok({ ...submitted, version: item.version + 1 })
}
