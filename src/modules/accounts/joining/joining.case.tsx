import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashPassword, normalEmail } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { fieldErrors } from '../citizens/field-errors.ts'
import { letIn } from '../citizens/let-in.ts'
import { findLink, LINK_MINUTES } from '../citizens/letter-link.store.ts'
import { nextOf } from '../citizens/next.rule.ts'
import { decideNickname } from '../citizens/nickname.rule.ts'
import { isFreeNickname } from '../citizens/nickname.store.ts'
import { type CitizenDeps, nicknameMeans } from '../citizens/surroundings.ts'
import { decidePassword } from '../credentials/password.rule.ts'
import { birthOnOf, fourteenOn } from '../identity/age.rule.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { askToJoin } from './ask-to-join.act.ts'
import { join } from './join.act.ts'
import { AskPage, JoinPage, SentPage, type Typed } from './joining.view.tsx'
import { nicknameWords, words } from './joining.words.ts'

const HERE = '/account/join'
const EMAIL = { email: { max: 254, kind: 'email' } } as const
const BOX = { max: 3, optional: true } as const
const SPEC = {
  nickname: { max: 100 },
  password: { max: 1000 },
  age: { max: 10, choices: ['adult', 'child'] },
  birth: { max: 10, optional: true, kind: 'date' },
  terms: BOX,
  personal: BOX,
  news: BOX,
  next: { max: 500, optional: true },
} as const
type AtToken = { Params: { token: string }; Querystring: { next?: unknown } }
type Asking = { Querystring: { next?: unknown; said?: unknown } }

/** How a citizen gets an account: the address first, then the rest. @article 13 @law PIPA 15, 22 */
export function joiningRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const w = words(lang)
  const here = inLang(lang, HERE)

  async function ask(
    reply: FastifyReply,
    a: { email?: string; next?: string; errors?: FieldError[]; status?: number; isExpired?: boolean },
  ) {
    const { email = '', next = '', errors = [], isExpired = false, status = 200 } = a
    const props = { email, next, errors, isExpired }
    return html(reply, <AskPage frame={await frame(lang, HERE)} {...props} />, { status })
  }
  scope.get<Asking>(HERE, (req, reply) =>
    ask(reply, { next: nextOf(req.query.next, ''), isExpired: req.query.said === 'expired' }),
  )
  scope.post(HERE, async (req, reply) => {
    const { typed, faults } = readForm({ ...EMAIL, next: SPEC.next }, req.body)
    const errors = fieldErrors(lang, EMAIL, faults, { email: w.email })
    const next = nextOf(typed.next, '')
    if (errors.length > 0) return ask(reply, { email: typed.email, next, errors, status: 422 })
    const at = clock.now()
    const to = seal.lookup(normalEmail(typed.email), 'citizens.join').toString('base64url')
    const isWithin =
      (await noteTry(transact, `citizen-join from ${req.ip}`, { tries: 20, minutes: 15 }, at)) &&
      (await noteTry(transact, `citizen-join to ${to}`, { tries: 3, minutes: 15 }, at))
    if (!isWithin) {
      reply.header('retry-after', '900')
      return ask(reply, { email: typed.email, next, errors: [{ field: '', text: w.tooMany }], status: 429 })
    }
    await transact((tx) => askToJoin(tx, deps, { email: typed.email, lang, next, from: req.ip, at }))
    return reply.redirect(`${here}/sent`, 303)
  })
  scope.get(`${HERE}/sent`, async (_req, reply) =>
    html(reply, <SentPage frame={await frame(lang, `${HERE}/sent`)} minutes={LINK_MINUTES} again={HERE} />),
  )

  const linkIn = ({ params }: FastifyRequest<AtToken>) =>
    findLink(look, seal, { token: params.token, purpose: 'join', at: clock.now() })
  async function form(
    req: FastifyRequest<AtToken>,
    reply: FastifyReply,
    { email, typed, errors = [] }: { email: string; typed: Typed; errors?: FieldError[] },
  ) {
    const action = `${here}/${req.params.token}`
    const around = await frame(lang, `${HERE}/${req.params.token}`)
    const props = { frame: around, action, email, typed, errors }
    return html(reply, <JoinPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  const expired = (reply: FastifyReply) => reply.redirect(`${here}?said=expired`, 303)

  scope.get<AtToken>(`${HERE}/:token`, async (req, reply) => {
    const link = await linkIn(req)
    if (!link) return expired(reply)
    const nothing = { nickname: '', age: '', birth: '', terms: '', personal: '', news: '' }
    return form(req, reply, { email: link.email, typed: { ...nothing, next: nextOf(req.query.next, '') } })
  })

  scope.post<AtToken>(`${HERE}/:token`, async (req, reply) => {
    const link = await linkIn(req)
    if (!link) return expired(reply)
    const { email } = link
    const { typed, faults } = readForm(SPEC, req.body)
    const labels = { ...w, terms: w.terms, personal: w.personal, next: '', news: '' }
    const today = clock.today()
    const birthOn = typed.age === 'child' ? birthOnOf(typed.birth, today) : undefined
    const day = birthOn && fourteenOn(birthOn, today)
    const nickname = decideNickname(typed.nickname, await nicknameMeans(deps))
    const password = decidePassword(typed.password, [email, typed.nickname])
    const isFree = nickname.ok && (await isFreeNickname(look, nickname.value))
    const nick = nicknameWords(lang).refused
    const judged: Record<string, string | undefined> = {
      nickname: nickname.ok ? (isFree ? undefined : nick.taken) : nick[nickname.refusal],
      password: password.ok ? undefined : passwordWords(lang).refused[password.refusal],
      birth: typed.age === 'child' && !day ? (birthOn ? w.notUnder14 : w.birthHint) : undefined,
      terms: typed.terms === 'yes' ? undefined : w.mustTerms,
      personal: typed.personal === 'yes' ? undefined : w.mustPersonal,
    }
    const errors = Object.keys(SPEC).flatMap((field) => {
      const [fault] = fieldErrors(lang, SPEC, faults, labels).filter((one) => one.field === field)
      const text = fault?.text ?? judged[field]
      return text === undefined ? [] : [{ field, text }]
    })
    if (errors.length > 0 || !nickname.ok) return form(req, reply, { email, typed, errors })

    const joining = {
      token: req.params.token,
      nickname: nickname.value,
      passwordHash: await hashPassword(typed.password),
      lang,
      fourteenOn: day,
      consents: ['terms', 'personal-data', ...(typed.news === 'yes' ? (['news'] as const) : [])] as const,
      from: req.ip,
      at: clock.now(),
    }
    let refusal: 'taken' | 'link' | undefined
    const id = await letIn(deps, req, reply, 'joined', async (tx) => {
      const joined = await join(tx, seal, joining)
      refusal = joined.ok ? undefined : joined.refusal
      return joined.ok ? joined.value : undefined
    })
    if (refusal === 'taken')
      return form(req, reply, { email, typed, errors: [{ field: 'nickname', text: nick.taken }] })
    if (id === undefined) return expired(reply)
    const ahead = day ? '/account/guardian' : '/account/identity'
    const next = nextOf(typed.next, '')
    return reply.redirect(`${inLang(lang, ahead)}${next ? `?next=${encodeURIComponent(next)}` : ''}`, 303)
  })
}
