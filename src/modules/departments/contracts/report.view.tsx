import type { Instant } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import type { Change } from './change.store.ts'
import { ContractFacts } from './contract-facts.view.tsx'
import type { Contract } from './contract.store.ts'
import { words } from './contracts.words.ts'
import type { Member } from './member.store.ts'
import type { AddressFigures, ReadingFigures } from './reading.store.ts'
import { ReportActs } from './report-acts.view.tsx'
import { reportWords } from './report.words.ts'

const HERE = '/office/contracts'
export interface ActLine {
  readonly at: Instant
  readonly what: string
  readonly about: string
  readonly actor: string
}
export interface ReportProps {
  frame: Frame
  contract: Contract
  department: string
  /** What its sections are called. */
  sections: readonly string[]
  contact: string | undefined
  members: readonly Member[]
  people: ReadonlyMap<number, { name: string; employeeNo: string }>
  promises: ReadonlyMap<number, Instant>
  changes: readonly Change[]
  figures: readonly ReadingFigures[]
  addresses: readonly AddressFigures[]
  acts: readonly ActLine[]
  now: Instant
}

/** One contract from its first day: who worked, when, what they read and what they wrote. @article 3(3) */
export function ReportPage(props: ReportProps) {
  const { frame, contract } = props
  const { lang } = frame
  const [w, r] = [words(lang), reportWords(lang)]
  const address = `${HERE}/${contract.id}`
  return (
    <Page
      frame={frame}
      title={r.title(contract.company)}
      lead={r.lead(momentText(lang, props.now))}
      crumbs={[
        { label: w.title, href: HERE },
        { label: contract.company, href: address },
      ]}
      current={HERE}
      noindex
    >
      <PrintButton lang={lang} />
      <ContractFacts {...props} />
      {props.changes.length > 0 && (
        <ul>
          {props.changes.map((one) => {
            const [moment, day] = [momentText(lang, one.at, 'short'), dayText(lang, one.lastOn, 'short')]
            return <li>{one.why === null ? w.wasOver(moment, day) : w.wasExtended(moment, day, one.why)}</li>
          })}
        </ul>
      )}
      <People {...props} />
      <ReportActs {...props} />
      <h2>{r.most}</h2>
      {contract.logErasedAt && <p>{w.logErased(momentText(lang, contract.logErasedAt, 'short'))}</p>}
      <Table
        caption={r.most}
        captionHidden
        head={[{ label: r.path }, { label: w.read, numeric: true }, { label: w.sent, numeric: true }]}
        rowHead={0}
        rows={props.addresses.map((one) => [one.path, String(one.read), String(one.sent)])}
        empty={contract.logErasedAt ? w.noneLeft : w.noReadings}
      />
      <ul>
        <li>
          <a href={`${address}/readings.csv`}>{w.csv}</a>
        </li>
        <li>
          <a href={`${address}/acts.csv`}>{r.actsCsv}</a>
        </li>
      </ul>
    </Page>
  )
}

function People({ frame, contract, members, people, promises, figures, acts }: ReportProps) {
  const { lang } = frame
  const [w, r] = [words(lang), reportWords(lang)]
  return (
    <>
      <h2>{r.people}</h2>
      <Table
        caption={r.people}
        captionHidden
        head={[
          { label: r.name },
          { label: w.employeeNo, nowrap: true },
          { label: w.promisedAt, nowrap: true },
          { label: r.signIns, numeric: true },
          { label: w.days, numeric: true },
          { label: w.read, numeric: true },
          { label: w.sent, numeric: true },
          { label: r.written, numeric: true },
        ]}
        rowHead={0}
        rows={members.map(({ staffId }) => {
          const own = acts.filter((one) => one.actor === `staff:${staffId}`)
          const figure = figures.find((one) => one.staffId === staffId)
          const promisedAt = promises.get(staffId)
          return [
            people.get(staffId)?.name ?? String(staffId),
            people.get(staffId)?.employeeNo ?? '',
            promisedAt ? momentText(lang, promisedAt, 'short') : w.notPromised,
            String(own.filter((one) => one.what === 'staff.signed-in').length),
            ...[figure?.days, figure?.read, figure?.sent].map((n) =>
              n === undefined && contract.logErasedAt ? '' : String(n ?? 0),
            ),
            String(own.filter((one) => !/^(?:staff|contract)\./.test(one.what)).length),
          ]
        })}
        empty={w.noMembers}
      />
    </>
  )
}
