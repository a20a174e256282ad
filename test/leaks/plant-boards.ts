import { sql, type Transaction } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Town } from '../town.ts'

/** Texts of boards that nobody but the writer and the department reads: refused, changed, reported, covered. */
export async function plantOnBoards(town: Town, noted: (label: string) => string): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    insert into boards.posting (board_id, title, body, posted_on, created_at, author_kind, author_id, shown_as, state,
      refused_because, looked_at)
    values ('suggestions', ${noted('refused title')}, ${noted('refused text')}, '2026-11-24', now(), 'citizen', 1,
      ${noted('refused writer')}, 'refused', ${noted('why refused')}, now()) returning id`.execute(town.db)
  const id = rows[0]?.id
  await sql`insert into boards.posting_version (posting_id, version, title, body, until_at)
    values (${id}, 1, ${noted('earlier title')}, ${noted('earlier text')}, now())`.execute(town.db)
  const comments = await sql<{ id: number }>`
    insert into boards.comment (posting_id, author_kind, author_id, shown_as, body, state, refused_because, written_at)
    values (${id}, 'citizen', 1, ${noted('writer of a comment')}, ${noted('refused comment')}, 'refused',
      ${noted('why a comment is refused')}, now()) returning id`.execute(town.db)
  await sql`insert into boards.comment_version (comment_id, version, body, until_at)
    values (${comments.rows[0]?.id}, 1, ${noted('earlier comment')}, now())`.execute(town.db)
  await sql`insert into boards.report (posting_id, citizen_id, category, says, reported_at, outcome, answer, closed_at,
      closed_by)
    values (${id}, 1, 'ground-6', ${noted('what a reporter says')}, now(), 'acted', ${noted('answer to a reporter')},
      now(), 'staff:1')`.execute(town.db)
  await town.db.transaction().execute((tx) => plantWithheld(tx, town, Number(id), noted))
}

/** What stands around a text that is not shown. Its triggers are for acts: here rows are put past them. */
async function plantWithheld(
  tx: Transaction<DB>,
  { seal }: Town,
  posting: number,
  noted: (label: string) => string,
): Promise<void> {
  const sealed = (column: string) => seal.seal(noted(column), `boards.block_request.${column}`)
  await sql`set local session_replication_role = replica`.execute(tx)
  const { rows } = await sql<{
    id: number
  }>`insert into boards.withheld (posting_id, kind, reason_ko, reason_en,
      by_kind, decided_by, second_by, decided_at, lifted_at, lifted_by, lifted_as, masked_title, masked_body)
    values (${posting}, 'masking', ${noted('reason')}, ${noted('reason in English')}, 'person', 'staff:1',
      ${noted('second')}, now(), now(), ${noted('lifted by')}, 'replaced', ${noted('covered title')},
      ${noted('covered text')}) returning id`.execute(tx)
  const id = rows[0]?.id
  await sql`insert into boards.removal_proposal (posting_id, department_id, ground, reason_ko, reason_en, by_kind,
      proposed_by, proposed_post, by_head, proposed_at, evidence_because)
    values (${posting}, 'information', 3, ${noted('proposed reason')}, ${noted('proposed reason in English')}, 'person',
      'staff:1', 'information-1', false, now(), ${noted('why evidence is proposed')})`.execute(tx)
  await sql`insert into boards.removal_evidence (withheld_id, posting_id, because)
    values (${id}, ${posting}, ${noted('why evidence counts')})`.execute(tx)
  await sql`insert into boards.delegate (department_id, post_id, from_on, until_on, document_no, designated_by,
      designated_at)
    values ('information', 'information-1', '2026-11-01', '2026-11-02', ${noted('document of a delegate')}, 'staff:1',
      now())`.execute(tx)
  await sql`insert into boards.block_request (posting_id, department_id, infringes, name_sealed, email_sealed,
      phone_sealed, says_sealed, asked_at, outcome, reason, decided_by, decided_at)
    values (${posting}, 'information', 'honour', ${sealed('name')}, ${sealed('email')}, ${sealed('phone')},
      ${sealed('says')}, now(), 'refused', ${noted('why not hidden')}, 'staff:1', now())`.execute(tx)
  await sql`insert into boards.withholding_order (withheld_id, document_no, document_on)
    values (${id}, ${noted('number of an order')}, '2026-11-24')`.execute(tx)
  await sql`insert into boards.objection (withheld_id, says, filed_at, due_on, outcome, reason, reason_en,
      decided_by, decided_at)
    values (${id}, ${noted('what an author says')}, now(), '2026-12-08', 'rejected', ${noted('why it stays')},
      ${noted('why it stays in English')}, 'staff:1', now())`.execute(tx)
  await sql`insert into boards.retention (withheld_id, keep_until, longer_because, longer_by)
    values (${id}, '2027-11-24', ${noted('why kept longer')}, 'staff:1')`.execute(tx)
}
