import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

type Both = Record<Lang, string>

/** city/<name>/dialogue.json. @article 12(1) */
export interface DialogueOfCity {
  readonly greeting: Both
  /** Days after a closing within which either side may open the conversation again. */
  readonly reopenDays: number
  /** Days after a closing until name, contact and what nobody else reads are erased. @law PIPA 21 */
  readonly keptDays: number
  /** Messages and questions of one citizen in a day. */
  readonly messagesPerDay: number
  readonly topics: readonly Topic[]
}
export interface Topic {
  readonly id: string
  readonly name: Both
}
export type Settings = Omit<DialogueOfCity, 'topics'>

/** Those that take messages, in the city's order. For any role. */
export async function topicsOf(read: Reader): Promise<Topic[]> {
  const rows = await read
    .selectFrom('dialogue.topic')
    .selectAll()
    .where('closed_on', 'is', null)
    .orderBy('sort')
    .execute()
  return rows.map((row) => ({ id: row.id, name: { ko: row.name_ko, en: row.name_en } }))
}

/** Names of all, closed ones too: old conversations keep theirs. For any role. */
export async function topicNames(read: Reader, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const rows = await read.selectFrom('dialogue.topic').select(['id', 'name_ko', 'name_en']).execute()
  return new Map(rows.map((row) => [row.id, row[`name_${lang}`]]))
}

/** For any role. */
export async function settingsOf(read: Reader): Promise<Settings> {
  const row = await read.selectFrom('dialogue.setting').selectAll().executeTakeFirstOrThrow()
  return {
    greeting: { ko: row.greeting_ko, en: row.greeting_en },
    reopenDays: row.reopen_days,
    keptDays: row.kept_days,
    messagesPerDay: row.messages_per_day,
  }
}

export async function saveSettings(tx: Tx, s: Settings): Promise<void> {
  const row = {
    greeting_ko: s.greeting.ko,
    greeting_en: s.greeting.en,
    reopen_days: s.reopenDays,
    kept_days: s.keptDays,
    messages_per_day: s.messagesPerDay,
  }
  await tx
    .insertInto('dialogue.setting')
    .values(row)
    .onConflict((on) => on.column('one').doUpdateSet(row))
    .execute()
}

export async function saveTopic(tx: Tx, { id, name }: Topic, sort: number): Promise<void> {
  const row = { name_ko: name.ko, name_en: name.en, sort, closed_on: null }
  await tx
    .insertInto('dialogue.topic')
    .values({ id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

export async function closeOtherTopics(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable('dialogue.topic')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where((eb) => (ids.length === 0 ? eb.lit(true) : eb('id', 'not in', ids)))
    .execute()
}
