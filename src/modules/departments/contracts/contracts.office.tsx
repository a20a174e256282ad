import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { departmentsIn } from '../department/department.store.ts'
import { makeContract } from './contract.act.ts'
import { JOBS } from './contract.rule.ts'
import { contractsIn } from './contract.store.ts'
import { ContractsPage } from './contracts.view.tsx'
import { words } from './contracts.words.ts'
import { readerOf } from './reader-of.ts'
import type { SectionsOfSite } from './section-names.ts'

const HERE = '/office/contracts'
const NEW = {
  number: { max: 60 },
  company: { max: 100 },
  contact: { max: 100, optional: true },
  purpose: { max: 300 },
  department: { max: 60 },
  fromOn: { max: 10, kind: 'date' },
  lastOn: { max: 10, kind: 'date' },
} as const

/** Work that is done by others, on record. `sections` says what there is on the site. @article 3(3) */
export function contractRoutes(office: OfficeScope, deps: Deps, sections: SectionsOfSite) {
  const { look, transact, clock, seal } = deps

  async function list(req: FastifyRequest, reply: FastifyReply, typed = {}, errors: FieldError[] = []) {
    const clerk = readerOf(req)
    const runsSite = clerk.rights.has('site-admin')
    const departments = await departmentsIn(look)
    const view = (
      <ContractsPage
        frame={officeFrame(req)}
        clerk={clerk}
        contracts={(await contractsIn(look)).filter(
          (one) => runsSite || one.departmentId === clerk.departmentId,
        )}
        departments={departments}
        sections={await sections(look)}
        mayMake={runsSite}
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
      ['number', 'company', 'contact', 'purpose', 'department', 'fromOn', 'lastOn'] as const
    ).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(by.lang, fault, w[field], NEW[field].max) }] : []
    })
    const open = new Set((await departmentsIn(look)).map((one) => one.id))
    if (!faults.department && !open.has(typed.department))
      errors.push({ field: 'department', text: w.refused['no-department'] })
    const sent = (req.body as { sections?: unknown } | null)?.sections
    const known = new Set((await sections(look)).map((one) => one.path))
    const chosen = [sent].flat().filter((one): one is string => typeof one === 'string' && known.has(one))
    if (chosen.length === 0) errors.push({ field: 'sections', text: w.refused['no-section'] })
    if (!faults.fromOn && !faults.lastOn && typed.lastOn < typed.fromOn)
      errors.push({ field: 'lastOn', text: w.refused['last-before-first'] })
    if (errors.length > 0) return list(req, reply, { ...typed, sections: chosen }, errors)
    const made = await transact((tx) =>
      makeContract(tx, seal, {
        number: typed.number,
        company: typed.company,
        contact: typed.contact,
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
}
