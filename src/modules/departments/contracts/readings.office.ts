import { accounts } from '#modules/accounts/index.ts'
import { clerkWith } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { seoulText } from '#kernel/time.ts'
import { getContract } from './contract.store.ts'
import { words } from './contracts.words.ts'
import { readingsOf } from './member.store.ts'

const MOST = 200_000

/** All that the people of a contract asked for, as a table: the report that belongs to the contract. @article 3(3) */
export function readingRoutes(office: OfficeScope, { look, transact }: Deps) {
  office.get<{ Params: { id: string } }>('/contracts/:id/readings.csv', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    if (!/^\d{1,9}$/.test(req.params.id)) throw new NotFound('contract', req.params.id)
    const contract = await getContract(look, Number(req.params.id))
    const readings = await readingsOf(look, contract.id, MOST)
    const staff = await accounts.byIds(look, [...new Set(readings.map((one) => one.staffId))])
    const names = new Map(staff.map((one) => [one.id, one.name]))
    const w = words(by.lang)
    const rows = readings.map((one) => [
      seoulText(one.at),
      names.get(one.staffId) ?? String(one.staffId),
      one.method,
      one.address,
      one.place,
    ])
    await transact(async (tx) =>
      record(tx, {
        what: 'contract.reported',
        about: `contract:${contract.id}`,
        by,
        detail: { rows: String(rows.length) },
      }),
    )
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="contract-${contract.id}.csv"`)
      .send(csvOf([[w.at, w.name, w.method, w.address, w.place], ...rows]))
  })
}
