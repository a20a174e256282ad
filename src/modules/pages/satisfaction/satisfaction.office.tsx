import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { documentsAt } from '#kernel/search.ts'
import type { FieldError } from '#ui/field.tsx'
import { dealWithRemark } from './deal-with.act.ts'
import { RemarksPage } from './remarks.view.tsx'
import { readsSome } from './satisfaction.rule.ts'
import { words } from './satisfaction.words.ts'
import { remarksOf, sumsOf } from './vote.store.ts'

const HERE = '/office/satisfaction'
const YEARS = 5
const DID = { max: 500, lines: true }

function readerOf(req: FastifyRequest) {
  const clerk = clerkOf(req)
  if (!readsSome(clerk.rights)) throw new Forbidden('reads no opinions on pages')
  return clerk
}

/** /office/satisfaction: votes and remarks of the own department, of all for the managing one. @article 3(3) @article 4 */
export function satisfactionOfficeRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    failed?: { id: number; did: string },
    errors: FieldError[] = [],
  ) {
    const clerk = readerOf(req)
    const frame = officeFrame(req)
    const thisYear = Number(clock.today().slice(0, 4))
    const years = Array.from({ length: YEARS }, (_, n) => thisYear - n)
    const query = req.query as { year?: unknown; done?: unknown }
    const year = years.find((one) => String(one) === query.year) ?? thisYear
    const departmentId = clerk.rights.has('site-admin') ? undefined : clerk.departmentId
    const names = new Map((await departments.list(look)).map((one) => [one.id, one.name[frame.lang]]))
    const of = { year, departmentId }
    const byPage = await sumsOf(look, { ...of, by: 'path' })
    const remarks = await remarksOf(look, year, departmentId)
    const known = await documentsAt(
      look,
      [...byPage, ...remarks].map((one) => one.path),
    )
    const view = (
      <RemarksPage
        frame={frame}
        csrf={clerk.csrf}
        year={year}
        years={years}
        pages={byPage}
        titleOf={(path) => known.get(path)?.title ?? path}
        departments={await sumsOf(look, { ...of, by: 'department_id' })}
        remarks={remarks}
        nameOf={(id) => names.get(id) ?? id}
        failed={failed}
        errors={errors}
        done={query.done === '1'}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/satisfaction', (req, reply) => page(req, reply))

  office.post('/satisfaction/remarks', async (req, reply) => {
    const by = readerOf(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const id = Number(readForm({ id: { max: 15 } }, req.body).typed.id)
    const field = `did-${id}`
    const { typed, faults } = readForm({ [field]: DID }, req.body)
    const did = typed[field] ?? ''
    const fault = faults[field]
    const found = privacy.errorsOfFound(lang, privacy.lookOver('public', { [field]: did }).refused)
    const errors = fault ? [{ field, text: faultText(lang, fault, w.did, DID.max) }] : found
    if (errors.length > 0 || !Number.isSafeInteger(id)) return page(req, reply, { id, did }, errors)
    const done = await transact((tx) => dealWithRemark(tx, { id, did, by, on: clock.today() }))
    if (!done.ok) return page(req, reply, { id, did }, [{ field: '', text: w.refused[done.refusal] }])
    return reply.redirect(`${HERE}?done=1`, 303)
  })
}
