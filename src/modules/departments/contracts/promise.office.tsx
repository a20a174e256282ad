import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { findDepartment } from '../department/department.store.ts'
import { getContract } from './contract.store.ts'
import { promiseConfidentiality } from './promise.act.ts'
import { PromisePage } from './promise.view.tsx'
import { promiseWords } from './promise.words.ts'
import { sectionNames, type SectionsOfSite } from './section-names.ts'

const HERE = '/office/contract'

/** The own contract of whoever works under one, with the promise that comes before everything else. @article 3(3) */
export function promiseRoutes(
  office: OfficeScope,
  { look, transact, clock, sections }: Deps & { sections: SectionsOfSite },
) {
  const own = (req: FastifyRequest) => {
    const clerk = clerkOf(req)
    if (!clerk.contract) throw new Forbidden('nobody of a contract')
    return { clerk, under: clerk.contract }
  }

  async function page(req: FastifyRequest, reply: FastifyReply, errors: FieldError[] = []) {
    const { clerk, under } = own(req)
    const contract = await getContract(look, under.id)
    const department = await findDepartment(look, contract.departmentId)
    const view = (
      <PromisePage
        frame={officeFrame(req)}
        clerk={clerk}
        contract={contract}
        department={department?.name[clerk.lang] ?? contract.departmentId}
        phone={department?.phone ?? clerk.phone}
        sections={await sectionNames(look, sections, contract, clerk.lang)}
        hasPromised={under.hasPromised}
        now={clock.now()}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/contract', (req, reply) => page(req, reply))

  office.post('/contract/promise', async (req, reply) => {
    const { clerk: by, under } = own(req)
    const { promise } = readForm({ promise: { max: 3, optional: true } }, req.body).typed
    if (promise !== 'yes') return page(req, reply, [{ field: 'promise', text: promiseWords(by.lang).needed }])
    await transact((tx) =>
      promiseConfidentiality(tx, { id: under.id, staffId: by.staffId, by, at: clock.now() }),
    )
    return reply.redirect(HERE, 303)
  })
}
