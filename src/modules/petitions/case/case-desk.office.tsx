import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { privacy } from '#modules/privacy/index.ts'
import { isOnLine } from '../approvals/case-line.ts'
import { isNumber } from '../petition/number.store.ts'
import { getPetition, type Petition } from '../petition/petition.store.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { mayRead, type OfficeRefusal } from '../stages/office-act.rule.ts'
import { stageWords } from '../stages/stages.words.ts'
import { caseFile } from './case-file.ts'
import { CasePage } from './case.view.tsx'
import { words } from './case.words.ts'
import { whoActed } from './facts.view.tsx'

export type CaseRequest = FastifyRequest<{
  Params: { number: string }
  Querystring: { done?: unknown; reply?: unknown; post?: unknown }
}>
interface Answer {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  hasChanged?: boolean
}

/** An act of an officer with its form: /office/petitions/:number/<path>. */
export interface CaseAct<S extends Spec, R extends string> {
  readonly path: string
  readonly spec: S
  /** What its fields are called, and what is said where it is refused. */
  readonly words: (lang: Lang) => {
    readonly fields: Readonly<Record<keyof S & string, string>>
    readonly refused: Readonly<Record<Exclude<R, OfficeRefusal>, string>>
  }
  /** The field that a refusal is about. */
  readonly fieldOf?: Readonly<Partial<Record<R, keyof S & string>>>
  /** Fields in which an officer writes freely for others: what may not be collected is refused in them. */
  readonly texts?: readonly (keyof S & string)[]
  /** What can be judged before the transaction. */
  readonly check?: (typed: Typed<S>) => { field: keyof S & string; refusal: R } | undefined
  /** Lines for fields, where a refusal has more to say than its one sentence. */
  readonly explain?: (
    refusal: R | OfficeRefusal,
    typed: Typed<S>,
    number: string,
    lang: Lang,
  ) => Promise<FieldError[] | undefined>
  readonly carryOut: (
    tx: Tx,
    base: OfficeAct,
    typed: Typed<S>,
    req: CaseRequest,
  ) => Promise<Result<unknown, R | OfficeRefusal>>
}

/** The desk on which a petition lies: its page, and acts, each read, judged and carried out in one transaction. */
export function caseDesk(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  /** @throws NotFound, Forbidden another department's */
  async function readable(req: CaseRequest): Promise<Petition> {
    const { number } = req.params
    if (!isNumber(number)) throw new NotFound('petition', number)
    const petition = await getPetition(look, number)
    const clerk = clerkOf(req)
    const isReader = mayRead(petition, clerk) || (await isOnLine(look, petition, clerk, clock.today()))
    if (!isReader) throw new Forbidden(`petition ${number} is another department's`)
    return petition
  }

  async function page(
    req: CaseRequest,
    reply: FastifyReply,
    { typed = {}, errors = [], hasChanged = false }: Answer = {},
  ) {
    const { number } = req.params
    if (!isNumber(number)) throw new NotFound('petition', number)
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const file = await caseFile(deps, number, clerk)
    const last = file.moves.at(-1)
    const changed =
      hasChanged && last
        ? { act: stageWords(frame.lang).act[last.act], who: whoActed(file, last.actor, frame.lang) }
        : undefined
    const done = req.query.done === '1'
    const props = { frame, clerk, file, typed: { ...filledIn(req), ...typed }, errors, changed, done }
    return html(reply, <CasePage {...props} />, { status: changed ? 409 : errors.length > 0 ? 422 : 200 })
  }

  /** Refused, everything typed comes back. */
  function act<S extends Spec, R extends string = never>(of: CaseAct<S, R>) {
    const { path, spec, fieldOf = {} as NonNullable<CaseAct<S, R>['fieldOf']>, check } = of
    office.post(`/petitions/:number/${path}`, async (request, reply) => {
      const req = request as CaseRequest
      const { number } = req.params
      if (!isNumber(number)) throw new NotFound('petition', number)
      const { lang } = officeFrame(req)
      const { fields, refused } = of.words(lang)
      const say = (refusal: R | OfficeRefusal) =>
        ({ ...words(lang).refused, ...refused })[refusal as OfficeRefusal]
      const { typed, faults } = readForm(spec, req.body)
      const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
      const errors = Object.keys(spec).flatMap((field: keyof S & string) => {
        const fault = faults[field]
        return fault ? [{ field, text: faultText(lang, fault, fields[field], spec[field]?.max ?? 0) }] : []
      })
      errors.push(...privacy.errorsIn(lang, 'petition', typed, of.texts ?? []))
      const wrong = check?.(typed)
      if (wrong) errors.push({ field: wrong.field, text: say(wrong.refusal) })
      if (errors.length > 0) return page(req, reply, { typed, errors })
      const base = { number, version, by: clerkOf(req), at: clock.now() }
      const done = await transact((tx) => of.carryOut(tx, base, typed, req))
      if (done.ok) return reply.redirect(`/office/petitions/${number}?done=1`, 303)
      const explained = await of.explain?.(done.refusal, typed, number, lang)
      const error = { field: fieldOf[done.refusal as R] ?? '', text: say(done.refusal) }
      const hasChanged = done.refusal === 'changed'
      return page(req, reply, { typed, errors: explained ?? [error], hasChanged })
    })
  }
  return { readable, page, act }
}
/** A suggestion that was chosen: it fills in the form and does nothing. */
const filledIn = ({ query: { post } }: CaseRequest): Record<string, string> =>
  typeof post === 'string' && /^[a-z0-9-]{1,60}$/.test(post) ? { post } : {}

export type CaseDesk = ReturnType<typeof caseDesk>
