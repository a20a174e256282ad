import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { whyNotOpen } from '../board/board-open.rule.ts'
import { boardsOf } from '../board/board.store.ts'
import { postingsPage } from '../postings/postings.store.ts'
import { ForumPage } from './forum.view.tsx'

const NEWEST = 3
const DAY_MINUTES = 24 * 60

/** The front page of the open forum: its boards, what is new on each, and what everyone keeps to. @article 13 */
export function forumRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  site.get('/forum', async (req, reply) => {
    const today = clock.today()
    const boards = await Promise.all(
      (await boardsOf(read, lang)).map(async (board) => ({
        board,
        mayWrite: whyNotOpen(board, 'writes', today) === undefined,
        lines: await postingsPage(read, { boardId: board.id, today, size: NEWEST }),
      })),
    )
    const props = { frame: await frame(lang, pathOf(req, lang)), boards }
    return html(reply, <ForumPage {...props} />, {
      shows: ['frame', 'boards', ...boards.map((one) => `board:${one.board.id}`)],
      until: instantAt(today, DAY_MINUTES),
    })
  })
}
