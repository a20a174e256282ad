import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { boardsOf } from '../board/board.store.ts'
import { writtenComments } from '../comments/comment.store.ts'
import { followsOf } from '../follows/follow.store.ts'
import { reportsBy } from '../reports/report.store.ts'
import { citizenDesk } from '../writing/citizen-desk.ts'
import { AccountPostingsPage } from './account-postings.view.tsx'
import { ownPostings, titlesShown } from './own.store.ts'

const SIZE = 30

/** What one citizen wrote, follows and reported. @article 13 */
export function accountPostingRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, frame } = deps
  const desk = citizenDesk(scope, deps)
  scope.get(
    '/account/postings',
    desk.inside(async (req, reply, { citizenId }) => {
      const { before: asked } = req.query as { before?: unknown }
      const before = typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : undefined
      const found = await ownPostings(look, { citizenId, before, size: SIZE + 1 })
      const postings = found.slice(0, SIZE)
      const next = found.length > SIZE ? postings.at(-1)?.id : undefined
      const comments = await writtenComments(look)
        .where('c.author_kind', '=', 'citizen')
        .where('c.author_id', '=', citizenId)
        .orderBy('c.written_at', 'desc')
        .limit(SIZE)
        .execute()
      const follows = await followsOf(look, citizenId)
      const followed = follows.flatMap((one) => (one.postingId === null ? [] : [one.postingId]))
      const props = {
        frame: await frame(lang, pathOf(req, lang)),
        boards: new Map((await boardsOf(look, lang)).map((one) => [one.id, one.name])),
        postings,
        next: next === undefined ? undefined : inLang(lang, `/account/postings?before=${next}`),
        comments,
        follows,
        titles: await titlesShown(look, followed),
        reports: await reportsBy(look, citizenId),
      }
      return html(reply, <AccountPostingsPage {...props} />)
    }),
  )
}
