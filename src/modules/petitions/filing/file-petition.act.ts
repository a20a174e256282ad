import { privacy } from '#modules/privacy/index.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { expectedOn } from '../due/expected.rule.ts'
import { feeOf, mayFile } from '../kinds/kind.rule.ts'
import { getKind } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { nextNumber } from '../petition/number.store.ts'
import { insertPetition } from '../petition/petition.store.ts'
import { savePetitioner } from '../petition/petitioner.store.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { isComplete } from './answers.rule.ts'
import { lockDraft, saveFiled } from './draft.store.ts'

export type FilingRefusal = 'no-draft' | 'incomplete' | 'not-online' | 'personal-data'

/**
 * Files the petition that a draft holds. Sent twice, by a double click or two open pages, it is one petition: the
 * second gets the number of the first.
 *
 * @returns the petition's number; refuses `no-draft`, `incomplete`, `not-online`, `personal-data`
 * @article 8(1) @article 9(1) only kinds without identity check and attachment
 */
export async function filePetition(
  tx: Tx,
  mailing: Mailing,
  { token, lang, from, at }: { token: string; lang: Lang; from: string; at: Instant },
): Promise<Result<string, FilingRefusal>> {
  const { seal } = mailing
  const draft = await lockDraft(tx, seal, token, at)
  if (!draft) return refuse('no-draft')
  if (draft.number !== undefined) return ok(draft.number)
  const { answers } = draft
  if (!isComplete(answers)) return refuse('incomplete')
  const kind = await getKind(tx, draft.kindId)
  if (!mayFile(kind)) return refuse('not-online')
  if (privacy.lookOver('petition', { title: answers.title, body: answers.body }).refused.length > 0)
    return refuse('personal-data')

  const number = await nextNumber(tx, dayOf(at))
  const { title, body, wantsPublication, passwordHash = null, name, email, phone, toldBy } = answers
  const [feeWon, period] = [feeOf(kind), kind.period]
  const stage = feeWon > 0 ? 'awaiting-payment' : 'filed'
  await insertPetition(tx, {
    number,
    kindId: kind.id,
    stage,
    lang,
    title,
    body,
    wantsPublication,
    passwordHash,
    period,
    feeWon,
    arrivedAt: at,
  })
  await savePetitioner(tx, seal, number, { name, email, phone, toldBy })
  await saveFiled(tx, seal, { token, number, at })
  const by = { id: 'petitioner', from }
  const detail = { kind: kind.id, channel: 'internet' }
  const seq = await movePetition(tx, number, { act: 'file', to: stage, by, at, detail })
  const expected = expectedOn({ period, arrivedAt: at }, await loadCalendar(tx))
  await tellPetitioner(tx, mailing, number, {
    act: 'file',
    seq,
    at,
    expectedOn: feeWon === 0 && expected.ok ? expected.value : undefined,
  })
  return ok(number)
}
