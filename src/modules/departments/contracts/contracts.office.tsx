import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { departmentsIn } from '../department/department.store.ts'
import { JOBS } from './contract.rule.ts'
import { endContract, extendContract, makeContract } from './contract.act.ts'
import { addMember, takeOut } from './member.act.ts'
import { contractsIn } from './contract.store.ts'
import { ContractsPage } from './contracts.view.tsx'
import { contractPage, type SectionsOfSite } from './contract-page.office.tsx'
import { words } from './contracts.words.ts'

const HERE = '/office/contracts'
const NEW = {
  number: { max: 60 },
  company: { max: 100 },
  purpose: { max: 300 },
  department: { max: 60 },
  fromOn: { max: 10, kind: 'date' },
  lastOn: { max: 10, kind: 'date' },
} as const
const MEMBER = { employeeNo: { max: 20 }, confidentialOn: { max: 10, kind: 'date' } } as const

/** Work that is done by others, on record. `sections` says what there is on the site. @article 3(3) */
export function contractRoutes(office: OfficeScope, deps: Deps, sections: SectionsOfSite) {
  const { look, transact, clock } = deps

  async function list(req: FastifyRequest, reply: FastifyReply, typed = {}, errors: FieldError[] = []) {
    const clerk = clerkWith(req, 'site-admin')
    const view = (
      <ContractsPage
        frame={officeFrame(req)}
        clerk={clerk}
        contracts={await contractsIn(look)}
        departments={await departmentsIn(look)}
        sections={await sections(look)}
        now={clock.now()}
        typed={typed}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/contracts', (req, reply) => list(req, reply))

  office.post('/contracts', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const w = words(by.lang)
    const { typed, faults } = readForm(NEW, req.body)
    const errors: FieldError[] = (
      ['number', 'company', 'purpose', 'department', 'fromOn', 'lastOn'] as const
    ).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(by.lang, fault, w[field], NEW[field].max) }] : []
    })
    const sent = (req.body as { sections?: unknown } | null)?.sections
    const known = new Set((await sections(look)).map((one) => one.path))
    const chosen = [sent].flat().filter((one): one is string => typeof one === 'string' && known.has(one))
    if (chosen.length === 0) errors.push({ field: 'sections', text: w.refused['no-section'] })
    if (errors.length === 0 && typed.lastOn < typed.fromOn)
      errors.push({ field: 'lastOn', text: w.refused['last-before-first'] })
    if (errors.length > 0) return list(req, reply, { ...typed, sections: chosen }, errors)
    const made = await transact((tx) =>
      makeContract(tx, {
        number: typed.number,
        company: typed.company,
        purpose: typed.purpose,
        departmentId: typed.department,
        fromOn: localDate(typed.fromOn),
        lastOn: localDate(typed.lastOn),
        sections: chosen,
        jobs: JOBS,
        by,
        at: clock.now(),
      }),
    )
    if (!made.ok)
      return list(req, reply, { ...typed, sections: chosen }, [
        { field: 'number', text: w.refused[made.refusal] },
      ])
    return reply.redirect(`${HERE}/${made.value}`, 303)
  })

  const idIn = (req: FastifyRequest): number => {
    const { id } = req.params as { id: string }
    if (!/^\d{1,9}$/.test(id)) throw new NotFound('contract', id)
    return Number(id)
  }
  const page = (req: FastifyRequest, reply: FastifyReply, errors: FieldError[] = []) =>
    contractPage(deps, { req, reply, id: idIn(req) }, errors)
  office.get('/contracts/:id', (req, reply) => page(req, reply))

  office.post('/contracts/:id/members', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const w = words(by.lang)
    const { typed, faults } = readForm(MEMBER, req.body)
    const fault = faults.confidentialOn
    if (fault)
      return page(req, reply, [
        { field: 'confidentialOn', text: faultText(by.lang, fault, w.confidentialOn, 10) },
      ])
    const staff = await accounts.findByEmployeeNo(look, typed.employeeNo)
    if (!staff) return page(req, reply, [{ field: 'employeeNo', text: w.refused['no-staff'] }])
    const added = { id: idIn(req), staffId: staff.id, confidentialOn: localDate(typed.confidentialOn) }
    await transact((tx) => addMember(tx, { ...added, by, at: clock.now() }))
    return reply.redirect(`${HERE}/${added.id}`, 303)
  })
  office.post('/contracts/:id/taking-out', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const staffId = Number(readForm({ staff: { max: 9 } }, req.body).typed.staff) || 0
    await transact((tx) => takeOut(tx, { id: idIn(req), staffId, by, at: clock.now() }))
    return reply.redirect(`${HERE}/${idIn(req)}`, 303)
  })
  office.post('/contracts/:id/term', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const w = words(by.lang)
    const { typed, faults } = readForm({ lastOn: { max: 10, kind: 'date' } }, req.body)
    if (faults.lastOn)
      return page(req, reply, [{ field: 'lastOn', text: faultText(by.lang, faults.lastOn, w.lastOn, 10) }])
    const done = await transact((tx) =>
      extendContract(tx, { id: idIn(req), lastOn: localDate(typed.lastOn), by, at: clock.now() }),
    )
    if (!done.ok) return page(req, reply, [{ field: 'lastOn', text: w.refused[done.refusal] }])
    return reply.redirect(`${HERE}/${idIn(req)}`, 303)
  })
  office.post('/contracts/:id/end', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const w = words(by.lang)
    const { typed, faults } = readForm({ why: { max: 300 } }, req.body)
    if (faults.why)
      return page(req, reply, [{ field: 'why', text: faultText(by.lang, faults.why, w.why, 300) }])
    const done = await transact((tx) =>
      endContract(tx, { id: idIn(req), why: typed.why, by, at: clock.now() }),
    )
    if (!done.ok) return page(req, reply, [{ field: 'why', text: w.refused[done.refusal] }])
    return reply.redirect(`${HERE}/${idIn(req)}`, 303)
  })
}
