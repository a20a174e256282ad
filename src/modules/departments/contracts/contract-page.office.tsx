import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { officeFrame } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { type Deps, html } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { findDepartment } from '../department/department.store.ts'
import { changesOf } from './change.store.ts'
import { contactOf } from './contact.store.ts'
import { ContractPage } from './contract.view.tsx'
import { membersOf } from './member.store.ts'
import { promisesOf } from './promise.store.ts'
import { contractFor } from './reader-of.ts'
import { sectionNames, type SectionsOfSite } from './section-names.ts'
import { figuresOf, readingsOf } from './reading.store.ts'

const NEWEST = 100

/** One contract: its people, what they read, and what can be done with it; again with what was typed. */
export async function contractPage(
  { look, clock, seal, sections }: Deps & { sections: SectionsOfSite },
  { req, reply }: { req: FastifyRequest; reply: FastifyReply },
  { typed = {}, errors = [] }: { typed?: Record<string, string>; errors?: FieldError[] } = {},
) {
  const { clerk, contract } = await contractFor(look, req)
  const members = await membersOf(look, contract.id)
  const department = await findDepartment(look, contract.departmentId)
  const view = (
    <ContractPage
      frame={officeFrame(req)}
      clerk={clerk}
      contract={contract}
      department={department?.name[clerk.lang] ?? contract.departmentId}
      contact={await contactOf(look, seal, contract.id)}
      sections={await sectionNames(look, sections, contract, clerk.lang)}
      members={members}
      people={await peopleOf(look, members)}
      promises={new Map((await promisesOf(look, contract.id)).map((one) => [one.staffId, one.at]))}
      changes={await changesOf(look, contract.id)}
      figures={await figuresOf(look, contract.id)}
      readings={await readingsOf(look, contract.id, NEWEST)}
      mayChange={clerk.rights.has('site-admin')}
      now={clock.now()}
      typed={typed}
      errors={errors}
    />
  )
  return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
}

/** Name and account number of each. */
export async function peopleOf(
  look: Reader,
  members: readonly { readonly staffId: number }[],
): Promise<ReadonlyMap<number, { name: string; employeeNo: string }>> {
  const staff = await accounts.byIds(look, [...new Set(members.map((one) => one.staffId))])
  return new Map(staff.map((one) => [one.id, one]))
}
