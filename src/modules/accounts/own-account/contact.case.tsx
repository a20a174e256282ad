import type { FastifyReply, FastifyRequest } from 'fastify'
import { normalEmail } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang, LANGS } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Citizen } from '../citizens/citizen.ts'
import { consentsOf } from '../citizens/consent.store.ts'
import { fieldErrors } from '../citizens/field-errors.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { mustConfirm, toConfirm } from '../confirming/confirmed.ts'
import { askForEmail, changeTold, confirmEmail } from './change-account.act.ts'
import { ConfirmEmailPage, ContactPage, type ContactTyped } from './change.view.tsx'
import { openOwnAccount } from './own-account.store.ts'
import { words } from './own-account.words.ts'

const HERE = '/account/contact'
const SPEC = {
  email: { max: 254, kind: 'email' },
  phone: { max: 20, kind: 'phone', optional: true },
  told: { max: 4, choices: ['mail', 'sms'] },
  lang: { max: 2, choices: LANGS },
  news: { max: 3, optional: true },
} as const

/** Where and how a citizen is told. @law PIPA 22: news only with a consent of its own, which can be taken back */
export function contactRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const w = words(lang).contact

  async function page(
    reply: FastifyReply,
    { csrf }: Citizen,
    typed: ContactTyped,
    { errors = [], isSent = false }: { errors?: FieldError[]; isSent?: boolean } = {},
  ) {
    const props = { csrf, typed, errors, isSent }
    return html(reply, <ContactPage frame={await frame(lang, HERE)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  async function typedNow({ citizenId }: Citizen): Promise<ContactTyped> {
    const own = await openOwnAccount(look, seal, citizenId)
    const consents = await consentsOf(look, citizenId)
    const news = consents.some((one) => one.what === 'news' && one.withdrawnAt === null) ? 'yes' : ''
    return { email: own.email, phone: own.phone, told: own.toldBy, lang: own.lang, news }
  }

  scope.get(
    HERE,
    forCitizen(deps, lang, async (citizen, req: FastifyRequest, reply) => {
      const isSent = (req.query as { said?: unknown }).said === 'sent'
      return page(reply, citizen, await typedNow(citizen), { isSent })
    }),
  )
  scope.post(
    HERE,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed, faults } = readForm(SPEC, req.body)
      const errors = fieldErrors(lang, SPEC, faults, w)
      if (errors.length === 0 && typed.told === 'sms' && typed.phone === '')
        errors.push({ field: 'phone', text: w.needsPhone })
      if (errors.length > 0) return page(reply, citizen, typed, { errors })
      const { citizenId } = citizen
      const own = { citizenId, by: citizen, at: clock.now() }
      const isNewAddress = normalEmail((await typedNow(citizen)).email) !== normalEmail(typed.email)
      if (
        isNewAddress &&
        !(await noteTry(transact, `citizen-email ${citizenId}`, { tries: 5, minutes: 15 }, own.at))
      )
        return page(reply, citizen, typed, { errors: [{ field: 'email', text: w.tooMany }] })
      await transact(async (tx) => {
        const { phone, email } = typed
        const toldBy = typed.told === 'sms' ? 'sms' : 'mail'
        const said = typed.lang === 'en' ? 'en' : 'ko'
        await changeTold(tx, seal, { ...own, phone, toldBy, lang: said, wantsNews: typed.news === 'yes' })
        if (isNewAddress) await askForEmail(tx, deps, { ...own, email, lang })
      })
      return reply.redirect(inLang(lang, isNewAddress ? `${HERE}?said=sent` : '/account?said=saved'), 303)
    }),
  )

  type AtToken = FastifyRequest<{ Params: { token: string } }>
  const addressOf = (token: string) => inLang(lang, `${HERE}/${encodeURIComponent(token)}`)
  const confirming = async (
    reply: FastifyReply,
    { csrf }: Citizen,
    token: string,
    errors: FieldError[] = [],
  ) => {
    const path = `${HERE}/${encodeURIComponent(token)}`
    const props = { csrf, path, errors }
    return html(reply, <ConfirmEmailPage frame={await frame(lang, path)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  scope.get<{ Params: { token: string } }>(
    `${HERE}/:token`,
    forCitizen<AtToken>(deps, lang, async (citizen, req, reply) =>
      (await mustConfirm(deps, req, citizen))
        ? toConfirm(reply, lang, addressOf(req.params.token))
        : confirming(reply, citizen, req.params.token),
    ),
  )
  scope.post<{ Params: { token: string } }>(
    `${HERE}/:token`,
    forCitizen<AtToken>(deps, lang, async (citizen, req, reply) => {
      const { token } = req.params
      if (await mustConfirm(deps, req, citizen)) return toConfirm(reply, lang, addressOf(token))
      const { citizenId } = citizen
      const confirmation = { citizenId, token, by: citizen, at: clock.now() }
      return (await transact((tx) => confirmEmail(tx, seal, confirmation)))
        ? reply.redirect(inLang(lang, '/account?said=saved'), 303)
        : confirming(reply, citizen, token, [{ field: '', text: w.failed }])
    }),
  )
}
