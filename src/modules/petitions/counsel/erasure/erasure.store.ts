import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** A question is over when it was answered last or became a petition; an appointment when it ended or was cancelled. */
const over = (before: Instant, numbers: readonly string[] | undefined) => sql<{ number: string }>`
  select number from petitions.question q where erased_at is null
    and (q.stage = 'answered' and q.answered_at < ${before} or q.stage = 'handed-over' and exists
      (select from petitions.petition p where p.number = q.petition_number and p.arrived_at < ${before}))
    ${numbers ? sql`and number = any(${numbers}) for update` : sql`limit 500`}`
const met = (before: Instant, numbers: readonly string[] | undefined) => sql<{ number: string }>`
  select number from petitions.counsel_appointment where erased_at is null
    and coalesce(cancelled_at, ends_at) < ${before}
    ${numbers ? sql`and number = any(${numbers}) for update` : sql`limit 500`}`

/** Questions and appointments that were over before an instant and still hold a person, some at a time. */
export async function counselOver(look: Reader, before: Instant): Promise<string[]> {
  const [questions, appointments] = [
    await over(before, undefined).execute(look),
    await met(before, undefined).execute(look),
  ]
  return [...questions.rows, ...appointments.rows].map((row) => row.number)
}

/** Locks one, if it is over still. @returns whether it is */
export async function lockOver(tx: Tx, number: string, before: Instant): Promise<boolean> {
  const rows = number.startsWith('Q') ? over : met
  return (await rows(before, [number]).execute(tx)).rows.length > 0
}

/** Nothing of whoever asked or booked is left; what everyone reads of the answer stays. */
export async function erasePerson(tx: Tx, number: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.question')
    .set({ title_sealed: null, body_sealed: null, once_hash: null, draft_hash: null, erased_at: at })
    .where('number', '=', number)
    .execute()
  await tx
    .updateTable('petitions.question_answer')
    .set({ text_sealed: null })
    .where('question_number', '=', number)
    .execute()
  await tx
    .updateTable('petitions.counsel_appointment')
    .set({ matter_sealed: null, reason_sealed: null, erased_at: at })
    .where('number', '=', number)
    .execute()
  await tx.deleteFrom('petitions.counsel_code').where('number', '=', number).execute()
  const nothing = {
    name_sealed: null,
    email_sealed: null,
    phone_sealed: null,
    email_lookup: null,
    phone_lookup: null,
  }
  await tx
    .updateTable('petitions.counsel_contact')
    .set({ ...nothing, erased_at: at })
    .where('number', '=', number)
    .execute()
}
