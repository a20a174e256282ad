import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { getComment } from '../comments/comment.store.ts'
import { writeComment } from '../comments/write-comment.act.ts'
import { follow } from '../follows/follow.act.ts'
import { react } from '../reactions/react.act.ts'
import { citizenDesk } from '../writing/citizen-desk.ts'
import { LONGEST_COMMENT } from '../writing/limits.rule.ts'
import { readText } from '../writing/text-form.ts'
import { words as writingWords } from '../writing/writing.words.ts'
import { loadMine } from './load-mine.ts'
import { MinePage, type MineProps } from './mine.view.tsx'
import { words } from './own.words.ts'

const HERE = '/boards/:board/:id'
const ON = { on: { max: 3, choices: ['yes', 'no'] } } as const
export const COMMENT_SPEC = {
  body: { max: LONGEST_COMMENT, lines: true },
  once: { max: 60, optional: true },
} as const

type Shown = Partial<Pick<MineProps, 'errors' | 'notes'>> & {
  readonly typed?: Partial<MineProps['typed']>
  readonly status?: number
}
export type ShowMine = (
  req: FastifyRequest,
  reply: FastifyReply,
  citizen: Citizen,
  shown?: Shown,
) => Promise<unknown>

/** What a citizen does with a posting: comments, agrees, follows. @article 13 */
export function mineRoutes(scope: CaseScope, deps: Deps): ShowMine {
  const { lang } = scope
  const { transact, clock, frame } = deps
  const desk = citizenDesk(scope, deps)
  const w = writingWords(lang)
  const { FoundPanel, MaskedPanel } = privacy

  const page: ShowMine = async (req, reply, citizen, shown = {}) => {
    const { errors = [], notes = [], typed } = shown
    const { done } = req.query as { done?: unknown }
    const mine = await loadMine(deps, lang, req, citizen)
    const key = done === 'written' && mine.posting.state === 'held' ? 'held' : String(done)
    const said = Object.hasOwn(w.done, key) ? w.done[key as keyof typeof w.done] : undefined
    const { status = errors.length + notes.length > 0 ? 422 : 200 } = shown
    const props: MineProps = {
      ...mine,
      frame: await frame(lang, pathOf(req, lang)),
      csrf: citizen.csrf,
      said,
      errors,
      notes,
      typed: { ask: 'send', ...typed, once: typed?.once || newToken() },
    }
    return html(reply, <MinePage {...props} />, { status })
  }
  const back = (reply: FastifyReply, { posting }: Awaited<ReturnType<typeof loadMine>>, done: string) =>
    desk.to(reply, `/boards/${posting.boardId}/${posting.id}/mine?done=${done}`)

  scope.get(
    `${HERE}/mine`,
    desk.inside((req, reply, citizen) => page(req, reply, citizen)),
  )

  scope.post(
    `${HERE}/comments`,
    desk.inside(async (req, reply, citizen) => {
      const mine = await loadMine(deps, lang, req, citizen)
      const labels = { body: words(lang).commentLabel }
      const { typed, errors, warned, found } = readText(lang, req.body, {
        spec: COMMENT_SPEC,
        labels,
        texts: ['body'],
      })
      const failed = (text: string, status = 422) =>
        page(req, reply, citizen, { typed, errors: [{ field: 'body', text }], status })
      if (!citizen.mayWrite) return failed(w.verifySays, 403)
      if (found === 'masked')
        return page(req, reply, citizen, { typed, errors, notes: [<MaskedPanel lang={lang} />] })
      if (errors.length > 0) return page(req, reply, citizen, { typed, errors })
      if (found === 'warned') {
        const notes = [<FoundPanel lang={lang} warned={warned} labels={labels} />]
        return page(req, reply, citizen, { typed: { ...typed, ask: 'keep' }, notes })
      }
      const { body } = typed
      const once = typed.once || newToken()
      const comment = {
        postingId: mine.posting.id,
        author: citizen,
        body,
        once,
        by: citizen,
        at: clock.now(),
      }
      const done = await transact((tx) => writeComment(tx, comment))
      if (!done.ok) return failed(w.refused[done.refusal], done.refusal === 'too-often' ? 429 : 422)
      const { state } = await getComment(deps.look, done.value)
      return back(reply, mine, state === 'held' ? 'comment-held' : 'commented')
    }),
  )

  scope.post(
    `${HERE}/reaction`,
    desk.inside(async (req, reply, citizen) => {
      const mine = await loadMine(deps, lang, req, citizen)
      const isOn = readForm(ON, req.body).typed.on === 'yes'
      const { citizenId } = citizen
      const one = { postingId: mine.posting.id, citizenId, isOn, at: clock.now() }
      const done = await transact((tx) => react(tx, one))
      if (done.ok) return back(reply, mine, isOn ? 'reacted' : 'unreacted')
      return page(req, reply, citizen, { errors: [{ field: '', text: w.refused[done.refusal] }] })
    }),
  )

  scope.post(
    `${HERE}/follow`,
    desk.inside(async (req, reply, citizen) => {
      const mine = await loadMine(deps, lang, req, citizen)
      const isOn = readForm(ON, req.body).typed.on === 'yes'
      const act = { followed: { postingId: mine.posting.id }, citizenId: citizen.citizenId, isOn }
      await transact((tx) => follow(tx, { ...act, at: clock.now() }))
      return back(reply, mine, isOn ? 'followed' : 'unfollowed')
    }),
  )
  return page
}
