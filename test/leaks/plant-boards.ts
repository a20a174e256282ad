import { sql } from 'kysely'
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
  await sql`insert into boards.withheld (posting_id, kind, reason_ko, reason_en, by_kind, decided_by, second_by,
      decided_at, lifted_at, lifted_by, masked_title, masked_body)
    values (${id}, 'masking', ${noted('reason')}, ${noted('reason in English')}, 'person', 'staff:1', ${noted('second')},
      now(), now(), ${noted('lifted by')}, ${noted('covered title')}, ${noted('covered text')})`.execute(
    town.db,
  )
}
