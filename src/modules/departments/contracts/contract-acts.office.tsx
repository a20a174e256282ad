import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { clerkWith } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { endContract, extendContract } from './contract.act.ts'
import { contractPage } from './contract-page.office.tsx'
import { words } from './contracts.words.ts'
import { addMember, addNewMember, takeOut } from './member.act.ts'
import { contractIdIn } from './reader-of.ts'
import type { SectionsOfSite } from './section-names.ts'

const HERE = '/office/contracts'
const KNOWN = { employeeNo: { max: 20 }, confidentialOn: { max: 10, kind: 'date' } } as const
const NEW = {
  name: { max: 50 },
  email: { max: 254, kind: 'email' },
  newConfidentialOn: { max: 10, kind: 'date' },
} as const
const TERM = { lastOn: { max: 10, kind: 'date' }, whyLonger: { max: 300 } } as const
const END = { why: { max: 300 } } as const

/** What is done with a contract: people, another last day, an early end. @article 3(3) */
export function contractActRoutes(office: OfficeScope, deps: Deps & { sections: SectionsOfSite }) {
  const { look, transact, clock } = deps

  office.get('/contracts/:id', (req, reply) => contractPage(deps, { req, reply }))

  /** A form of the page, with what is wrong in it said at its fields. */
  function act<S extends Spec>(
    path: string,
    spec: S,
    run: (
      typed: Record<keyof S & string, string>,
      by: ReturnType<typeof clerkWith>,
      id: number,
      req: FastifyRequest,
    ) => Promise<FieldError | undefined>,
  ) {
    office.post(`/contracts/:id/${path}`, async (req: FastifyRequest, reply: FastifyReply) => {
      const by = clerkWith(req, 'site-admin')
      const id = contractIdIn(req)
      const { typed, faults } = readForm(spec, req.body)
      const labels: Record<string, unknown> = words(by.lang)
      const errors = Object.keys(spec).flatMap((field) => {
        const fault = faults[field]
        const max = spec[field]?.max ?? 0
        return fault ? [{ field, text: faultText(by.lang, fault, String(labels[field]), max) }] : []
      })
      const shown = { typed: typed as Record<string, string> }
      if (errors.length > 0) return contractPage(deps, { req, reply }, { ...shown, errors })
      const error = await run(typed, by, id, req)
      if (error) return contractPage(deps, { req, reply }, { ...shown, errors: [error] })
      return reply.redirect(`${HERE}/${id}`, 303)
    })
  }
  const refused = (by: ReturnType<typeof clerkWith>) => words(by.lang).refused

  act('members', KNOWN, async ({ employeeNo, confidentialOn }, by, id) => {
    const staff = await accounts.findByEmployeeNo(look, employeeNo)
    if (staff?.status !== 'active') return { field: 'employeeNo', text: refused(by)['no-staff'] }
    const joining = { id, staffId: staff.id, confidentialOn: localDate(confidentialOn) }
    const done = await transact((tx) => addMember(tx, { ...joining, by, at: clock.now() }))
    return done.ok ? undefined : { field: 'employeeNo', text: refused(by)[done.refusal] }
  })
  act('people', NEW, async ({ name, email, newConfidentialOn }, by, id) => {
    const joining = { id, name, email, confidentialOn: localDate(newConfidentialOn) }
    const done = await transact((tx) => addNewMember(tx, { ...joining, by, at: clock.now() }))
    return done.ok ? undefined : { field: 'email', text: refused(by)[done.refusal] }
  })
  act('taking-out', { staff: { max: 9 } }, async ({ staff }, by, id) => {
    await transact((tx) => takeOut(tx, { id, staffId: Number(staff) || 0, by, at: clock.now() }))
    return undefined
  })
  act('term', TERM, async ({ lastOn, whyLonger }, by, id, req) => {
    const { version } = readForm({ version: { max: 10 } }, req.body).typed
    const extension = { id, version: Number(version), lastOn: localDate(lastOn), why: whyLonger }
    const done = await transact((tx) => extendContract(tx, { ...extension, by, at: clock.now() }))
    return done.ok ? undefined : { field: 'lastOn', text: refused(by)[done.refusal] }
  })
  act('end', END, async ({ why }, by, id) => {
    const done = await transact((tx) => endContract(tx, { id, why, by, at: clock.now() }))
    return done.ok ? undefined : { field: 'why', text: refused(by)[done.refusal] }
  })
}
