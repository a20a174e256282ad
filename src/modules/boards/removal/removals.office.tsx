import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { watcher } from '../moderators/watching.ts'
import { runningRecords } from '../withheld/withhold.store.ts'
import { endProposal } from './end-proposal.act.ts'
import { openProposals } from './proposal.store.ts'
import { aroundOf, errorOfRefusal, type OfficeDeps } from './read-reasons.ts'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'
import { RemovalsPage } from './removals.view.tsx'

const OUTCOME = { outcome: { max: 10, choices: ['confirmed', 'declined'] } } as const
type ById = { Params: { id: string }; Querystring: { done?: unknown } }

/** @throws NotFound */
export const idOf = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new NotFound('office', text)
  return Number(text)
}

/** What posts are called, with their departments, by id. */
export async function postNames(deps: OfficeDeps, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const all = await departments.allPosts(deps.look)
  return new Map(all.map((one) => [one.postId, `${one.departmentName[lang]} ${one.title[lang]}`]))
}

/** What waits for a second person, and what is hidden now. @article 6(2)2 @article 6(2)3 */
export function removalsRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(req: FastifyRequest, reply: FastifyReply, errors: FieldError[] = []) {
    const clerk = clerkOf(req)
    const { lang } = officeFrame(req)
    const seen = await watcher(deps, clerk)
    const { done } = req.query as { done?: unknown }
    const view = (
      <RemovalsPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        proposals={(await openProposals(look)).filter((one) => seen.includes(one.departmentId))}
        running={await runningRecords(look, seen)}
        posts={await postNames(deps, lang)}
        by={clerk.id}
        done={typeof done === 'string' ? words(lang).done[done] : undefined}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/boards/removals', (req, reply) => page(req, reply))

  office.post<ById>('/boards/proposals/:id', async (req, reply) => {
    const { lang } = officeFrame(req)
    const by = clerkOf(req)
    const { typed, ok } = readForm(OUTCOME, req.body)
    const id = idOf(req.params.id)
    if (!ok) return page(req, reply, errorOfRefusal(lang, 'nothing-chosen'))
    const outcome = typed.outcome as 'confirmed' | 'declined'
    const done = await endsOrUndoes(() =>
      transact(async (tx) => {
        const ended = await endProposal(tx, aroundOf(deps), { id, outcome, by, at: clock.now() })
        // nothing of it stays when the text can not be removed any more
        if (!ended.ok) throw new Undone(ended.refusal)
      }),
    )
    if (done) return page(req, reply, errorOfRefusal(lang, done.refusal))
    return reply.redirect(`${QUEUE}?done=${outcome === 'confirmed' ? 'removed' : 'declined'}`, 303)
  })
}

type EndRefusal = Extract<Awaited<ReturnType<typeof endProposal>>, { ok: false }>['refusal']

class Undone extends Error {
  readonly refusal: EndRefusal
  constructor(refusal: EndRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

async function endsOrUndoes(act: () => Promise<void>): Promise<Undone | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    if (error instanceof Undone) return error
    throw error
  }
}
