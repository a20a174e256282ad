import type { FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { audits } from './audits.ts'
import { exportPage, getExport, openReason } from './worklist-export.store.ts'
import { WorklistsTakenPage, WorklistTakenPage } from './worklists-taken.view.tsx'

const SIZE = 50

/** /office/worklists-taken: for the audit department. @law PIPA safety standard 8 who looked is noted */
export function worklistsTakenRoutes(office: OfficeScope, deps: Deps): void {
  const { look, transact, seal, clock } = deps

  /** @throws Forbidden another department */
  async function auditorOf(req: FastifyRequest): Promise<Clerk> {
    const clerk = clerkOf(req)
    if (!(await audits(look, clerk))) throw new Forbidden(`the post ${clerk.postId} audits nobody`)
    return clerk
  }
  async function namesOf(actors: readonly string[]): Promise<Map<string, string>> {
    const ids = actors.flatMap((one) => Number(/^staff:(\d+)$/.exec(one)?.[1] ?? []) || [])
    return new Map((await accounts.byIds(look, ids)).map((one) => [`staff:${one.id}`, one.name]))
  }

  office.get<{ Querystring: { page?: unknown } }>('/worklists-taken', async (req, reply) => {
    await auditorOf(req)
    const at = /^[1-9]\d{0,4}$/.test(String(req.query.page)) ? Number(req.query.page) : 1
    const { lines, count } = await exportPage(look, { page: at, size: SIZE })
    const names = await namesOf(lines.map((one) => one.takenBy))
    const props = { lines, names, at, pages: Math.max(1, Math.ceil(count / SIZE)) }
    return html(reply, <WorklistsTakenPage frame={officeFrame(req)} {...props} />)
  })

  office.get<{ Params: { id: string } }>('/worklists-taken/:id', async (req, reply) => {
    const by = await auditorOf(req)
    const { id } = req.params
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new NotFound('worklist export', id)
    const one = await getExport(look, Number(id))
    const reason = await transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `worklist-export:${id}`, by, what: 'read', at: clock.now() })
      return openReason(tx, seal, one.id)
    })
    const name = (await namesOf([one.takenBy])).get(one.takenBy) ?? one.takenBy
    return html(reply, <WorklistTakenPage frame={officeFrame(req)} {...{ one, name, reason }} />)
  })
}
