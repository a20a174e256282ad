import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Deps } from '#kernel/http.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import { isOfRecord } from './record.rule.ts'

/** By whom the document system's records are made: it opens what names a person. */
export const RECORDER = { id: 'system:records', from: 'job' }

/**
 * An ended petition as it is handed over, but for its revision. Opening it leaves an access record.
 *
 * @law PIPA safety standard 8
 */
export async function petitionRecord({ look, transact, seal, clock, city }: Deps, number: string) {
  const p = await getPetition(look, number)
  const { name, email, phone } = await transact(async (tx) => {
    const about = `petition:${number}`
    await privacy.noteAccess(tx, { about, by: RECORDER, what: 'downloaded', at: clock.now() })
    return openPetitioner(tx, seal, number)
  })
  const kind = await getKind(look, p.kindId)
  const names = new Map((await departments.list(look)).map((one) => [one.id, one.name.ko]))
  const place = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })
  const answer = await findAnswer(look, number)
  const photographs = await photographsOf(look, seal, number)
  return {
    version: p.version,
    isEnded: p.endedAt !== null,
    record: {
      schema: 'nurijip-record-1',
      city: city.name.ko,
      number,
      receiptNo: p.receiptNo,
      kind: { id: kind.id, name: kind.name.ko, category: kind.category },
      stage: p.stage,
      lang: p.lang,
      title: p.title,
      body: p.body,
      // left out where there are none: what was handed over before stays the same to the byte
      ...(photographs.length > 0
        ? {
            photographs: photographs.map(({ nth, hash, width, height, supplementNth, description }) => ({
              nth,
              hash,
              width,
              height,
              supplement: supplementNth,
              description,
            })),
          }
        : {}),
      petitioner: { name, email: email ?? null, phone: phone ?? null },
      wantsPublication: p.wantsPublication,
      feeWon: p.feeWon,
      arrivedAt: p.arrivedAt,
      paidAt: p.paidAt,
      receivedAt: p.receivedAt,
      dueOn: p.dueOn,
      decidedAt: p.decidedAt,
      endedAt: p.endedAt,
      department: place(p.departmentId),
      supplements: (await supplementsOf(look, number)).map((one) => ({
        nth: one.nth,
        asks: one.asks,
        demandedAt: one.demandedAt,
        supplyBy: one.supplyBy,
        suppliedAt: one.supplied?.at ?? null,
        supplied: one.supplied?.text ?? null,
      })),
      answer: answer?.approvedAt
        ? {
            text: answer.text,
            publicTitle: answer.publicTitle,
            publicText: answer.publicText,
            approvedAt: answer.approvedAt,
          }
        : null,
      acts: (await historyOf(look, number))
        .filter((one) => isOfRecord(one.act))
        .map((one) => ({
          seq: one.seq,
          act: one.act,
          stage: one.stage,
          at: one.at,
          actor: one.actor,
          department: place(one.departmentId),
          says: one.says,
          note: one.note,
        })),
    },
  }
}

/** What stands in a record. */
export type PetitionRecord = Awaited<ReturnType<typeof petitionRecord>>['record'] & {
  readonly revision: number
}
