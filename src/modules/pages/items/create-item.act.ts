import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { endOfPeriod } from '../publishing/period.rule.ts'
import { getSection, type Section } from '../sections/section.store.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import { insertItem, type Item } from './item.store.ts'
import { useInDraft } from './use-in-draft.act.ts'
import { insertRevision, type WantedPeriod } from './revision.store.ts'
import type { Responsible, Texts } from './texts.rule.ts'

export interface Writing extends Responsible {
  readonly section: string
  readonly type: ItemType
  /** Without one it gets its section's and its number. The caller has looked that nobody has it. */
  readonly path?: string | undefined
  readonly texts: Texts
  readonly fields?: Fields
  /** What is not said follows the section. @article 6(1) */
  readonly period?: Partial<WantedPeriod>
  readonly checkedOn: LocalDate
  readonly postId?: string | undefined
  readonly checkEveryDays?: number | null
  readonly sort?: number
  readonly by: Actor
  readonly at: Instant
}

/** Begins a text: its first revision, seen by the office alone. @article 3(3) @article 5(2) */
export async function createItem(tx: Tx, of: Writing): Promise<{ item: Item; period: WantedPeriod }> {
  const { section: path, texts, fields = {}, by, at } = of
  const period = periodFor(await getSection(tx, path), of.period ?? {}, at)
  const item = await insertItem(tx, {
    path: of.path,
    section: path,
    type: of.type,
    state: 'draft',
    newest: 1,
    shown: null,
    departmentId: of.departmentId,
    provider: of.provider,
    phone: of.phone,
    postId: of.postId ?? null,
    checkedOn: of.checkedOn,
    checkEveryDays: of.checkEveryDays ?? null,
    period: null,
    earlier: null,
    trashedAt: null,
    sort: of.sort ?? 0,
  })
  await insertRevision(tx, item.id, { n: 1, at, writtenBy: by.id, texts, fields, period, note: null })
  await useInDraft(tx, { id: item.id, path: item.path, texts, at })
  record(tx, {
    what: 'item.created',
    about: `item:${item.id}`,
    by,
    detail: { path: item.path, type: of.type },
  })
  return { item, period }
}

/** What is asked for, and of what is not, what the section says. */
export function periodFor(
  { postingDays, afterPeriod }: Section,
  asked: Partial<WantedPeriod>,
  at: Instant,
): WantedPeriod {
  const { fromAt = null, untilAt } = asked
  const bySection = postingDays === null ? null : endOfPeriod(fromAt ?? at, postingDays)
  return {
    fromAt,
    untilAt: untilAt === undefined ? bySection : untilAt,
    afterPeriod: asked.afterPeriod ?? afterPeriod,
  }
}
