import type { FastifyReply, FastifyRequest } from 'fastify'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf } from '../../contact-fields/field-errors.ts'
import { codeIn, markOf, tidied } from '../../contact-fields/typed-key.ts'
import { enterCounsel, sendCounselCode } from '../asker/enter.act.ts'
import { isCounselNumber } from '../asker/number.store.ts'
import { words } from '../counsel.words.ts'
import { CounselCodePage, CounselLookupPage } from './lookup.view.tsx'

const HERE = '/petitions/counsel/lookup'
const SPEC = { number: { max: 40 }, contact: { max: 254 } } as const satisfies Spec
const FROM_ADDRESS = { tries: 30, minutes: 15 }
const OF_NUMBER = { tries: 10, minutes: 15 }

/** How an asker comes back: the number, and a code to the contact given. @article 11(1) */
export function counselLookupRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { transact, seal, clock, frame, siteUrl } = deps
  const w = words(lang).lookup
  const tidy = (text: string) => tidied(text).toUpperCase()
  const within = async (req: FastifyRequest, of: string) =>
    (await noteTry(transact, `counsel lookup from ${req.ip}`, FROM_ADDRESS, clock.now())) &&
    (await noteTry(transact, `${of} from ${req.ip}`, OF_NUMBER, clock.now()))

  interface Shown {
    number?: string
    contact?: string
    errors?: FieldError[]
    hasEnded?: boolean
    status?: number
  }
  async function page(req: FastifyRequest, reply: FastifyReply, shown: Shown) {
    const { number = '', contact = '', errors = [], hasEnded = false } = shown
    const status = shown.status ?? (errors.length > 0 ? 422 : 200)
    const props = { number, contact, errors, hasEnded }
    const view = <CounselLookupPage frame={await frame(lang, pathOf(req, lang))} {...props} />
    return html(reply, view, { status })
  }
  const tooMany = (req: FastifyRequest, reply: FastifyReply, number: string) => {
    reply.header('retry-after', '900')
    return page(req, reply, { number, status: 429, errors: [{ field: '', text: w.tooMany }] })
  }
  const codePage = async (reply: FastifyReply, number: string, errors: FieldError[] = []) =>
    html(reply, <CounselCodePage frame={await frame(lang, HERE)} number={number} errors={errors} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  const numberIn = (text: unknown) => (typeof text === 'string' && isCounselNumber(text) ? text : '')
  type Query = { Querystring: Record<'number' | 'ended', unknown> }

  scope.get<Query>(HERE, (req, reply) =>
    page(req, reply, { number: numberIn(req.query.number), hasEnded: req.query.ended === '1' }),
  )

  scope.post(HERE, async (req, reply) => {
    const { typed, faults } = readForm(SPEC, req.body)
    const errors = errorsOf(lang, SPEC, faults, { number: w.number, contact: w.contact })
    if (errors.length > 0) return page(req, reply, { ...typed, errors })
    const number = tidy(typed.number)
    const who = markOf(tidy(typed.contact))
    if (!(await within(req, `counsel code ${number} ${who}`))) return tooMany(req, reply, number)
    const asked = { number, contact: typed.contact, lang, from: req.ip, at: clock.now() }
    await transact((tx) => sendCounselCode(tx, deps, asked))
    return reply.redirect(inLang(lang, `${HERE}/code?number=${encodeURIComponent(number)}`), 303)
  })

  scope.get<Query>(`${HERE}/code`, (req, reply) => codePage(reply, numberIn(req.query.number)))

  scope.post(`${HERE}/code`, async (req, reply) => {
    const { typed } = readForm({ number: { max: 40 }, code: { max: 20 } }, req.body)
    const number = numberIn(typed.number)
    if (!(await within(req, `counsel code entry ${number}`))) return tooMany(req, reply, number)
    const code = codeIn(typed.code)
    const entering = { number, code, from: req.ip, at: clock.now() }
    const token = await transact((tx) => enterCounsel(tx, seal, entering))
    if (token === undefined) return codePage(reply, number, [{ field: 'code', text: w.wrongCode }])
    setCookie(reply, 'case', token, siteUrl.startsWith('https:'))
    return reply.redirect(inLang(lang, '/petitions/counsel/mine'), 303)
  })
}
