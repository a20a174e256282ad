import type { Tx } from '#kernel/db.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { expectedOn } from '../due/expected.rule.ts'
import { enterPetition } from '../filing/enter-petition.act.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { findKind } from '../kinds/kind.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { mayComeFromDialogue } from './from-dialogue.rule.ts'
import { fromDialogueWords } from './from-dialogue.words.ts'
import { type Carried, carryOver } from './carry-over.act.ts'

export interface FromDialogue extends Carried {
  readonly messageId: number
  readonly kindId: string
  readonly lang: Lang
  readonly petitioner: Petitioner
  readonly arrivedAt: Instant
  readonly by: Clerk
  readonly at: Instant
}
export type DialogueRefusal = 'no-such-kind' | 'no-photographs'

/**
 * Enters a message of the mayor's dialogue as a petition: text, choice of publication and photographs come along, it
 * arrived when the message did, and waits at the petition desk for its receipt. Whoever wrote it is told as at the
 * e-desk.
 *
 * @returns its number; refuses `no-such-kind`, `no-photographs` (the kind takes none, and the message has some)
 * @article 12(2) @law CPTA 8; CPTA-ED 6(7)
 */
export async function fileFromDialogue(
  tx: Tx,
  mailing: Mailing,
  filing: FromDialogue,
): Promise<Result<string, DialogueRefusal>> {
  const { messageId, kindId, lang, petitioner, title, body, wantsPublication, photographs, arrivedAt } =
    filing
  const kind = await findKind(tx, kindId)
  if (!kind || !mayComeFromDialogue(kind, await fieldsOf(tx, kindId))) return refuse('no-such-kind')
  if (photographs.length > 0 && !kind.takesPhotographs) return refuse('no-photographs')
  const token = await carryOver(tx, mailing.seal, { ...filing, token: `dialogue ${messageId}` })
  const expected = expectedOn({ period: kind.period, arrivedAt }, await loadCalendar(tx))
  const { number, seq } = await enterPetition(tx, mailing, {
    kind,
    lang,
    title,
    body,
    draftOf: token,
    photographsOf: token,
    petitioner,
    wantsPublication,
    channel: 'internet',
    by: filing.by,
    note: fromDialogueWords('ko').note(messageId),
    at: arrivedAt,
  })
  const expectedDay = expected.ok ? expected.value : undefined
  await tellPetitioner(tx, mailing, number, { act: 'file', seq, at: filing.at, expectedOn: expectedDay })
  return ok(number)
}
