import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import type { Answers } from './answers.rule.ts'

const PURPOSE = 'petitions.draft.answers'
/** A draft rests so long, in minutes, before it is thrown away. */
export const REST_MINUTES = 24 * 60

/** What is being filled in, in one browser. */
export interface Draft {
  readonly kindId: string
  readonly answers: Answers
  /** Filed as. */
  readonly number: string | undefined
}

const oldest = (at: Instant): Instant => addMinutes(at, -REST_MINUTES)

const rowsIn = (look: Reader, token: string, at: Instant) =>
  look
    .selectFrom('petitions.draft')
    .select(['kind_id', 'answers_sealed', 'petition_number'])
    .where('token_hash', '=', hashToken(token))
    .where('changed_at', '>', oldest(at))
type Row = { kind_id: string; answers_sealed: Buffer; petition_number: string | null }

const fromRow = (seal: Seal, row: Row): Draft => ({
  kindId: row.kind_id,
  answers: JSON.parse(seal.open(row.answers_sealed, PURPOSE)) as Answers,
  number: row.petition_number ?? undefined,
})

export async function findDraft(
  look: Reader,
  seal: Seal,
  token: string | undefined,
  at: Instant,
): Promise<Draft | undefined> {
  if (token === undefined || token.length > 100) return undefined
  const row = await rowsIn(look, token, at).executeTakeFirst()
  return row && fromRow(seal, row)
}

/** What else there is of a draft that is filed. */
export interface DraftToFile extends Draft {
  /** It was made from a question of counsel. */
  readonly hasQuestion: boolean
}

/** Locked: of two sendings of one form the second waits for the first. */
export async function lockDraft(
  tx: Tx,
  seal: Seal,
  token: string,
  at: Instant,
): Promise<DraftToFile | undefined> {
  const hash = hashToken(token)
  const row = await rowsIn(tx, token, at)
    .select((eb) => [
      eb
        .exists(eb.selectFrom('petitions.question').select('number').where('draft_hash', '=', hash))
        .as('has_question'),
    ])
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      ...fromRow(seal, row),
      hasQuestion: row.has_question === true,
    }
  )
}

/** Keeps what was typed. What has been filed changes no more. */
export async function saveDraft(
  tx: Tx,
  seal: Seal,
  { token, kindId, answers, at }: { token: string; kindId: string; answers: Answers; at: Instant },
): Promise<void> {
  const row = {
    kind_id: kindId,
    answers_sealed: seal.seal(JSON.stringify(answers), PURPOSE),
    changed_at: at,
  }
  await tx
    .insertInto('petitions.draft')
    .values({ token_hash: hashToken(token), ...row })
    .onConflict((on) =>
      on.column('token_hash').doUpdateSet(row).where('petitions.draft.petition_number', 'is', null),
    )
    .execute()
}

/** A draft that was filed: what was typed is in the petition now, and here no more. */
export const filedDraft = (seal: Seal, at: Instant) => ({
  answers_sealed: seal.seal('{}', PURPOSE),
  changed_at: at,
})

export async function removeOldDrafts(tx: Tx, at: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('petitions.draft')
    .where('changed_at', '<=', oldest(at))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
