import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { type Deps, html } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { findDepartment } from '../department/department.store.ts'
import { ContractPage } from './contract.view.tsx'
import { getContract } from './contract.store.ts'
import { figuresOf, membersOf, readingsOf } from './member.store.ts'

/** Sections of the site, which another module keeps. */
export type SectionsOfSite = (
  look: Reader,
) => Promise<readonly { path: string; name: Record<Lang, string> }[]>

const NEWEST = 100

/** One contract: its people, what they read, and what can be done with it. */
export async function contractPage(
  { look, clock }: Deps,
  { req, reply, id }: { req: FastifyRequest; reply: FastifyReply; id: number },
  errors: FieldError[] = [],
) {
  const clerk = clerkWith(req, 'site-admin')
  const contract = await getContract(look, id)
  const members = await membersOf(look, id)
  const staff = await accounts.byIds(
    look,
    members.map((one) => one.staffId),
  )
  const department = await findDepartment(look, contract.departmentId)
  const view = (
    <ContractPage
      frame={officeFrame(req)}
      clerk={clerk}
      contract={contract}
      department={department?.name[clerk.lang] ?? contract.departmentId}
      members={members}
      names={new Map(staff.map((one) => [one.id, one.name]))}
      figures={await figuresOf(look, id)}
      readings={await readingsOf(look, id, NEWEST)}
      now={clock.now()}
      errors={errors}
    />
  )
  return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
}
