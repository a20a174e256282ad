import { clerkOf } from '#kernel/clerk.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { noteWriting } from './writing.store.ts'

/** POST /office/petitions/:number/writing: sent by the page while somebody types, so that two do not write at once. */
export function writingRoutes(desk: CaseDesk, { transact, clock }: Deps, office: OfficeScope) {
  office.post('/petitions/:number/writing', async (req, reply) => {
    const { number } = await desk.readable(req as CaseRequest)
    const { staffId } = clerkOf(req)
    await transact((tx) => noteWriting(tx, { number, staffId, at: clock.now() }))
    return reply.code(204).send()
  })
}
