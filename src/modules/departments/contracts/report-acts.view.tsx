import { momentText } from '#kernel/words.ts'
import { Table } from '#ui/table.tsx'
import type { ActLine, ReportProps } from './report.view.tsx'
import { actName, reportWords } from './report.words.ts'

const isWritten = ({ what }: ActLine) => !/^(?:staff|contract)\./.test(what)

/** When the people of a contract signed in, and what they wrote, line by line. @article 3(3) */
export function ReportActs({ frame, people, acts }: ReportProps) {
  const { lang } = frame
  const w = reportWords(lang)
  const signIns = acts.filter((one) => one.what === 'staff.signed-in')
  const written = acts.filter(isWritten)
  const nameOf = ({ actor }: ActLine) => people.get(Number(actor.slice('staff:'.length)))?.name ?? actor
  return (
    <>
      <h2>{w.signInsOf(signIns.length)}</h2>
      <Table
        caption={w.signIns}
        captionHidden
        head={[{ label: w.at, nowrap: true }, { label: w.name }]}
        rows={signIns.map((one) => [momentText(lang, one.at, 'short'), nameOf(one)])}
        empty={w.noSignIns}
      />
      <h2>{w.writtenOf(written.length)}</h2>
      <Table
        caption={w.written}
        captionHidden
        head={[{ label: w.at, nowrap: true }, { label: w.name }, { label: w.act }, { label: w.thing }]}
        rows={written.map((one) => [
          momentText(lang, one.at, 'short'),
          nameOf(one),
          actName(lang, one.what),
          one.about,
        ])}
        empty={w.nothing}
      />
    </>
  )
}
