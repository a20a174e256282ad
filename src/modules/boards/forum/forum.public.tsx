import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
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
        lines: await postingsPage(read, { boardId: board.id, today, size: NEWEST }),
      })),
    )
    // the log of removals is another part's page: named where it is
    const removals = inLang(lang, '/boards/removals')
    const hasRemovals = site.hasRoute({ method: 'GET', url: removals })
    const props = {
      frame: await frame(lang, pathOf(req, lang)),
      boards,
      removals: hasRemovals ? removals : undefined,
    }
    return html(reply, <ForumPage {...props} />, {
      shows: ['frame', 'boards', ...boards.map((one) => `board:${one.board.id}`)],
      until: instantAt(today, DAY_MINUTES),
    })
  })
}
