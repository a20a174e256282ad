import { sql } from 'kysely'
import type { Tx } from '#kernel/db.ts'

/** Makes the postings `from` to `to` of a board out of the sample texts, one every minute back from now. */
export async function loadPostings(
  tx: Tx,
  { boardId, from, to }: { boardId: string; from: number; to: number },
): Promise<void> {
  await sql`create temporary table posted on commit drop as
    with fresh as (
      insert into boards.posting (board_id, source_key, title, body, posted_on, posted_until, created_at, shown_as)
      select b.id, 'load-' || n, t.title, t.body, made_on, made_on + 3650, made_at, 'user ' || n % 5000
      from generate_series(${from}::int, ${to}::int - 1) n
        join boards.board b on b.id = ${boardId}
        join sample_text t on t.i = n % (select count(*) from sample_text)
        cross join lateral (select now() - n * interval '1 minute' as made_at,
          (now() - n * interval '1 minute')::date as made_on) day
      on conflict (board_id, source_key) do nothing
      returning id, board_id, source_key, title, body, posted_on, posted_until, created_at, shown_as
    )
    select fresh.*, t.vector from fresh
      join sample_text t on t.i = substr(source_key, 6)::int % (select count(*) from sample_text)`.execute(tx)
  await sql`insert into boards.posting_entry (id, board_id, title, body, posted_on, posted_until, written_at, shown_as)
    select id, board_id, title, body, posted_on, posted_until, created_at, shown_as from posted`.execute(tx)
  await sql`insert into search.document (id, kind, lang, url, title, body, vector, published_on, expires_at)
    select 'posting:' || board_id || ':' || id, 'posting', 'ko', '/boards/' || board_id || '/' || id, title,
      left(body, 30000), vector, posted_on, posted_until::timestamptz + interval '1 day' from posted`.execute(
    tx,
  )
}
