import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { payerIn, referencesIn } from '../charge/reference.rule.ts'
import { noteCredit } from '../credit/note-credit.act.ts'
import { identitiesOf, type StatementLine } from './statement-line.rule.ts'
import { insertStatement, knownOf } from './statement.store.ts'

export interface Imported {
  readonly fresh: number
  readonly known: number
  /** Of the fresh ones, matched with a petition without a person. */
  readonly matched: number
}

/**
 * Brings in a statement of the city's account, whole: lines that an earlier one brought are known, and one that
 * brings nothing new changes nothing.
 *
 * @article 9(2)
 */
export async function importStatement(
  tx: Tx,
  mailing: Mailing,
  { layout, lines, by, at }: { layout: string; lines: readonly StatementLine[]; by: Actor; at: Instant },
): Promise<Imported> {
  const identities = identitiesOf(lines)
  const known = await knownOf(tx, mailing.seal, identities)
  if (known.size === lines.length) return { fresh: 0, known: lines.length, matched: 0 }
  const statementId = await insertStatement(tx, { layout, lines: lines.length, by: by.id, at })
  const counts = { fresh: 0, known: 0, matched: 0 }
  for (const [position, line] of lines.entries()) {
    const identity = identities[position] as string
    const references = referencesIn(line.payerText)
    const noted = known.has(identity)
      ? 'known'
      : await noteCredit(
          tx,
          mailing,
          {
            ...line,
            identity,
            heldBy: 'bank',
            reference: references.length === 1 ? (references[0] as string) : null,
            payer: payerIn(line.payerText),
            transactionId: null,
            notedAt: at,
            statementId,
            position,
          },
          { by: { id: 'system:payments', from: 'statement' }, at },
        )
    if (noted === 'known') counts.known += 1
    else counts.fresh += 1
    if (noted === 'matched') counts.matched += 1
  }
  record(tx, {
    what: 'payment.statement',
    about: `statement:${statementId}`,
    by,
    detail: { layout, ...counts },
  })
  return counts
}
