import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie, setCookie } from '#kernel/http/cookies.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { LANGS, type Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Vault } from '../credentials/credentials.store.ts'
import { keepPassword } from '../credentials/keep-password.ts'
import { checkSignIn } from './check-sign-in.ts'
import { shownAccounts } from './demonstration.ts'
import { forgive, mayTry, placeOf, WAIT_MINUTES } from './limits.ts'
import { refuseSignIn, signIn } from './sign-in.act.ts'
import { SignInPage } from './sign-in.view.tsx'
import { passwordWords, words } from './sign-in.words.ts'
import { signedIn } from './signed-in.ts'

type At = { Querystring: { to?: unknown; lang?: unknown; said?: unknown } }
type Answer = { status?: number; login?: string; errors?: FieldError[]; asksOwn?: boolean }

const SPEC = {
  login: { max: 254 },
  password: { max: 1000 },
  code: { max: 20 },
} as const satisfies Spec
const OWN = { own: { max: 1000, optional: true } } as const satisfies Spec

/** @article 5(2) staff enter with a password of their own and a second factor */
export function signInRoutes(scope: CaseScope, deps: Deps & { vault: Vault }) {
  const secure = deps.siteUrl.startsWith('https:')

  async function page(req: FastifyRequest<At>, reply: FastifyReply, answer: Answer) {
    const lang = langOf(req)
    const other: Lang = lang === 'ko' ? 'en' : 'ko'
    const here = (one: Lang) => addressOf(req, one)
    const frame = {
      ...(await deps.frame(lang, '/office/sign-in')),
      surface: 'office' as const,
      menu: [],
      utility: [{ label: words(lang).other, href: here(other) }],
    }
    const shown = await shownAccounts(deps, lang, deps.clock.now())
    return html(
      reply,
      <SignInPage
        frame={frame}
        action={here(lang)}
        login={answer.login ?? ''}
        errors={answer.errors ?? []}
        asksOwn={answer.asksOwn ?? false}
        shown={shown}
        isContractOver={req.method === 'GET' && req.query.said === 'contract'}
      />,
      { status: answer.status ?? 200 },
    )
  }

  scope.get<At>('/sign-in', async (req, reply) => {
    const here = await signedIn(deps.look, readCookie(req, 'office', secure), deps.clock.now())
    return here ? reply.redirect(goalOf(req), 303) : page(req, reply, {})
  })

  scope.post<At>('/sign-in', async (req, reply) => {
    const lang = langOf(req)
    const w = words(lang)
    const { typed, faults } = readForm({ ...SPEC, ...OWN }, req.body)
    const { login, password, own } = typed
    const asksOwn = own !== '' || (req.body as Record<string, unknown> | null)?.['own'] !== undefined
    const missing = Object.entries(SPEC).flatMap(([field, { max }]) => {
      const fault = faults[field as keyof typeof SPEC]
      return fault ? [{ field, text: faultText(lang, fault, w[field as keyof typeof SPEC], max) }] : []
    })
    if (missing.length > 0) return page(req, reply, { status: 422, login, errors: missing, asksOwn })

    const at = deps.clock.now()
    const from = { login, address: req.ip, at }
    if (!(await mayTry(deps, from))) {
      reply.header('retry-after', String(WAIT_MINUTES * 60))
      const errors = [{ field: '', text: w.tooMany(WAIT_MINUTES) }]
      return page(req, reply, { status: 429, login, errors, asksOwn })
    }
    const code = typed.code.replaceAll(/\D/g, '')
    const outcome = await checkSignIn(deps, { login, password, code, own, at })
    if (outcome.is === 'wrong') {
      await deps.transact((tx) => refuseSignIn(tx, { from: req.ip }))
      return page(req, reply, { status: 422, login, errors: [{ field: 'login', text: w.wrong }], asksOwn })
    }
    if (outcome.is === 'initial') {
      await forgive(deps, from)
      const { refusal } = outcome
      const errors = refusal ? [{ field: 'own', text: passwordWords(lang).refused[refusal] }] : []
      return page(req, reply, { status: 422, login, errors, asksOwn: true })
    }
    const { staff, wasInitial } = outcome
    if (wasInitial) await keepPassword(deps, { staffId: staff.id, password: own, at })
    const token = await deps.transact((tx) =>
      signIn(tx, {
        staffId: staff.id,
        formerToken: readCookie(req, 'office', secure),
        place: placeOf(deps.seal, req.ip),
        from: req.ip,
        at,
      }),
    )
    await forgive(deps, from)
    setCookie(reply, 'office', token, secure)
    return reply.redirect(goalOf(req), 303)
  })
}

const langOf = (req: FastifyRequest<At>): Lang => LANGS.find((one) => one === req.query.lang) ?? 'ko'

/** Where the person was going: an address of the office and nothing else. */
function goalOf(req: FastifyRequest<At>): string {
  const { to } = req.query
  return typeof to === 'string' && /^\/office(?:[/?][\w\-/?=&.%]*)?$/.test(to) ? to : '/office'
}

function addressOf(req: FastifyRequest<At>, lang: Lang): string {
  const query = new URLSearchParams()
  if (goalOf(req) !== '/office') query.set('to', goalOf(req))
  if (lang !== 'ko') query.set('lang', lang)
  return query.size > 0 ? `/office/sign-in?${query}` : '/office/sign-in'
}
