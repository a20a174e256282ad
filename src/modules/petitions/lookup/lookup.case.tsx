import type { FastifyReply, FastifyRequest } from 'fastify'
import { verifyPassword } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { forgetTries, type Limit, noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf } from '../contact-fields/field-errors.ts'
import { codeIn, markOf, tidied } from '../contact-fields/typed-key.ts'
import { isNumber } from '../petition/number.store.ts'
import { findPasswordHash } from '../petition/petition.store.ts'
import { enter, enterWithCode } from './enter.act.ts'
import { CodePage, LookupPage } from './lookup.view.tsx'
import { words } from './lookup.words.ts'
import { sendCode } from './send-code.act.ts'

const HERE = '/petitions/lookup'
const FROM_ADDRESS: Limit = { tries: 60, minutes: 15 }
const OF_PETITION: Limit = { tries: 100, minutes: 15 }
const OF_PETITION_FROM_ADDRESS: Limit = { tries: 10, minutes: 15 }
const CODES: Limit = { tries: 3, minutes: 15 }
type Query = { Querystring: { number?: unknown; ended?: unknown } }

/**
 * How a petitioner gets to the own petition: number and password, or a code to the contact given. Unknown numbers
 * and wrong passwords get the same answer after the same work.
 *
 * @article 10(3)
 */
export function lookupRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const w = words(lang)
  const numberIn = (text: unknown) => (typeof text === 'string' && isNumber(text) ? text : '')

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      number = '',
      contact = '',
      errors = [],
      status = 422,
      hasEnded = false,
    }: {
      number?: string
      contact?: string
      errors?: FieldError[]
      status?: number
      hasEnded?: boolean
    },
  ) {
    const props = { number, contact, errors, hasEnded }
    return html(reply, <LookupPage frame={await frame(lang, pathOf(req, lang))} {...props} />, { status })
  }
  const codePage = async (
    req: FastifyRequest,
    reply: FastifyReply,
    number: string,
    errors: FieldError[] = [],
  ) =>
    html(reply, <CodePage frame={await frame(lang, HERE)} number={number} errors={errors} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  /** Strangers who try a number elsewhere do not soon keep its owner out. */
  const within = async (req: FastifyRequest, of: string, limit: Limit) =>
    (await noteTry(transact, `lookup from ${req.ip}`, FROM_ADDRESS, clock.now())) &&
    (await noteTry(transact, `${of} from ${req.ip}`, OF_PETITION_FROM_ADDRESS, clock.now())) &&
    (await noteTry(transact, of, limit, clock.now()))
  const tooMany = (req: FastifyRequest, reply: FastifyReply, number: string) => {
    reply.header('retry-after', '900')
    return page(req, reply, { number, status: 429, errors: [{ field: '', text: w.tooMany }] })
  }
  const letIn = (reply: FastifyReply, token: string) => {
    setCookie(reply, 'case', token, secure)
    return reply.redirect(inLang(lang, '/petitions/mine'), 303)
  }

  scope.get<Query>(HERE, (req, reply) =>
    page(req, reply, { number: numberIn(req.query.number), status: 200, hasEnded: req.query.ended === '1' }),
  )

  scope.post(HERE, async (req, reply) => {
    const spec = { number: { max: 40 }, password: { max: 200 } }
    const { typed, faults } = readForm(spec, req.body)
    const number = tidied(typed.number)
    const errors = errorsOf(lang, spec, faults, { number: w.number, password: w.password })
    if (errors.length > 0) return page(req, reply, { number: typed.number, errors })
    if (!(await within(req, `lookup ${number}`, OF_PETITION))) return tooMany(req, reply, number)
    const hash = isNumber(number) ? await findPasswordHash(look, number) : undefined
    if (!(await verifyPassword(hash, typed.password)))
      return page(req, reply, { number, errors: [{ field: 'number', text: w.wrong }] })
    await forgetTries(transact, `lookup ${number} from ${req.ip}`)
    const entering = { number, from: req.ip, at: clock.now(), with: 'password' } as const
    return letIn(reply, await transact((tx) => enter(tx, entering)))
  })

  scope.post(`${HERE}/code`, async (req, reply) => {
    const spec = { ofNumber: { max: 40 }, contact: { max: 254 } }
    const { typed, faults } = readForm(spec, req.body)
    const number = tidied(typed.ofNumber)
    const errors = errorsOf(lang, spec, faults, { ofNumber: w.number, contact: w.contact })
    if (errors.length > 0) return page(req, reply, { number: typed.ofNumber, contact: typed.contact, errors })
    const who = markOf(tidied(typed.contact))
    if (!(await within(req, `code ${number} ${who}`, CODES))) return tooMany(req, reply, number)
    const asked = { number, contact: typed.contact, lang, from: req.ip, at: clock.now() }
    await transact((tx) => sendCode(tx, deps, asked))
    return reply.redirect(inLang(lang, `${HERE}/code?number=${encodeURIComponent(number)}`), 303)
  })
  scope.get<Query>(`${HERE}/code`, (req, reply) => codePage(req, reply, numberIn(req.query.number)))

  scope.post(`${HERE}/code/entry`, async (req, reply) => {
    const { typed } = readForm({ number: { max: 40 }, code: { max: 20 } }, req.body)
    const number = numberIn(typed.number)
    if (!(await within(req, `code entry ${number}`, OF_PETITION))) return tooMany(req, reply, number)
    const code = codeIn(typed.code)
    const entering = { number, code, from: req.ip, at: clock.now() }
    const token = await transact((tx) => enterWithCode(tx, seal, entering))
    return token === undefined
      ? codePage(req, reply, number, [{ field: 'code', text: w.wrongCode }])
      : letIn(reply, token)
  })
}
