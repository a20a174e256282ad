import type { FastifyRequest } from 'fastify'
import { type Clerk, clerkOf, officeFrame, type Right, RIGHTS } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { rightNames } from '#kernel/rights.words.ts'
import { csvOf, type Rows, xlsxOf } from '#kernel/spreadsheet.ts'
import { departmentsIn } from '../department/department.store.ts'
import { designated } from './grounds.ts'
import { type RightRow, rightsTable } from './rights-table.ts'
import { RightsPage } from './rights.view.tsx'
import { words } from './rights.words.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WIDTHS = [22, 40, 20, 24, 14, 14, 14, 16, 24]
type Asked = { Querystring: Record<'department' | 'right', unknown> }

/** Who may do what on the site, as one table: for the managing department and who manages a department. @article 3(3) */
export function rightsRoutes(office: OfficeScope, { look, clock }: Deps) {
  const readerOf = (req: FastifyRequest): Clerk => {
    const clerk = clerkOf(req)
    if (!clerk.rights.has('site-admin') && !clerk.rights.has('department-admin'))
      throw new Forbidden(`the post ${clerk.postId} reads no rights`)
    return clerk
  }
  const askedIn = ({ query }: FastifyRequest<Asked>) => ({
    department: typeof query.department === 'string' ? query.department : '',
    right: RIGHTS.find((one): one is Right => one === query.right),
  })
  const rowsFor = (all: readonly RightRow[], { department, right }: ReturnType<typeof askedIn>) =>
    all.filter(
      (one) =>
        (department === '' || one.departmentId === department) &&
        (right === undefined || one.right === right),
    )

  office.get<Asked>('/rights', async (req, reply) => {
    const all = await rightsTable(look, readerOf(req), clock.now())
    const asked = askedIn(req)
    const view = (
      <RightsPage
        frame={officeFrame(req)}
        rows={rowsFor(all, asked)}
        departments={await departmentsIn(look)}
        designated={await designated(look, all)}
        {...asked}
        query={new URLSearchParams({
          ...(asked.department && { department: asked.department }),
          ...(asked.right && { right: asked.right }),
        }).toString()}
      />
    )
    return html(reply, view)
  })

  const table = async (req: FastifyRequest<Asked>): Promise<Rows> => {
    const clerk = readerOf(req)
    const all = await rightsTable(look, clerk, clock.now())
    return tableOf(clerk.lang, rowsFor(all, askedIn(req)))
  }
  office.get<Asked>('/rights.csv', async (req, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rights.csv"')
      .send(csvOf(await table(req))),
  )
  office.get<Asked>('/rights.xlsx', async (req, reply) =>
    reply
      .type(XLSX)
      .header('content-disposition', 'attachment; filename="rights.xlsx"')
      .send(await xlsxOf(words(readerOf(req).lang).title, await table(req), WIDTHS)),
  )
}

function tableOf(lang: Clerk['lang'], rows: readonly RightRow[]): Rows {
  const w = words(lang)
  return [
    [w.right, w.lets, w.department, w.post, w.holder, w.since, w.until, w.by, w.note],
    ...rows.map((one) => [
      rightNames(lang)[one.right],
      w.says[one.right],
      one.departmentName[lang],
      one.title[lang],
      one.holder ?? '',
      one.sinceOn,
      one.untilOn ?? '',
      one.givenBy ?? w.byCity,
      [
        one.holder === undefined && w.vacant,
        one.endsSoon && w.soon,
        one.sections && w.onlyIn(one.sections.join(', ')),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  ]
}
