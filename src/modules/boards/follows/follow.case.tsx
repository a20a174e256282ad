import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { getBoard } from '../board/board.store.ts'
import { words as ownWords } from '../own/own.words.ts'
import { citizenDesk } from '../writing/citizen-desk.ts'
import { follow } from './follow.act.ts'
import { endFollow, findFollow, isFollowing } from './follow.store.ts'
import { EndFollowPage, FollowPage } from './follow.view.tsx'
import { followOf } from './unsubscribe.ts'

const ON = { on: { max: 3, choices: ['yes', 'no'] } } as const
type At = { Params: { word: string } }

/** Following a board, and ending what a letter follows, by its link alone. @article 13 */
export function followRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, seal } = deps
  const desk = citizenDesk(scope, deps)
  const w = ownWords(lang)

  scope.get(
    '/boards/:board/follow',
    desk.inside(async (req, reply, { citizenId, csrf }) => {
      const board = await getBoard(look, String((req.params as { board?: string }).board), lang)
      const isOn = await isFollowing(look, citizenId, { boardId: board.id })
      const around = { frame: await frame(lang, pathOf(req, lang)), board, isOn, csrf }
      return html(reply, <FollowPage {...around} title={w.followBoardTitle(board.name)} />)
    }),
  )
  scope.post(
    '/boards/:board/follow',
    desk.inside(async (req, reply, { citizenId }) => {
      const { board: boardId } = req.params as { board: string }
      const isOn = readForm(ON, req.body).typed.on === 'yes'
      await transact((tx) => follow(tx, { followed: { boardId }, citizenId, isOn, at: clock.now() }))
      return desk.to(reply, `/boards/${boardId}/follow`)
    }),
  )

  scope.get<At>('/boards/follows/:word', async (req, reply) => {
    const id = followOf(seal, req.params.word)
    if (id === undefined) throw new NotFound('follow', 'of this link')
    const isOn = (await findFollow(look, id)) !== undefined
    const action = inLang(lang, `/boards/follows/${req.params.word}`)
    return html(reply, <EndFollowPage frame={await frame(lang, '/boards')} isOn={isOn} action={action} />)
  })
  // one click of a mail program too: the link itself is signed, RFC 8058
  scope.post<At>('/boards/follows/:word', async (req, reply) => {
    const id = followOf(seal, req.params.word)
    if (id === undefined) throw new NotFound('follow', 'of this link')
    await transact((tx) => endFollow(tx, id))
    const action = inLang(lang, `/boards/follows/${req.params.word}`)
    return html(reply, <EndFollowPage frame={await frame(lang, '/boards')} isOn={false} action={action} />)
  })
}
