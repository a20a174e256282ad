import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { newToken } from '#kernel/crypto.ts'
import { readCookie, setCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { noteTryAlone } from '#kernel/http/limits.ts'
import { addMinutes } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { expectedOn } from '../due/expected.rule.ts'
import { isOnline } from '../kinds/kind.rule.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { getKind, kindsOf } from '../kinds/kind.store.ts'
import { openingsOf } from '../opening/opening.store.ts'
import { ownCharge } from '../payments/charge/own-charge.ts'
import { countDraftPhotographs } from '../photographs/draft-photograph.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { isComplete, nextQuestion } from './answers.rule.ts'
import { CheckPage } from './check.view.tsx'
import { ChooseKindPage } from './choose-kind.view.tsx'
import { ConfirmationPage } from './confirmation.view.tsx'
import { findDraft, saveDraft } from './draft.store.ts'
import { filePetition } from './file-petition.act.ts'
import { words } from './filing.words.ts'
import { questionRoutes } from './questions.case.tsx'

/** Petitions that may be filed from one address in an hour. */
const FILINGS = { tries: 30, minutes: 60 }
/** Minutes for which a confirmation is shown again: then whoever sits there next sees the look-up. */
export const CONFIRMED_MINUTES = 120
const NEW = '/petitions/new'

/**
 * Filing without an account, one question on a page, checked before it is sent.
 *
 * @article 3(2)3 @article 8(1) the e-desk @article 9(1) what may be filed @article 10(3) a password for whoever asks for one
 */
export function filingRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, siteUrl, city } = deps
  const secure = siteUrl.startsWith('https:')
  const w = words(lang)
  const frameOf = (req: FastifyRequest) => frame(lang, pathOf(req, lang))
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)
  const draftOf = (req: FastifyRequest) =>
    findDraft(look, seal, readCookie(req, 'draft', secure), clock.now())

  async function choose(req: FastifyRequest, reply: FastifyReply, chosen: string, error?: string) {
    const kinds = await kindsOf(look)
    const page = (
      <ChooseKindPage
        frame={await frameOf(req)}
        kinds={kinds}
        elsewhere={kinds.find((one) => one.id === chosen && !isOnline(one))}
        chosen={chosen}
        errors={error ? [{ field: 'kind', text: error }] : []}
      />
    )
    return html(reply, page, { status: error ? 422 : 200 })
  }

  scope.get<{ Querystring: { kind?: unknown } }>(NEW, async (req, reply) => {
    const { kind } = req.query
    const draft = await draftOf(req)
    const kept = draft?.number === undefined ? draft?.kindId : undefined
    return choose(req, reply, typeof kind === 'string' ? kind : (kept ?? ''))
  })

  scope.post<{ Body: { kind?: unknown } | null }>(NEW, async (req, reply) => {
    const id = typeof req.body?.kind === 'string' ? req.body.kind : ''
    const kind = (await kindsOf(look)).find((one) => one.id === id && isOnline(one))
    if (!kind) return choose(req, reply, id, w.noKind)
    const known = await draftOf(req)
    const isGoingOn = known !== undefined && known.number === undefined
    const token = isGoingOn ? (readCookie(req, 'draft', secure) as string) : newToken()
    const answers = isGoingOn ? known.answers : {}
    await transact((tx) => saveDraft(tx, seal, { token, kindId: kind.id, answers, at: clock.now() }))
    if (!isGoingOn) setCookie(reply, 'draft', token, secure)
    const next = nextQuestion(answers, await fieldsOf(look, kind.id), kind.takesPhotographs)
    return to(reply, `${NEW}/${next ?? 'check'}`)
  })

  questionRoutes(scope, deps)

  async function check(req: FastifyRequest, reply: FastifyReply, error?: string) {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    if (draft.number !== undefined) return to(reply, `${NEW}/confirmation`)
    const fields = await fieldsOf(look, draft.kindId)
    const kind = await getKind(look, draft.kindId)
    if (!isComplete(draft.answers, fields))
      return to(reply, `${NEW}/${nextQuestion(draft.answers, fields, kind.takesPhotographs) ?? ''}`)
    const expected = expectedOn({ period: kind.period, arrivedAt: clock.now() }, await loadCalendar(look))
    const page = (
      <CheckPage
        frame={await frameOf(req)}
        kind={kind}
        answers={draft.answers}
        fields={fields}
        photographs={await countDraftPhotographs(look, readCookie(req, 'draft', secure) as string)}
        opening={kind.isOpenedOnline ? (await openingsOf(look, kind.id))[0] : undefined}
        expectedOn={expected.ok ? expected.value : undefined}
        errors={error ? [{ field: '', text: error }] : []}
      />
    )
    return html(reply, page, { status: error ? 429 : 200 })
  }
  scope.get(`${NEW}/check`, (req, reply) => check(req, reply))

  scope.post(`${NEW}/check`, async (req, reply) => {
    const token = readCookie(req, 'draft', secure)
    if (token === undefined) return to(reply, NEW)
    const at = clock.now()
    if (!(await noteTryAlone(look, `filing from ${req.ip}`, FILINGS, at)))
      return check(req, reply, w.errors.tooMany)
    const filed = await transact((tx) => filePetition(tx, deps, { token, lang, from: req.ip, at }))
    if (filed.ok) return to(reply, `${NEW}/confirmation`)
    if (filed.refusal === 'personal-data') return to(reply, `${NEW}/petition`)
    if (filed.refusal !== 'not-online') return check(req, reply)
    return choose(req, reply, (await draftOf(req))?.kindId ?? '', w.notOnline)
  })

  scope.get(`${NEW}/confirmation`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, '/petitions/lookup')
    if (draft.number === undefined) return to(reply, `${NEW}/check`)
    const petition = await getPetition(look, draft.number)
    if (addMinutes(petition.arrivedAt, CONFIRMED_MINUTES) < clock.now())
      return to(reply, `/petitions/lookup?number=${petition.number}`)
    const kind = await getKind(look, petition.kindId)
    const { period, arrivedAt, paymentConfirmedAt } = petition
    const filing = { period, arrivedAt, paidAt: paymentConfirmedAt ?? undefined }
    const expected = expectedOn(filing, await loadCalendar(look))
    const { name, toldBy } = await openPetitioner(look, seal, petition.number)
    const department = await departments.find(look, kind.departmentId)
    return html(
      reply,
      <ConfirmationPage
        frame={await frameOf(req)}
        petition={petition}
        name={name}
        toldBy={toldBy}
        kind={kind.name[lang]}
        department={department?.name[lang] ?? city.name[lang]}
        expectedOn={petition.stage !== 'awaiting-payment' && expected.ok ? expected.value : undefined}
        charge={await ownCharge(deps, petition, lang)}
      />,
    )
  })
}
