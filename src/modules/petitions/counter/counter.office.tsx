import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { type Clerk, clerkWith, officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { readForm, type Typed as Read } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { getKind, kindsOf } from '../kinds/kind.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { ReceiptSlipPage } from '../receipt/receipt-slip.view.tsx'
import { type CounterField, missingContact } from './counter.rule.ts'
import { CounterPage, type Typed } from './counter.view.tsx'
import { words } from './counter.words.ts'
import { type AtCounter, type CounterRefusal, fileAtCounter } from './file-at-counter.act.ts'
import { COUNTER } from './forms.ts'

const FREE: readonly CounterField[] = ['title', 'body', 'papers', 'name', 'toldName', 'address']
const FIELD_OF: Partial<Record<CounterRefusal, CounterField>> = {
  'no-such-kind': 'kind',
  'not-by-phone': 'channel',
}

/** /office/filing: petitions that come otherwise than by the internet. @law CPTA 8, 9(1) @article 8(1) */
export function counterRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      typed = {},
      formKey = newToken(),
      errors = [],
    }: { typed?: Typed; formKey?: string; errors?: FieldError[] },
  ) {
    const { csrf } = clerkWith(req, 'petition-desk')
    const kinds = (await kindsOf(look)).filter((one) => one.isOpen)
    const props = { frame: officeFrame(req), csrf, kinds, typed, formKey, errors }
    return html(reply, <CounterPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/filing', (req, reply) => page(req, reply, {}))

  office.post('/filing', async (req, reply) => {
    const by = clerkWith(req, 'petition-desk')
    const { lang } = officeFrame(req)
    const w = words(lang)
    const { typed, faults } = readForm(COUNTER, req.body)
    const errors: FieldError[] = (Object.keys(w.field) as CounterField[]).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, w.field[field], COUNTER[field].max) }] : []
    })
    const missing = missingContact(typed)
    if (missing) errors.push({ field: missing, text: w.missing[missing] })
    const texts = Object.fromEntries(FREE.map((field) => [field, typed[field]]))
    errors.push(...privacy.errorsOfFound(lang, privacy.lookOver('petition', texts).refused))
    const again = { typed, formKey: typed.formKey || newToken(), errors }
    if (errors.length > 0) return page(req, reply, again)
    const done = await transact((tx) => fileAtCounter(tx, deps, asFiling(typed, by, deps)))
    if (done.ok) return reply.redirect(`/office/petitions/${done.value}?done=1`, 303)
    const error = { field: FIELD_OF[done.refusal] ?? '', text: w.refused[done.refusal] }
    return page(req, reply, { ...again, errors: [error] })
  })

  office.get('/petitions/:number/receipt-slip', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    const back = `/office/petitions/${petition.number}`
    if (petition.receiptNo === null) return reply.redirect(back, 303)
    const { departmentId, number } = petition
    const department = departmentId === null ? undefined : await departments.find(look, departmentId)
    const by = clerkWith(req, 'petition-desk')
    const { name } = await transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `petition:${number}`, by, what: 'read', at: clock.now() })
      return openPetitioner(tx, deps.seal, number)
    })
    const frame = officeFrame(req)
    const kind = await getKind(look, petition.kindId)
    const props = { frame, petition, kind, name, department: department?.name[frame.lang], back }
    return html(reply, <ReceiptSlipPage {...props} current="/office" />)
  })
}

const asFiling = (typed: Read<typeof COUNTER>, by: Clerk, { clock }: Deps): AtCounter => ({
  formKey: typed.formKey,
  kindId: typed.kind,
  channel: typed.channel as AtCounter['channel'],
  title: typed.title,
  body: typed.body,
  papers: typed.papers,
  petitioner: {
    name: typed.name,
    toldName: typed.toldName || undefined,
    email: typed.email || undefined,
    phone: typed.phone || undefined,
    address: typed.address || undefined,
    toldBy: typed.toldBy as 'mail' | 'sms' | 'letter',
  },
  wantsPublication: typed.publication === 'yes',
  by,
  at: clock.now(),
})
