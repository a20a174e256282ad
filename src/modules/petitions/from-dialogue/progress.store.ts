import type { Reader } from '#kernel/db.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** Of a petition that the register shows. */
export async function findStageShown(read: Reader, number: string): Promise<Stage | undefined> {
  const row = await read
    .selectFrom('petitions.register_entry')
    .select('stage')
    .where('number', '=', number)
    .$narrowType<{ stage: Stage }>()
    .executeTakeFirst()
  return row?.stage
}
