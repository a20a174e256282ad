import type { FastifyReply, FastifyRequest } from 'fastify'
import { normalName } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { type Limit, noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf } from '../contact-fields/field-errors.ts'
import { markOf } from '../contact-fields/typed-key.ts'
import { LostNumberPage } from './lost-number.view.tsx'
import { words } from './lost-number.words.ts'
import { sendNumbers } from './send-numbers.act.ts'

const HERE = '/petitions/lookup/number'
const FROM_ADDRESS: Limit = { tries: 20, minutes: 15 }
const TO_CONTACT: Limit = { tries: 3, minutes: 15 }
const ASKS = { name: { max: 100 }, contact: { max: 254 } } as const

/** A lost number: sent to the address given with the name, never shown. @article 10(3) */
export function lostNumberRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { transact, clock, frame } = deps
  const w = words(lang)
  interface Answer {
    typed?: { name: string; contact: string }
    errors?: FieldError[]
    isSent?: boolean
    status?: number
  }
  async function page(reply: FastifyReply, { typed, errors = [], isSent = false, status = 200 }: Answer) {
    const props = { typed: typed ?? { name: '', contact: '' }, errors, isSent }
    return html(reply, <LostNumberPage frame={await frame(lang, HERE)} {...props} />, { status })
  }
  const within = async (req: FastifyRequest, contact: string) => {
    const who = markOf(normalName(contact))
    return (
      (await noteTry(transact, `numbers from ${req.ip}`, FROM_ADDRESS, clock.now())) &&
      (await noteTry(transact, `numbers to ${who}`, TO_CONTACT, clock.now()))
    )
  }

  scope.get<{ Querystring: { sent?: unknown } }>(HERE, (req, reply) =>
    page(reply, { isSent: req.query.sent === '1' }),
  )
  scope.post(HERE, async (req, reply) => {
    const { typed, faults } = readForm(ASKS, req.body)
    const errors = errorsOf(lang, ASKS, faults, { name: w.name, contact: w.contact })
    if (errors.length > 0) return page(reply, { typed, errors, status: 422 })
    if (!(await within(req, typed.contact))) {
      reply.header('retry-after', '900')
      return page(reply, { typed, errors: [{ field: '', text: w.tooMany }], status: 429 })
    }
    await transact((tx) => sendNumbers(tx, deps, { ...typed, lang, from: req.ip, at: clock.now() }))
    return reply.redirect(inLang(lang, `${HERE}?sent=1`), 303)
  })
}
