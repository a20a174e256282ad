import type { FastifyReply, FastifyRequest } from 'fastify'
import { pages } from '#modules/pages/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { hashToken } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { fileOpinion } from './file-opinion.act.ts'
import { newReceipt } from './new-receipt.ts'
import { FollowPage, NewOpinionPage, ReceivedPage } from './opinion-forms.view.tsx'
import { words } from './opinions.words.ts'
import { standingsWith } from './standings.ts'

const OPINIONS = { tries: 20, minutes: 60 }
const LOOKS = { tries: 60, minutes: 15 }
const SPEC = { text: { max: 2000, lines: true }, receipt: { max: 20, optional: true } } as const

/**
 * Opinions on the site, and what became of them. Whoever leaves one stays unknown: the receipt number is all there is.
 *
 * @article 4 the opinions of users, and that they are heeded
 */
export function opinionRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const { readReceipt } = pages.receipts
  const w = words(lang)
  const around = (req: FastifyRequest) => frame(lang, pathOf(req, lang))
  const fromOf = (req: FastifyRequest) => seal.lookup(req.ip, 'operations.opinion.from').toString('base64url')

  async function form(
    req: FastifyRequest,
    reply: FastifyReply,
    { text = '', receipt = newReceipt(), errors = [] as FieldError[], status = 422 } = {},
  ) {
    const view = <NewOpinionPage frame={await around(req)} text={text} receipt={receipt} errors={errors} />
    return html(reply, view, { status: errors.length > 0 ? status : 200 })
  }
  scope.get('/opinions/new', (req, reply) => form(req, reply))

  scope.post('/opinions/new', async (req, reply) => {
    const { typed, faults } = readForm(SPEC, req.body)
    const { text } = typed
    const receipt = readReceipt(typed.receipt) ?? newReceipt()
    const errors: FieldError[] = faults.text
      ? [{ field: 'text', text: faultText(lang, faults.text, w.text, SPEC.text.max) }]
      : privacy.errorsOfFound(lang, privacy.lookOver('public', { text }).refused)
    if (errors.length > 0) return form(req, reply, { text, receipt, errors })
    if (!(await noteTry(transact, `opinions ${fromOf(req)}`, OPINIONS, clock.now()))) {
      reply.header('retry-after', '900')
      return form(req, reply, { text, receipt, errors: [{ field: '', text: w.tooOften }], status: 429 })
    }
    await transact((tx) => fileOpinion(tx, { text, lang, receipt, today: clock.today() }))
    return reply.redirect(inLang(lang, `/opinions/received?receipt=${receipt}`), 303)
  })

  scope.get<{ Querystring: { receipt?: unknown } }>('/opinions/received', async (req, reply) => {
    const { receipt } = req.query
    const known = typeof receipt === 'string' ? readReceipt(receipt) : undefined
    return html(reply, <ReceivedPage frame={await around(req)} receipt={known} />)
  })

  scope.get('/opinions/mine', async (req, reply) =>
    html(reply, <FollowPage frame={await around(req)} receipt="" errors={[]} found={[]} />),
  )
  scope.post('/opinions/mine', async (req, reply) => {
    const typed = readForm({ receipt: { max: 40 } }, req.body).typed.receipt
    const again = async (text: string, status: number) => {
      const errors = [{ field: 'receipt', text }]
      return html(
        reply,
        <FollowPage frame={await around(req)} receipt={typed} errors={errors} found={[]} />,
        {
          status,
        },
      )
    }
    if (!(await noteTry(transact, `opinion look-ups ${fromOf(req)}`, LOOKS, clock.now()))) {
      reply.header('retry-after', '900')
      return again(w.tooOften, 429)
    }
    const receipt = readReceipt(typed)
    const found = receipt === undefined ? [] : await standingsWith(look, hashToken(receipt), lang)
    if (found.length === 0) return again(w.unknown, 422)
    return html(reply, <FollowPage frame={await around(req)} receipt={typed} errors={[]} found={found} />)
  })
}
