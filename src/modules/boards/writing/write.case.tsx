import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import type { Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { whyNotOpen } from '../board/board-open.rule.ts'
import { type Board, getBoard } from '../board/board.store.ts'
import { adviceOf, type AdviceSources, isEmpty } from './advice.ts'
import { AdvicePanel } from './advice.view.tsx'
import { citizenDesk } from './citizen-desk.ts'
import { LONGEST_POSTING, LONGEST_TITLE } from './limits.rule.ts'
import { shownAs } from './shown-as.rule.ts'
import { whyNotText } from './why-not.ts'
import { readText } from './text-form.ts'
import { NoWritingPage, WritePage, type WriteProps } from './write.view.tsx'
import { writePosting } from './write-posting.act.ts'
import { words } from './writing.words.ts'

export const TEXT_SPEC = {
  title: { max: LONGEST_TITLE },
  body: { max: LONGEST_POSTING, lines: true },
} as const satisfies Spec
const yes = { max: 3, choices: ['yes'], optional: true } as const
const SPEC = {
  ...TEXT_SPEC,
  closed: yes,
  residents: yes,
  advised: yes,
  once: { max: 60, optional: true },
} as const satisfies Spec

type Shown = Pick<WriteProps, 'typed' | 'errors' | 'notes' | 'ask' | 'offersMasking'> & { status?: number }
const EMPTY: Shown = { typed: {}, errors: [], notes: [], ask: 'send', offersMasking: false }
type At = { Params: { board: string } }

/** Writing a posting, by whoever's identity was verified. @article 13 @law ICNA 44-5(1)1 */
export function writeRoutes(scope: CaseScope, deps: Deps, sources: AdviceSources) {
  const { lang } = scope
  const { look, transact, clock, frame } = deps
  const desk = citizenDesk(scope, deps)
  const w = words(lang)
  const { FoundPanel, MaskedPanel } = privacy
  const labels = { title: w.subject, body: w.body, residents: w.residents }

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    board: Board,
    { citizen, ...shown }: Shown & { citizen: Citizen | undefined },
  ) {
    const { status = shown.errors.length + shown.notes.length > 0 ? 422 : 200, ...rest } = shown
    const props: WriteProps = {
      ...rest,
      frame: await frame(lang, pathOf(req, lang)),
      board,
      action: inLang(lang, `/boards/${board.id}/new`),
      heading: w.title(board.name),
      lead: w.lead,
      csrf: citizen?.csrf ?? '',
      typed: { ...shown.typed, once: shown.typed['once'] || newToken() },
      shownAs: shownAs(board.names, citizen?.nickname ?? ''),
    }
    return html(reply, <WritePage {...props} />, { status })
  }

  /** Why this citizen does not write on this board now, and what helps. */
  function whyNot(board: Board, citizen: Citizen | undefined) {
    const why = whyNotOpen(board, 'writes', clock.today())
    if (why !== undefined) return { title: w.title(board.name), says: whyNotText(lang, board, why) }
    if (!citizen || citizen.mayWrite) return undefined
    const to = { href: inLang(lang, '/account/verify'), label: w.verify }
    return { title: w.verifyTitle, says: w.verifySays, to }
  }

  scope.get<At>('/boards/:board/new', async (req, reply) => {
    const board = await getBoard(look, req.params.board, lang)
    const citizen = await desk.who(req)
    const refused = whyNot(board, citizen)
    if (refused) {
      const around = { frame: await frame(lang, pathOf(req, lang)), board }
      return html(reply, <NoWritingPage {...around} {...refused} />, { status: 403 })
    }
    return citizen ? page(req, reply, board, { ...EMPTY, citizen }) : citizens.toSignIn(req, reply, lang)
  })

  scope.post<At>('/boards/:board/new', async (req, reply) => {
    const board = await getBoard(look, req.params.board, lang)
    const citizen = await desk.who(req)
    const { typed, errors, warned, found } = readText(lang, req.body, {
      spec: SPEC,
      labels,
      texts: ['title', 'body'],
    })
    const shown = { ...EMPTY, typed, citizen }
    const failed = (text: string, status: number) =>
      page(req, reply, board, { ...shown, errors: [{ field: '', text }], status })
    if (!citizen) return failed(w.expired, 403)
    if (!desk.isOwnForm(req)) return failed(w.again, 403)
    const refused = whyNot(board, citizen)
    if (refused) return failed(refused.says, 403)
    const missing: FieldError[] =
      board.forResidents && typed.residents !== 'yes'
        ? [{ field: 'residents', text: w.residentsMissing }]
        : []
    const all = [...errors, ...missing]
    const kept = privacy.choiceIn(req.body) === 'keep' ? { ...typed, personal: 'keep' } : typed
    if (found === 'masked')
      return page(req, reply, board, { ...shown, errors: all, notes: [<MaskedPanel lang={lang} />] })
    if (all.length > 0 || found === 'refused')
      return page(req, reply, board, { ...shown, errors: all, offersMasking: found === 'refused' })
    if (found === 'warned') {
      const notes = [<FoundPanel lang={lang} warned={warned} labels={labels} />]
      return page(req, reply, board, { ...shown, notes, ask: 'keep', offersMasking: true })
    }
    const at = clock.now()
    const { title, body } = typed
    const once = typed.once || newToken()
    if (typed.advised !== 'yes') {
      const personHash = await citizens.personHashOf(look, citizen.citizenId)
      const advice = await adviceOf(look, { ...citizen, personHash, title, body, at }, sources)
      if (!isEmpty(advice)) {
        const notes = [<AdvicePanel lang={lang} advice={advice} />]
        return page(req, reply, board, { ...shown, typed: kept, notes, ask: 'advised' })
      }
    }
    const isClosed = typed.closed === 'yes'
    const writing = { boardId: board.id, author: citizen, title, body, isClosed, once, by: citizen, at }
    const done = await transact((tx) => writePosting(tx, writing))
    if (!done.ok) return failed(w.refused[done.refusal], done.refusal === 'too-often' ? 429 : 422)
    return desk.to(reply, `/boards/${board.id}/${done.value}/mine?done=written`)
  })
}
