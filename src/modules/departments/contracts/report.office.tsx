import { record } from '#kernel/audit.ts'
import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { csvOf, type Rows } from '#kernel/spreadsheet.ts'
import { seoulText } from '#kernel/time.ts'
import { findDepartment } from '../department/department.store.ts'
import { changesOf } from './change.store.ts'
import { contactOf } from './contact.store.ts'
import { peopleOf } from './contract-page.office.tsx'
import { words } from './contracts.words.ts'
import { membersOf } from './member.store.ts'
import { promisesOf } from './promise.store.ts'
import { addressesOf, figuresOf, readingsOf } from './reading.store.ts'
import { contractFor } from './reader-of.ts'
import { actsOf } from './report-of.ts'
import { sectionNames, type SectionsOfSite } from './section-names.ts'
import { ReportPage } from './report.view.tsx'
import { actName, reportWords } from './report.words.ts'

const MOST = 200_000
const MOST_ADDRESSES = 100

/** The report that belongs to a contract, to print and as tables: who, when, what was read and written. @article 3(3) */
export function reportRoutes(
  office: OfficeScope,
  { look, transact, clock, seal, sections }: Deps & { sections: SectionsOfSite },
) {
  office.get('/contracts/:id/report', async (req, reply) => {
    const { clerk, contract } = await contractFor(look, req)
    const members = await membersOf(look, contract.id)
    const department = await findDepartment(look, contract.departmentId)
    const view = (
      <ReportPage
        frame={officeFrame(req)}
        contract={contract}
        department={department?.name[clerk.lang] ?? contract.departmentId}
        contact={await contactOf(look, seal, contract.id)}
        sections={await sectionNames(look, sections, contract, clerk.lang)}
        members={members}
        people={await peopleOf(look, members)}
        promises={new Map((await promisesOf(look, contract.id)).map((one) => [one.staffId, one.at]))}
        changes={await changesOf(look, contract.id)}
        figures={await figuresOf(look, contract.id)}
        addresses={await addressesOf(look, contract.id, MOST_ADDRESSES)}
        acts={await actsOf(look, contract, members)}
        now={clock.now()}
      />
    )
    return html(reply, view)
  })

  /** A table of a contract; that it was taken away is on record. */
  function table(
    name: string,
    rowsOf: (lang: 'ko' | 'en', of: Awaited<ReturnType<typeof contractFor>>['contract']) => Promise<Rows>,
  ) {
    office.get(`/contracts/:id/${name}.csv`, async (req, reply) => {
      const { clerk: by, contract } = await contractFor(look, req)
      const rows = await rowsOf(by.lang, contract)
      const detail = { table: name, rows: rows.length - 1 }
      await transact(async (tx) =>
        record(tx, { what: 'contract.reported', about: `contract:${contract.id}`, by, detail }),
      )
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="contract-${contract.id}-${name}.csv"`)
        .send(csvOf(rows))
    })
  }

  table('readings', async (lang, { id }) => {
    const w = words(lang)
    const readings = await readingsOf(look, id, MOST)
    const people = await peopleOf(look, readings)
    return [
      [w.at, w.name, w.method, w.address, w.place],
      ...readings.map((one) => [
        seoulText(one.at),
        people.get(one.staffId)?.name ?? String(one.staffId),
        one.method,
        one.address,
        one.place,
      ]),
    ]
  })
  table('acts', async (lang, contract) => {
    const w = reportWords(lang)
    const members = await membersOf(look, contract.id)
    const people = await peopleOf(look, members)
    return [
      [w.at, w.name, w.act, w.thing],
      ...(await actsOf(look, contract, members)).map((one) => [
        seoulText(one.at),
        people.get(Number(one.actor.slice('staff:'.length)))?.name ?? one.actor,
        actName(lang, one.what),
        one.about,
      ]),
    ]
  })
}
