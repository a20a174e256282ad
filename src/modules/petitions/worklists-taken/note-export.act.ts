import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { insertExport } from './worklist-export.store.ts'

interface Taken {
  readonly view: string
  readonly query: string
  readonly format: string
  readonly rows: number
  readonly reason: string
  readonly by: Actor
  readonly at: Instant
}

/**
 * Puts on record that a worklist was taken as a file. The chain of acts forgets nothing: it holds the record's number
 * and a keyed hash of the reason, by which a reason that was changed is found out, and never the text.
 *
 * @law PIPA safety standard 8 @article 17(1)
 */
export async function noteExport(tx: Tx, seal: Seal, { by, at, ...taken }: Taken): Promise<void> {
  const { id, reasonHash } = await insertExport(tx, seal, { ...taken, takenBy: by.id, takenAt: at })
  const { view, query, format, rows } = taken
  record(tx, {
    what: 'worklist.exported',
    about: `worklist:${view}`,
    by,
    detail: { export: id, reasonHash, query, rows, format },
  })
}
