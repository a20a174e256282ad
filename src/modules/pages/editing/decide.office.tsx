import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { getItem } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { lookOverAll } from '../publishing/look-over.ts'
import { publishItem, type Publishing } from '../publishing/publish.act.ts'
import { sendBack } from '../publishing/send-back.act.ts'
import { withdrawItem } from '../publishing/withdraw.act.ts'
import { editPage } from './edit-page.tsx'
import { words } from './edit.words.ts'
import { deciderOf, editorOf } from './editor-of.ts'
import { idIn } from './item-in.ts'

const HERE = '/office/pages'
const REASON = { reason: { max: 500, lines: true } } as const
const LOOKED_OVER: ReadonlySet<string> = new Set(['personal-data', 'file-unread', 'not-for-all'])
type Refusal = keyof ReturnType<typeof words>['refused']

/** What is decided of a text without writing in it. @article 3(3) @article 5(1) @article 6(1) */
export function decideRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  const { leastNoticeDays: leastDays, unreadableFiles } = city.policies

  function route(
    act: string,
    done: string,
    run: (tx: Tx, decision: Publishing, req: FastifyRequest) => Promise<Result<unknown, Refusal>>,
  ) {
    office.post(`/pages/:id/${act}`, async (req, reply) => {
      const id = idIn(req)
      const by = act === 'publication' ? editorOf(req) : deciderOf(req)
      const { version } = readForm({ version: { max: 10 } }, req.body).typed
      const decision = { id, version: Number(version), by, at: clock.now(), leastDays, unreadableFiles }
      const decided = await transact((tx) => run(tx, decision, req))
      if (decided.ok) return reply.redirect(`${HERE}/${id}?done=${done}`, 303)
      if (!LOOKED_OVER.has(decided.refusal)) return refused(req, reply, id, decided.refusal)
      const { type, newest } = await getItem(look, id)
      const { texts, fields } = await getRevision(look, id, newest)
      const errors = (await lookOverAll(look, texts, fields, type)).errorsFor(officeFrame(req).lang)
      return editPage(deps, { req, reply, id }, { errors })
    })
  }
  const refused = (req: FastifyRequest, reply: FastifyReply, id: number, refusal: Refusal) =>
    editPage(
      deps,
      { req, reply, id },
      {
        errors: [{ field: '', text: words(officeFrame(req).lang).refused[refusal] }],
      },
    )

  route('publication', 'published', publishItem)
  route('withdrawal', 'withdrawn', withdrawItem)

  office.post('/pages/:id/return', async (req, reply) => {
    const id = idIn(req)
    const by = deciderOf(req)
    const { lang } = officeFrame(req)
    const { typed, faults } = readForm({ ...REASON, version: { max: 10 } }, req.body)
    if (faults.reason) {
      const text = faultText(lang, faults.reason, words(lang).reason, REASON.reason.max)
      return editPage(deps, { req, reply, id }, { errors: [{ field: 'reason', text }] })
    }
    const { version, reason } = typed
    const edit = { id, version: Number(version), by, at: clock.now(), reason }
    const back = await transact((tx) => sendBack(tx, edit))
    return back.ok ? reply.redirect(`${HERE}/${id}?done=back`, 303) : refused(req, reply, id, back.refusal)
  })
}
