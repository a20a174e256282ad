import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Question } from '../questions/question.rule.ts'
import { isYearClosed } from '../years/year.store.ts'
import { decideRoundEdit, decideTimes, type EditRefusal, type TimesRefusal } from './round.rule.ts'
import { getRound, insertRound, lockRound, type RoundTexts, saveRound } from './round.store.ts'

/** Makes the draft of a round, with the questions of another one (`like`) or without any. @article 4 */
export async function makeRound(
  tx: Tx,
  { by, year, like, ...texts }: RoundTexts & { by: Actor; year: number; like?: number | undefined },
): Promise<Result<number, TimesRefusal | EditRefusal>> {
  const decided = decideTimes(year, texts)
  if (!decided.ok) return decided
  if (await isYearClosed(tx, year)) return { ok: false, refusal: 'year-closed' }
  const questions = like === undefined ? [] : (await getRound(tx, like)).questions
  const id = await insertRound(tx, { ...texts, year, questions })
  record(tx, { what: 'opinion-round.made', about: `opinion-round:${id}`, by, detail: { year } })
  return ok(id)
}

interface Edit {
  readonly id: number
  /** Of what the editor looked at. */
  readonly version: number
  readonly by: Actor
}

/** Changes title, time and how often one may answer, of a draft. */
export async function editRound(
  tx: Tx,
  { id, version, by, ...texts }: RoundTexts & Edit,
): Promise<Result<void, TimesRefusal | EditRefusal>> {
  const round = await lockRound(tx, id)
  const decided = decideRoundEdit(round, version)
  if (!decided.ok) return decided
  const times = decideTimes(round.year, texts)
  if (!times.ok) return times
  await saveRound(tx, { ...round, ...texts })
  record(tx, { what: 'opinion-round.edited', about: `opinion-round:${id}`, by })
  return ok(undefined)
}

/** Changes the questions of a draft. */
export async function editQuestions(
  tx: Tx,
  { id, version, by, change }: Edit & { change: (now: readonly Question[]) => readonly Question[] },
): Promise<Result<void, EditRefusal>> {
  const round = await lockRound(tx, id)
  const decided = decideRoundEdit(round, version)
  if (!decided.ok) return decided
  await saveRound(tx, { ...round, questions: change(round.questions) })
  record(tx, { what: 'opinion-round.questions-edited', about: `opinion-round:${id}`, by })
  return ok(undefined)
}
