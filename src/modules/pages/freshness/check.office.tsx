import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { editPage } from '../editing/edit-page.tsx'
import { words } from '../editing/edit.words.ts'
import { idIn } from '../editing/item-in.ts'
import { itemLines } from '../editing/item-list.store.ts'
import { checkItem } from './check-item.act.ts'
import { checkerOf, headAloneOf } from './checker-of.ts'
import { ChecksPage } from './checks.view.tsx'
import { freshnessOf } from './freshness.rule.ts'

const HERE = '/office/pages'
const MOST = 500

/** What a head who edits no texts is reminded of; undefined: it is another who asks. @article 5(1) */
export async function checksOfHead(
  { look, clock, city }: Deps,
  { req, reply, errors = [] }: { req: FastifyRequest; reply: FastifyReply; errors?: FieldError[] },
) {
  const clerk = await headAloneOf(look, req)
  if (!clerk) return undefined
  const today = clock.today()
  const checkDays = city.policies.checkPagesEveryDays
  const { departmentId } = clerk
  const asked = { view: 'check', section: undefined, text: '', page: 1, size: MOST } as const
  const lines = await itemLines(look, { ...asked, departmentId, checkDays, today })
  const items = lines.map((one) => ({
    ...one,
    ...freshnessOf(one.checkedOn, one.checkEveryDays ?? checkDays, today),
  }))
  const { done } = req.query as { done?: unknown }
  const view = (
    <ChecksPage
      frame={officeFrame(req)}
      clerk={clerk}
      items={items}
      done={done === 'checked'}
      errors={errors}
    />
  )
  return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
}

/** Somebody says that a text is still right: who edits it, or the head of its department. @article 5(1) */
export function checkRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps
  office.post('/pages/:id/check', async (req, reply) => {
    const id = idIn(req)
    const by = await checkerOf(look, req)
    const { version } = readForm({ version: { max: 10 } }, req.body).typed
    const checked = await transact((tx) =>
      checkItem(tx, { id, version: Number(version), by, at: clock.now() }),
    )
    const isAlone = (await headAloneOf(look, req)) !== undefined
    if (checked.ok) return reply.redirect(`${HERE}${isAlone ? '?view=check&' : `/${id}?`}done=checked`, 303)
    const errors = [{ field: '', text: words(officeFrame(req).lang).refused[checked.refusal] }]
    return (
      (await checksOfHead(deps, { req, reply, errors })) ?? editPage(deps, { req, reply, id }, { errors })
    )
  })
}
