import { openSheet } from '#kernel/pdf.ts'
import { type Instant, type LocalDate, localDate } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import { stageWords } from '../stages/stages.words.ts'
import type { PetitionRecord } from './petition-record.ts'
import { words } from './records.words.ts'

/** A record to read and to print, in Korean. It is made of the record alone: the same record, the same bytes. */
export async function recordPdf(r: PetitionRecord): Promise<Buffer> {
  const lang = 'ko'
  const w = words(lang).print
  const s = stageWords(lang)
  const moment = (at: Instant | null) => (at === null ? '-' : momentText(lang, at))
  const day = (on: LocalDate | null) => (on === null ? '-' : dayText(lang, localDate(on)))
  const at = (r.endedAt ?? r.arrivedAt) as Instant
  const sheet = await openSheet({ title: `${w.title} ${r.number}`, lang, at })
  sheet.heading(`${w.title} ${r.number}`)
  sheet.rows([
    [w.city, r.city],
    [w.receiptNo, r.receiptNo ?? '-'],
    [w.revision, String(r.revision)],
    [w.kind, r.kind.name],
    [w.stage, s.stage[r.stage]],
    [w.department, r.department?.name ?? '-'],
    [w.petitioner, [r.petitioner.name, r.petitioner.phone, r.petitioner.email].filter(Boolean).join(', ')],
    [w.arrived, moment(r.arrivedAt)],
    [w.received, moment(r.receivedAt)],
    [w.due, day(r.dueOn)],
    [w.decided, moment(r.decidedAt)],
    [w.ended, moment(r.endedAt)],
  ])
  sheet.heading(w.petition, 2)
  sheet.text(r.title, 'strong')
  sheet.text(r.body)
  if (r.photographs) {
    sheet.heading(w.photographs, 2)
    sheet.rows(
      r.photographs.map((one) => [
        w.photograph(one.nth),
        [one.supplement !== null && w.supplement(one.supplement), one.description, `SHA-256 ${one.hash}`]
          .filter(Boolean)
          .join('\n'),
      ]),
    )
  }
  for (const one of r.supplements) {
    sheet.heading(w.supplement(one.nth), 2)
    sheet.rows([
      [w.asks, one.asks],
      [w.demanded, moment(one.demandedAt)],
      [w.supplied, one.supplied ?? '-'],
      [w.suppliedAt, moment(one.suppliedAt)],
    ])
  }
  if (r.answer) {
    sheet.heading(w.answer, 2)
    sheet.text(r.answer.text)
    sheet.rows([
      [w.publicTitle, r.answer.publicTitle],
      [w.publicText, r.answer.publicText],
    ])
  }
  sheet.heading(w.acts, 2)
  sheet.rows(
    r.acts.map((one) => [
      momentText(lang, one.at, 'short'),
      [s.act[one.act], one.department?.name, one.says, one.note && `${w.note}: ${one.note}`]
        .filter(Boolean)
        .join('\n'),
    ]),
  )
  return sheet.end()
}
