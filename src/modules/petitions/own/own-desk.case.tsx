import type { VNode } from 'preact'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { csrfOf, type Session } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { caseSession } from './own-session.ts'
import { ownPetition } from './own-petition.ts'
import { OwnPage } from './own.view.tsx'
import { type Done, DONE, words } from './own.words.ts'

export const MINE = '/petitions/mine'

interface Answer {
  errors?: FieldError[]
  typed?: Readonly<Record<string, string>>
  /** Of personal data in what was typed. */
  note?: VNode
  /** Whether it may be sent as it is. */
  keeps?: boolean
  /** Whether there is something to mask. */
  isFound?: boolean
}

/** An act of a petitioner with its form: /petitions/mine/<path>. */
export interface OwnAct<S extends Spec, R extends string> {
  readonly path: string
  readonly spec: S
  readonly fields: Readonly<Record<keyof S & string, string>>
  readonly refused: Readonly<Record<Exclude<R, 'not-at-this-stage'>, string>>
  readonly fieldOf?: Readonly<Partial<Record<R, keyof S & string>>>
  /** What can be judged before the transaction. */
  readonly check?: (typed: Typed<S>) => { field: keyof S & string; refusal: R } | undefined
  readonly carryOut: (
    tx: Tx,
    base: { readonly number: string; readonly by: Actor; readonly at: Instant },
    typed: Typed<S>,
  ) => Promise<Result<unknown, R | 'not-at-this-stage'>>
  readonly done: Done
}

/** What a petitioner sees of the own petition, and acts on it, each in one transaction. @article 10(3) */
export function ownDesk(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { transact, clock } = deps
  const { inside, frameOf } = caseSession(scope, deps)
  const byOf = (req: FastifyRequest): Actor => ({ id: 'petitioner', from: req.ip })

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    session: Session,
    { errors = [], typed = {}, note, keeps = false, isFound = false }: Answer = {},
  ) {
    const { done } = req.query as { done?: unknown }
    const view = (
      <OwnPage
        frame={{ ...(await frameOf(req, session)), path: MINE }}
        own={await ownPetition(deps, session.subject, lang)}
        csrf={csrfOf(session.token)}
        errors={errors}
        typed={typed}
        note={note}
        keeps={keeps}
        isFound={isFound}
        done={DONE.find((one) => one === done)}
      />
    )
    return html(reply, view, { status: errors.length > 0 || keeps ? 422 : 200 })
  }
  const doneWith = (reply: FastifyReply, done: Done) =>
    reply.redirect(inLang(lang, `${MINE}?done=${done}`), 303)

  /** Refused, everything typed comes back. */
  function act<S extends Spec, R extends string = never>(of: OwnAct<S, R>) {
    const { spec, fields, fieldOf = {} as NonNullable<OwnAct<S, R>['fieldOf']>, check } = of
    const say = (refusal: R | 'not-at-this-stage') =>
      (of.refused as Record<string, string>)[refusal] ?? words(lang).notNow
    scope.post(
      `${MINE}/${of.path}`,
      inside(async (req, reply, session) => {
        const { typed, faults } = readForm(spec, req.body)
        const errors = Object.keys(spec).flatMap((field: keyof S & string) => {
          const fault = faults[field]
          return fault ? [{ field, text: faultText(lang, fault, fields[field], spec[field]?.max ?? 0) }] : []
        })
        const wrong = check?.(typed)
        if (wrong) errors.push({ field: wrong.field, text: say(wrong.refusal) })
        if (errors.length > 0) return page(req, reply, session, { typed, errors })
        const base = { number: session.subject, by: byOf(req), at: clock.now() }
        const done = await transact((tx) => of.carryOut(tx, base, typed))
        if (done.ok) return doneWith(reply, of.done)
        const error = { field: fieldOf[done.refusal as R] ?? '', text: say(done.refusal) }
        return page(req, reply, session, { typed, errors: [error] })
      }),
    )
  }
  return { inside, frameOf, page, act, byOf, doneWith }
}
export type OwnDesk = ReturnType<typeof ownDesk>
