import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { closeOtherTopics, type DialogueOfCity, saveSettings, saveTopic } from './topic.store.ts'

/** Brings greeting, topics and policies up to date with the city's folder. @article 12(1) */
export async function saveDialogue(
  tx: Tx,
  { topics, ...settings }: DialogueOfCity,
  today: LocalDate,
): Promise<void> {
  await saveSettings(tx, settings)
  for (const [sort, topic] of topics.entries()) await saveTopic(tx, topic, sort)
  await closeOtherTopics(
    tx,
    topics.map((one) => one.id),
    today,
  )
  touch(tx, 'dialogue')
}
