import type { FastifyReply } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import type { Spec, Typed } from '#kernel/http/form.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { closeMessage, reopenMessage } from '../closing/close.act.ts'
import { rateMessage } from '../closing/rate.act.ts'
import { words } from '../dialogue.words.ts'
import { writeAgain } from '../follow-ups/write-again.act.ts'
import { faultsOf, ONCE, weigh } from '../messages/form.ts'
import { LONGEST_BODY, LONGEST_REASON } from '../messages/message.rule.ts'
import { beginPetition } from './begin-petition.act.ts'
import { citizenDesk } from './citizen-desk.tsx'
import type { OwnRequest, Shown } from './own.case.tsx'

type Refusal = keyof ReturnType<typeof words>['refused']
const MINE = '/mayor/mine'
const AGAIN = { body: { max: LONGEST_BODY, lines: true }, once: { max: 60 } } as const satisfies Spec
const CLOSE = { closeReason: { max: LONGEST_REASON } } as const satisfies Spec
const RATING = { rating: { max: 1, choices: ['1', '2', '3', '4', '5'] } } as const satisfies Spec

interface OwnPages {
  readonly ownOf: (req: OwnRequest, citizen: Citizen) => Promise<{ id: number }>
  readonly page: (req: OwnRequest, reply: FastifyReply, citizen: Citizen, shown: Shown) => Promise<unknown>
}

/** What a citizen does with an own conversation. @article 12(1) @article 12(2) */
export function ownActRoutes(scope: CaseScope, deps: Deps, { ownOf, page }: OwnPages) {
  const { lang } = scope
  const { transact, seal, clock } = deps
  const { asCitizen, to, secure } = citizenDesk(scope, deps)
  const w = words(lang)

  /** Refused, everything typed comes back. */
  function act<S extends Spec>(of: {
    path: string
    spec: S
    labels: Record<keyof S & string, string>
    /** A field that is weighed for personal data. */
    text?: keyof S & string
    carryOut: (
      id: number,
      typed: Typed<S>,
      citizen: Citizen,
      reply: FastifyReply,
    ) => Promise<Result<unknown, Refusal>>
    after?: string
  }) {
    scope.post(
      `${MINE}/:id/${of.path}`,
      asCitizen<OwnRequest>(async (req, reply, citizen) => {
        const { id } = await ownOf(req, citizen)
        const { typed, errors } = faultsOf(lang, of.spec, req.body, of.labels)
        if (of.text !== undefined) {
          const weighed = weigh(lang, req.body, { [of.text]: typed[of.text] })
          if (weighed.found)
            return page(req, reply, citizen, {
              typed: { ...typed, ...weighed.texts },
              errors: [...errors, ...weighed.errors],
              weighed,
              weighedIn: of.text,
            })
        }
        if (errors.length > 0) return page(req, reply, citizen, { typed, errors })
        const done = await of.carryOut(id, typed, citizen, reply)
        if (done.ok) return to(reply, of.after ?? `${MINE}/${id}?done=1`)
        return page(req, reply, citizen, { typed, errors: [{ field: '', text: w.refused[done.refusal] }] })
      }),
    )
  }

  act({
    path: 'again',
    spec: AGAIN,
    labels: { body: w.own.againLabel, once: '' },
    text: 'body',
    carryOut: (id, { body, once }, by) => {
      const formKey = ONCE.test(once) ? once : newToken()
      return transact((tx) => writeAgain(tx, deps, { id, formKey, body, by, at: clock.now() }))
    },
  })
  act({
    path: 'close',
    spec: CLOSE,
    labels: { closeReason: w.own.closeReason },
    text: 'closeReason',
    carryOut: (id, { closeReason: reason }, by) =>
      transact((tx) => closeMessage(tx, deps, { id, side: 'citizen', by, at: clock.now(), reason })),
  })
  act({
    path: 'reopening',
    spec: {},
    labels: {},
    carryOut: (id, _typed, by) =>
      transact((tx) => reopenMessage(tx, deps, { id, side: 'citizen', by, at: clock.now() })),
  })
  act({
    path: 'rating',
    spec: RATING,
    labels: { rating: w.own.rating },
    carryOut: (id, { rating }, by) => transact((tx) => rateMessage(tx, { id, rating: Number(rating), by })),
  })
  act({
    path: 'petition',
    spec: {},
    labels: {},
    after: '/petitions/new',
    carryOut: async (id, _typed, _by, reply) => {
      const begun = await transact((tx) => beginPetition(tx, seal, { id, at: clock.now() }))
      if (begun.ok) setCookie(reply, 'draft', begun.value, secure)
      return begun
    },
  })
}
