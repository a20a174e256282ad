import { momentText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Table } from '#ui/table.tsx'
import type { Contract } from './contract.store.ts'
import { words } from './contracts.words.ts'
import type { ReadingFigures, ReadingLine } from './reading.store.ts'

/** What the people of a contract read and sent: by person, then the last of it line by line. @article 3(3) */
export function ReadingsOf(props: {
  frame: Frame
  contract: Contract
  people: ReadonlyMap<number, { name: string }>
  figures: readonly ReadingFigures[]
  readings: readonly ReadingLine[]
}) {
  const { contract, people, figures, readings } = props
  const { lang } = props.frame
  const w = words(lang)
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{w.readings}</h2>
      {contract.logErasedAt && <p>{w.logErased(momentText(lang, contract.logErasedAt, 'short'))}</p>}
      <Table
        caption={w.report}
        head={[
          { label: w.name },
          { label: w.days, numeric: true },
          { label: w.read, numeric: true },
          { label: w.sent, numeric: true },
          { label: w.lastAt, nowrap: true },
        ]}
        rowHead={0}
        rows={figures.map((one) => [
          people.get(one.staffId)?.name ?? String(one.staffId),
          String(one.days),
          String(one.read),
          String(one.sent),
          one.lastAt ? momentText(lang, one.lastAt, 'short') : '',
        ])}
        empty={contract.logErasedAt ? w.noneLeft : w.noReadings}
      />
      {readings.length > 0 && (
        <>
          <Table
            caption={w.newest(readings.length)}
            head={[
              { label: w.at, nowrap: true },
              { label: w.name },
              { label: w.method },
              { label: w.address },
            ]}
            rows={readings.map((one) => [
              momentText(lang, one.at, 'short'),
              people.get(one.staffId)?.name ?? String(one.staffId),
              one.method,
              one.address,
            ])}
          />
          <p>
            <a href={`/office/contracts/${contract.id}/readings.csv`}>{w.csv}</a>
          </p>
        </>
      )}
    </section>
  )
}
