import type { Kysely } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Transact, Tx } from '../db.ts'

export interface Closing {
  /** Runs last inside the transaction: what must be locked briefly. */
  beforeCommit: ((tx: Tx) => Promise<void>)[]
  /** Runs when the transaction is durable; must not fail. */
  afterCommit: ((tx: Tx) => void)[]
}

const DEADLOCK = '40P01'
const SERIALIZATION = '40001'
const TRIES = 3

/**
 * The only maker of a `Tx`. Work that returns is committed; work that throws is undone whole.
 * Work given up by the database for another's sake (deadlock) is done again, so it must have no
 * effect outside its transaction.
 */
export function transactor(db: Kysely<DB>, { beforeCommit, afterCommit }: Closing): Transact {
  return async (work) => {
    for (let tries = 1; ; tries += 1) {
      try {
        let used: Tx | undefined
        const result = await db.transaction().execute(async (tx) => {
          used = tx
          const value = await work(tx)
          for (const last of beforeCommit) await last(tx)
          return value
        })
        for (const after of afterCommit) after(used as Tx)
        return result
      } catch (error) {
        const { code } = error as { code?: string }
        if (tries === TRIES || (code !== DEADLOCK && code !== SERIALIZATION)) throw error
      }
    }
  }
}
