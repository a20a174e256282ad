import { sql } from 'kysely'
import { newToken } from '../../src/kernel/crypto.ts'
import { saveDraft } from '../../src/modules/petitions/filing/draft.store.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { plantOnBoards } from './plant-boards.ts'
import { type Column, columnsOf, isText, nameOf, purposeOf } from './columns.ts'

/**
 * Canaries where no page writes one: what carriers and other programs answer, file names, rows of a town that has
 * been running for a while. Written by the owner of the tables.
 */
export async function plantBehindThePages(town: Town, aviary: Aviary, staffId: number): Promise<void> {
  const columns = new Map((await columnsOf(town)).filter(isText).map((one) => [nameOf(one), one]))
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const valueFor = (one: Column) => {
    const text = noted(nameOf(one))
    return one.column.endsWith('_sealed') ? town.seal.seal(text, purposeOf(one)) : text
  }
  /** Into the newest row of the table. */
  async function write(table: string, ...into: string[]) {
    for (const column of into) {
      const one = columns.get(`${table}.${column}`)
      if (!one) throw new Error(`no text column ${table}.${column}`)
      const { numAffectedRows } = await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${valueFor(one)}
        where ctid = (select max(ctid) from ${sql.table(table)})`.execute(town.db)
      if (numAffectedRows !== 1n) throw new Error(`no row in ${table}`)
    }
  }
  await town.transact((tx) =>
    saveDraft(tx, town.seal, {
      token: newToken(),
      kindId: 'inconvenience-road',
      answers: { title: noted('draft never sent'), body: noted('its text') },
      at: town.clock.now(),
    }),
  )
  const sealed = (column: string, text: string) => town.seal.seal(text, `outbox.${column}`)
  await sql`insert into outbox.message
    (channel, unique_key, to_sealed, mail_fallback_sealed, subject_sealed, body_sealed, end_sealed, about, created_at)
    values ('sms', 'planted', ${sealed('to', aviary.phone('to', 'Z'))},
      ${sealed('to', `${aviary.word('instead', 'Z')}@example.kr`)}, ${sealed('subject', aviary.text('subject', 'Z'))},
      ${sealed('body', aviary.text('text', 'Z'))}, ${sealed('end', aviary.text('end', 'Z'))}, 'planted', now())`.execute(
    town.db,
  )
  await write('outbox.message', 'last_error', 'provider_id')
  await write('petitions.paper_letter', 'subject_sealed')
  // of whoever wrote closed to others, and of whoever asked what is not shown
  await sql`update dialogue.message set nickname = ${noted('nickname of a writer')} where not is_open`.execute(
    town.db,
  )
  await sql`update dialogue.hour_question set nickname = ${noted('nickname of an asker')}
    where public_text is null`.execute(town.db)
  await write('petitions.record', 'reference', 'last_error')

  await sql`insert into boards.posting (board_id, source_key, title, body, posted_on, posted_until, created_at)
    select id, ${noted('source key')}, ${noted('ended title')}, ${noted('ended body')},
      '2026-01-01', '2026-02-01', now() from boards.board limit 1`.execute(town.db)
  await sql`insert into boards.incident (department_id, post_id, place, ground, says, happened_on, noted_by, noted_at)
    values ('information', 'information-head', ${noted('place')}, 6, ${noted('says')}, '2026-01-01', 'staff:1', now())`.execute(
    town.db,
  )
  await plantOnBoards(town, noted)
  await sql`insert into credentials.demonstration (staff_id, password, says_ko, says_en, sort)
    values (${staffId}, ${noted('password')}, ${noted('says')}, ${noted('says')}, 1)`.execute(town.db)
  await sql`insert into credentials.secret (staff_id, password_hash, is_initial, totp_sealed, changed_at)
    values (${staffId}, 'x', false, ${town.seal.seal(noted('totp'), 'credentials.secret.totp')}, now())
    on conflict (staff_id) do update set totp_sealed = excluded.totp_sealed`.execute(town.db)
  const { number } = await town.db
    .selectFrom('petitions.petition')
    .select('number')
    .orderBy('number')
    .executeTakeFirstOrThrow()
  await sql`insert into petitions.repeat_closure (petition_number, comparison, compared, closed_by, closed_at)
    values (${number}, ${noted('comparison')}, '[]', 'staff:1', now())`.execute(town.db)
  await sql`insert into petitions.stray_acknowledgement (name, why, seen_at)
    values (${noted('file name')}, 'unknown', now())`.execute(town.db)
  await sql`insert into petitions.monthly_check (month, drafted_at, confirm_by, confirmed_at, confirmed_by, remarks)
    values ('2026-10', now(), '2026-11-05', now(), 'staff:1', ${noted('remarks')})`.execute(town.db)
  await sql`insert into petitions.credit_cancellation (transaction_id, amount_won, noted_at)
    values (${noted('cancellation')}, 1, now())`.execute(town.db)
  await sql`insert into petitions.payment_event (id, content_hash, transaction_id, outcome, noted_at)
    values (${noted('event')}, '\\x00', ${noted('transaction')}, 'noted', now())`.execute(town.db)
  await sql`insert into search.failed (query, day, times, last_at)
    values (${noted('searched in vain').slice(0, 60)}, '2026-11-24', 1, now())`.execute(town.db)
  await write('petitions.credit', 'transaction_id')
  await write('petitions.designation', 'release_document_no', 'release_ground')
}
