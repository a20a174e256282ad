import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import type { Faults, Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf as faultErrors } from '../contact-fields/field-errors.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { type Answers, nextQuestion } from './answers.rule.ts'
import { type Draft, findDraft, saveDraft } from './draft.store.ts'

export const NEW = '/petitions/new'

/** What every page of the filing does with the draft of its browser. */
export function draftDesk(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  /** What has been filed is no draft any more. */
  async function draftOf(req: FastifyRequest): Promise<Draft | undefined> {
    const draft = await findDraft(look, seal, readCookie(req, 'draft', secure), clock.now())
    return draft?.number === undefined ? draft : undefined
  }

  /** Keeps what was typed and goes on to the next question. */
  async function keep(req: FastifyRequest, reply: FastifyReply, draft: Draft, typed: Answers) {
    const answers = { ...draft.answers, ...typed }
    const token = readCookie(req, 'draft', secure) as string
    await transact((tx) => saveDraft(tx, seal, { token, kindId: draft.kindId, answers, at: clock.now() }))
    const { takesPhotographs } = await getKind(look, draft.kindId)
    const next = nextQuestion(answers, await fieldsOf(look, draft.kindId), takesPhotographs)
    return to(reply, `${NEW}/${next ?? 'check'}`)
  }

  const errorsOf = <S extends Spec>(spec: S, faults: Faults<S>, labels: Record<keyof S & string, string>) =>
    faultErrors(lang, spec, faults, labels)
  /** What the city may not take, wherever it stands. */
  const refusedIn = (typed: Record<string, string>): FieldError[] =>
    privacy.errorsOfFound(lang, privacy.lookOver('petition', typed).refused)

  const frameOf = (req: FastifyRequest) => frame(lang, pathOf(req, lang))
  const statusOf = (errors: FieldError[]) => ({ status: errors.length > 0 ? 422 : 200 })
  return { draftOf, keep, errorsOf, refusedIn, frameOf, statusOf, to }
}
