import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { saveDetails } from '../details/details.store.ts'
import { feeOf } from '../kinds/kind.rule.ts'
import { makeCharge } from '../payments/charge/make-charge.act.ts'
import { contentHash, petitionContent } from '../proof/content.ts'
import { adoptPhotographs } from '../photographs/adopt-photographs.act.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import type { Entering } from './entering.ts'
import { FIRST, insertFiled } from './filed.store.ts'

/**
 * What every filing ends with, however the petition came: its number, its text, who filed it, its first stage.
 *
 * Whoever takes a number keeps the others waiting: what can be read before is read before.
 *
 * @law CPTA 8; CPTA-ED 6(2) recorded in the order in which they came
 */
export async function enterPetition(
  tx: Tx,
  mailing: Mailing,
  entering: Entering,
): Promise<{ number: string; seq: number }> {
  const { seal } = mailing
  const { kind, lang, title, body, petitioner, wantsPublication, channel, by, note, at } = entering
  const feeWon = feeOf(kind)
  const stage = feeWon > 0 ? 'awaiting-payment' : 'filed'
  const entry = {
    kindId: kind.id,
    stage,
    lang,
    channel,
    title,
    body,
    wantsPublication,
    passwordHash: entering.passwordHash ?? null,
    period: kind.period,
    feeWon,
    arrivedAt: at,
    filedBy: entering.filedBy ?? null,
    formKey: entering.formKey ?? null,
  } as const
  const number = await insertFiled(tx, seal, {
    entry,
    petitioner,
    actor: by.id,
    note: note ?? null,
    token: entering.draftOf,
  })
  if (feeWon > 0) await makeCharge(tx, mailing, { number, feeWon, arrivedAt: at })
  const { details = [] } = entering
  await saveDetails(tx, seal, number, details)
  const token = entering.photographsOf
  const takes = kind.takesPhotographs
  const photographs = token === undefined ? [] : await adoptPhotographs(tx, { token, number, takes })
  const proven = petitionContent({ title, body, details, photographs })
  const content = contentHash(seal, number, 'petition', proven)
  const detail = { kind: kind.id, channel, content }
  // nothing of it is public before receipt, so that the register is left alone
  record(tx, { what: 'petition.file', about: `petition:${number}`, by, detail })
  return { number, seq: FIRST }
}
