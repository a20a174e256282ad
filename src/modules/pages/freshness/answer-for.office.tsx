import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { words as editWords } from '../editing/edit.words.ts'
import { deciderOf } from '../editing/editor-of.ts'
import { idIn } from '../editing/item-in.ts'
import { getItem } from '../items/item.store.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision } from '../items/revision.store.ts'
import { answerFor } from './answer-for.act.ts'
import { AnswerForPage, type TypedAnswer } from './answer-for.view.tsx'
import { words } from './answer-for.words.ts'

const SPEC = {
  providerKo: { max: 60 },
  providerEn: { max: 100 },
  phone: { max: 20 },
  days: { max: 3, optional: true },
} as const

/** Provider, telephone and interval of checks of a text; nobody of a contract changes them. @article 5(1) @article 5(2) */
export function answerForRoutes(office: OfficeScope, { look, transact, clock, city }: Deps) {
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed, errors = [] }: { typed?: TypedAnswer; errors?: FieldError[] } = {},
  ) {
    const clerk = deciderOf(req)
    const item = await getItem(look, idIn(req))
    if (!mayEdit(item, clerk)) throw new Forbidden(`item ${item.id} is another department's`)
    const { texts } = await getRevision(look, item.id, item.newest)
    const kept = {
      providerKo: item.provider.ko,
      providerEn: item.provider.en,
      phone: item.phone,
      days: item.checkEveryDays === null ? '' : String(item.checkEveryDays),
    }
    const view = (
      <AnswerForPage
        frame={officeFrame(req)}
        clerk={clerk}
        item={item}
        title={texts.ko.title}
        typed={typed ?? kept}
        policyDays={city.policies.checkPagesEveryDays}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/pages/:id/provider', (req, reply) => page(req, reply))

  office.post('/pages/:id/provider', async (req, reply) => {
    const by = deciderOf(req)
    const id = idIn(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const { typed, faults } = readForm(SPEC, req.body)
    const labels = { providerKo: w.ko, providerEn: w.en, phone: w.phone, days: w.days }
    const errors: FieldError[] = (['providerKo', 'providerEn', 'phone', 'days'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
    })
    if (!faults.phone && !/^[\d-]{4,20}$/.test(typed.phone))
      errors.push({ field: 'phone', text: w.notAPhone })
    const days = typed.days === '' ? null : Number(typed.days)
    if (days !== null && !(Number.isInteger(days) && days >= 7 && days <= 730))
      errors.push({ field: 'days', text: w.notDays })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const { version } = readForm({ version: { max: 10 } }, req.body).typed
    const provider = { ko: typed.providerKo, en: typed.providerEn }
    const change = { id, version: Number(version), provider, phone: typed.phone, checkEveryDays: days }
    const done = await transact((tx) => answerFor(tx, { ...change, by, at: clock.now() }))
    if (done.ok) return reply.redirect(`/office/pages/${id}?done=provider`, 303)
    return page(req, reply, {
      typed,
      errors: [{ field: '', text: editWords(lang).refused[done.refusal] }],
    })
  })
}
