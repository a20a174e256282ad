import type { FastifyReply } from 'fastify'
import { type Clerk, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { privacy } from '#modules/privacy/index.ts'
import { approveAnswer, giveBackAnswer } from '../answers/approve-answer.act.ts'
import { draftAnswer } from '../answers/draft-answer.act.ts'
import { closeMessage, reopenMessage } from '../closing/close.act.ts'
import { judgeMessage } from '../judgement/judge.act.ts'
import { lookAtFollowUp, lookAtMessage } from '../looks/look.act.ts'
import { faultsOf } from '../messages/form.ts'
import { GROUNDS, LONGEST_BODY } from '../messages/message.rule.ts'
import { getMessage } from '../messages/message.store.ts'
import { openWriter } from '../messages/writer.store.ts'
import { type DeskRefusal, words } from '../office.words.ts'
import { type DeskRequest, type DeskShown, idOf } from './asked.ts'
import { mayorsClerk } from './clerk.ts'
import { alts, labelsOf, SPECS } from './forms.ts'
import { publicEyes } from './own-data.ts'

type Page = (req: DeskRequest, reply: FastifyReply, shown: DeskShown) => Promise<unknown>
interface Base {
  readonly id: number
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}
const FIELD_OF: Partial<Record<DeskRefusal, string>> = {
  'no-such-kind': 'kind',
  'no-photographs': 'kind',
  'acting-reason-missing': 'actingBecause',
  'nothing-to-correct': 'corrects',
}

/** What the mayor's office does with a conversation; refused, everything typed comes back. @article 12(1) @article 12(2) */
export function caseActRoutes(office: OfficeScope, deps: Deps, page: Page) {
  const { look, transact, seal, clock, city } = deps

  function act<S extends Spec>(of: {
    path: string
    spec: S
    /** Fields that everyone will read, where the conversation is open; the writer alone, where it is not. */
    told?: readonly (keyof S & string)[]
    check?: (typed: Typed<S>, w: ReturnType<typeof words>) => { field: string; text: string }[]
    carryOut: (tx: Tx, base: Base, typed: Typed<S>, req: DeskRequest) => Promise<Result<unknown, DeskRefusal>>
  }) {
    office.post(`/dialogue/:id/${of.path}`, async (request, reply) => {
      const req = request as DeskRequest
      const by = mayorsClerk(req)
      const id = idOf(req)
      const { lang } = officeFrame(req)
      const w = words(lang)
      const { typed, errors } = faultsOf(lang, of.spec, req.body, labelsOf(lang))
      const told = Object.fromEntries((of.told ?? []).map((field) => [field, typed[field]]))
      const { isOpen } = await getMessage(look, id)
      const refused = isOpen
        ? (await publicEyes(look, city, await openWriter(look, seal, id))).refused(told)
        : privacy.lookOver('petition', told).refused
      errors.push(...privacy.errorsOfFound(lang, refused), ...(of.check?.(typed, w) ?? []))
      if (errors.length > 0) return page(req, reply, { typed, errors })
      const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
      const base = { id, version, by, at: clock.now() }
      const done = await transact((tx) => of.carryOut(tx, base, typed, req))
      if (done.ok) return reply.redirect(`/office/dialogue/${id}?done=1`, 303)
      const error = { field: FIELD_OF[done.refusal] ?? '', text: w.refused[done.refusal] }
      const status = done.refusal === 'changed' || done.refusal === 'judged-already' ? 409 : 422
      return page(req, reply, { typed, errors: [error], status })
    })
  }

  act({
    path: 'judgement',
    spec: SPECS.judgement,
    told: ['reason'],
    check: ({ needs, kind, ground }, w) => [
      ...(needs === 'yes' && kind === '' ? [{ field: 'kind', text: w.refused['no-such-kind'] }] : []),
      ...(needs === 'no' && !GROUNDS.some((one) => one === ground)
        ? [{ field: 'ground', text: w.needGround }]
        : []),
    ],
    carryOut: async (tx, base, { needs, kind: kindId, ground, reason }) => {
      if (needs === 'yes') return judgeMessage(tx, deps, { ...base, needsAnswer: true, kindId, reason })
      const why = GROUNDS.find((one) => one === ground) ?? 'other'
      return judgeMessage(tx, deps, { ...base, needsAnswer: false, ground: why, reason })
    },
  })
  act({
    path: 'look',
    spec: SPECS.look,
    told: ['publicTitle', 'publicText', ...Object.keys(alts)] as never,
    check: (typed, w) => {
      const shows = Object.keys(alts).some((name) => (typed as Record<string, string>)[name])
      return shows && typed.clean !== 'yes' ? [{ field: 'clean', text: w.notClean }] : []
    },
    carryOut: (tx, base, { publicTitle: title, publicText: text, ...typed }) => {
      const said = Object.keys(alts).map(
        (name, i) => [i + 1, (typed as Record<string, string>)[name] ?? ''] as const,
      )
      return lookAtMessage(tx, seal, { ...base, title, text, alts: new Map(said) })
    },
  })
  act({
    path: 'answer',
    spec: SPECS.answer,
    told: ['text', 'correctionReason'],
    check: ({ corrects, correctionReason }, w) =>
      corrects !== '' && correctionReason === ''
        ? [{ field: 'correctionReason', text: w.refused['no-reason'] }]
        : [],
    carryOut: (tx, base, { voice, text, corrects, correctionReason: reason, press }) =>
      draftAnswer(tx, deps, {
        ...base,
        voice: voice === 'mayor' ? 'mayor' : 'office',
        text,
        isSubmitted: press !== 'save',
        corrects: corrects === '' ? undefined : { id: Number(corrects) || 0, reason },
      }),
  })
  act({
    path: 'approval',
    spec: SPECS.approval,
    carryOut: (tx, base, { actingBecause }) => approveAnswer(tx, deps, { ...base, actingBecause }),
  })
  act({
    path: 'giving-back',
    spec: SPECS.givingBack,
    carryOut: (tx, base, { because }) => giveBackAnswer(tx, { ...base, because }),
  })
  act({
    path: 'close',
    spec: SPECS.close,
    told: ['closeReason'],
    carryOut: (tx, base, { closeReason: reason }) =>
      closeMessage(tx, deps, { ...base, side: 'office', reason }),
  })
  act({
    path: 'reopening',
    spec: {},
    carryOut: (tx, base) => reopenMessage(tx, deps, { ...base, side: 'office' }),
  })

  office.post('/dialogue/:id/follow-ups/:nth', async (request, reply) => {
    const req = request as DeskRequest
    const by = mayorsClerk(req)
    const id = idOf(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const followUpId = Number((req.params as { nth?: string }).nth) || 0
    const field = `follow-up-${followUpId}`
    const spec: Spec = { [field]: { max: LONGEST_BODY, lines: true }, version: { max: 10 } }
    const { typed, errors } = faultsOf(lang, spec, req.body, { [field]: w.publicText })
    const text = typed[field] ?? ''
    const eyes = await publicEyes(look, city, await openWriter(look, seal, id))
    errors.push(...privacy.errorsOfFound(lang, eyes.refused({ [field]: text })))
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const looking = { id, version: Number(typed['version']), by, at: clock.now(), followUpId, text }
    const done = await transact((tx) => lookAtFollowUp(tx, looking))
    if (done.ok) return reply.redirect(`/office/dialogue/${id}?done=1`, 303)
    return page(req, reply, {
      typed,
      errors: [{ field: '', text: w.refused[done.refusal] }],
      status: done.refusal === 'changed' ? 409 : 422,
    })
  })
}
