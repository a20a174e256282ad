import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { privacy } from '#modules/privacy/index.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { electionOn } from '../moderation/election.rule.ts'
import { proposeGrounds } from '../moderation/propose-grounds.rule.ts'
import { mayWatch } from '../moderators/watching.ts'
import { getTarget } from '../withheld/target.store.ts'
import { chosenIn, evidenceIn } from './evidence-form.ts'
import { repeatsFor } from './repeats-for.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from './read-reasons.ts'
import { remove } from './remove.act.ts'
import { GROUNDS } from './removal.rule.ts'
import { QUEUE, RemovalPage } from './removal.view.tsx'
import { words } from './removal.words.ts'
import { textOf } from './text-of.rule.ts'
import type { Typed } from './text.view.tsx'

const SPEC = {
  ground: { max: 1, choices: GROUNDS },
  ...REASONS,
  evidence: { max: 500, optional: true },
  because: { max: 500, lines: true, optional: true },
  byRule: { max: 3, optional: true },
} as const satisfies Spec

export type OfText = { Params: { what: string; id: string } }

/** Which text an address of the office names. @throws NotFound */
export function askedOf({ what, id }: OfText['Params']): { postingId: number } | { commentId: number } {
  if (!/^\d{1,15}$/.test(id)) throw new NotFound(what, id)
  if (what === 'postings') return { postingId: Number(id) }
  if (what === 'comments') return { commentId: Number(id) }
  throw new NotFound('office', what)
}

/** Removing one text: the page and the act. @article 6(2) */
export function removalRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest<OfText>,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const target = await getTarget(look, askedOf(req.params))
    await mayWatch(deps, clerk, target)
    const view = (
      <RemovalPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        target={target}
        personal={privacy.find(textOf(target)).length}
        proposed={proposeGrounds(textOf(target), electionOn(clock.today()) !== undefined)}
        repeats={await repeatsFor(deps, target)}
        chosen={chosenIn(req.body)}
        typed={typed}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<OfText>('/boards/:what/:id/removal', (req, reply) => page(req, reply))

  office.post<OfText>('/boards/:what/:id/removal', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    if (!reading.ok) return page(req, reply, typed, errorsOfForm(lang, SPEC, reading, words(lang).fields))
    const { postingId, commentId } = await getTarget(look, askedOf(req.params))
    const done = await transact((tx) =>
      remove(tx, aroundOf(deps), {
        postingId,
        commentId,
        ground: Number(typed.ground),
        reasonKo: typed.reasonKo,
        reasonEn: typed.reasonEn,
        evidence: evidenceIn(req.body, typed.evidence),
        because: typed.because,
        byKind: typed.byRule === 'yes' ? 'rule' : 'person',
        by,
        at: clock.now(),
      }),
    )
    if (done.ok) return reply.redirect(`${QUEUE}?done=${done.value.as}`, 303)
    return page(req, reply, typed, errorOfRefusal(lang, done.refusal))
  })
}
