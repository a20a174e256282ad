import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { shownAttachments } from '../attachments/attachment.store.ts'
import { sendAttachment } from '../attachments/send-attachment.ts'
import { whyNotOpen } from '../board/board-open.rule.ts'
import { getBoard } from '../board/board.store.ts'
import { commentsPage } from '../comments/shown-comments.store.ts'
import { numberIn } from '../writing/citizen-desk.ts'
import { PostingPage } from './posting.view.tsx'
import { getPosting } from './postings.store.ts'

const COMMENTS = 50
const DAY_MINUTES = 24 * 60
type At = { Params: { board: string; id: string }; Querystring: { comments?: unknown } }

/** One posting with its comments, the same for everyone. @article 13 @article 6(1) @article 6(2) */
export function postingRoutes(site: PublicScope, { read, clock, frame, files }: PublicDeps) {
  const { lang } = site
  site.get<At>('/boards/:board/:id', async (req, reply) => {
    const id = numberIn(req.params.id)
    const board = await getBoard(read, req.params.board, lang)
    const posting = await getPosting(read, board.id, id, clock.today())
    const asked = typeof req.query.comments === 'string' ? req.query.comments : ''
    const after = /^\d{1,15}$/.test(asked) ? Number(asked) : 0
    const found = posting.isClosed
      ? []
      : await commentsPage(read, { postingId: id, after, size: COMMENTS + 1 })
    const comments = found.slice(0, COMMENTS)
    const next = found.length > COMMENTS ? comments.at(-1)?.id : undefined
    const here = inLang(lang, `/boards/${board.id}/${id}`)
    const props = {
      frame: await frame(lang, pathOf(req, lang)),
      board,
      posting,
      comments,
      attachments: await shownAttachments(read, id),
      moreComments: next === undefined ? undefined : `${here}?comments=${next}#comments`,
      isFirstComments: after === 0,
      mayComment: whyNotOpen(board, 'comments', clock.today()) === undefined,
    }
    // posting periods end with the day, and a block by itself
    const midnight = instantAt(clock.today(), DAY_MINUTES)
    return html(reply, <PostingPage {...props} />, {
      shows: ['frame', `posting:${id}`],
      until: midnight,
    })
  })

  site.get<{ Params: { board: string; id: string; nth: string } }>(
    '/boards/:board/:id/files/:nth',
    async (req, reply) => {
      const id = numberIn(req.params.id)
      await getPosting(read, req.params.board, id, clock.today())
      const nth = numberIn(req.params.nth, 'file')
      const found = (await shownAttachments(read, id)).find((one) => one.nth === nth)
      if (!found) throw new NotFound('file', `${id}/${nth}`)
      return sendAttachment(reply, files, found)
    },
  )
}
