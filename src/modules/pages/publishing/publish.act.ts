import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Instant } from '#kernel/time.ts'
import { dropLock } from '../locks/lock.store.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { getRevision, type WantedPeriod } from '../items/revision.store.ts'
import type { Edit } from '../items/save-revision.act.ts'
import { getSection } from '../sections/section.store.ts'
import { freeDays } from './free-day.ts'
import { shortfallOf } from './least-period.rule.ts'
import { lookOverTexts } from './look-over.ts'
import type { PostingPeriod } from './period.rule.ts'
import { decidePublish, type PublishRefusal } from './publish.rule.ts'
import { showNewest } from './show-newest.act.ts'

/**
 * Shows the newest revision to everyone, from the moment that it names.
 *
 * @article 3(3) @article 6(1) @article 17(1) refuses as `decideEdit` and `decidePublish` say
 */
export async function publishItem(
  tx: Tx,
  { id, version, by, at }: Edit,
): Promise<Result<Item, EditRefusal | PublishRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  const { needsApproval } = await getSection(tx, item.section)
  const { texts, fields, writtenBy, period: wanted } = await getRevision(tx, id, item.newest)
  const period = periodFrom(wanted, item, at)
  const may = decidePublish({
    needsApproval,
    state: item.state,
    writtenBy,
    by: by.id,
    isContract: by.contract !== undefined,
    shortfall: shortfallOf({ type: item.type, fields, period }, await freeDays(tx)),
    hasPersonalData: lookOverTexts(texts, fields).refused.length > 0,
  })
  if (!may.ok) return may
  if (period.untilAt !== null && period.untilAt <= at) return refuse('period-over')
  await dropLock(tx, id)
  return ok(await showNewest(tx, { ...item, period }, { by, at }))
}

/** What is asked for as it becomes now: a text that is already posted keeps the moment from which it is. */
function periodFrom(wanted: WantedPeriod, item: Item, at: Instant): PostingPeriod {
  const fromAt = wanted.fromAt ?? (item.shown === null ? at : (item.period?.fromAt ?? at))
  return { ...wanted, fromAt }
}

/** Asks a second person to look. @article 3(3) */
export async function submitItem(
  tx: Tx,
  { id, version, by, at }: Edit,
): Promise<Result<Item, EditRefusal | PublishRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (item.state !== 'draft') return refuse('nothing-new')
  const { texts, fields, period: wanted } = await getRevision(tx, id, item.newest)
  const period = periodFrom(wanted, item, at)
  if (lookOverTexts(texts, fields).refused.length > 0) return refuse('personal-data')
  if (shortfallOf({ type: item.type, fields, period }, await freeDays(tx))) return refuse('period-too-short')
  const submitted: Item = { ...item, state: 'review' }
  await saveItem(tx, submitted)
  record(tx, { what: 'item.submitted', about: `item:${id}`, by, detail: { revision: String(item.newest) } })
  return ok({ ...submitted, version: item.version + 1 })
}
