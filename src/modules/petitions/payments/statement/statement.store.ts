import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { keyOf } from '../credit/credit.store.ts'

export interface Statement {
  readonly id: number
  readonly layout: string
  readonly lines: number
  /** Of them, what no earlier one had brought. */
  readonly fresh: number
  readonly importedAt: Instant
}

/** Of lines, those that are known already. */
export async function knownOf(
  look: Reader,
  seal: Seal,
  identities: readonly string[],
): Promise<ReadonlySet<string>> {
  const byKey = new Map(identities.map((one) => [keyOf(seal, one).toString('hex'), one]))
  const rows = await look
    .selectFrom('petitions.credit')
    .select('key')
    .where(
      'key',
      'in',
      identities.map((one) => keyOf(seal, one)),
    )
    .execute()
  return new Set(rows.flatMap((row) => byKey.get(row.key.toString('hex')) ?? []))
}

export async function insertStatement(
  tx: Tx,
  s: { layout: string; lines: number; by: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.statement')
    .values({ layout: s.layout, lines: s.lines, imported_by: s.by, imported_at: s.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The newest first, 20 at most. */
export const lastStatements = (look: Reader): Promise<Statement[]> =>
  look
    .selectFrom('petitions.statement as statement')
    .leftJoin('petitions.credit as credit', 'credit.statement_id', 'statement.id')
    .select((eb) => [
      'statement.id',
      'statement.layout',
      'statement.lines',
      'statement.imported_at as importedAt',
      eb.fn.count<number>('credit.id').as('fresh'),
    ])
    .groupBy('statement.id')
    .orderBy('statement.id', 'desc')
    .limit(20)
    .execute()
