import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt, localDate } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { boardsOf, getBoard } from './board/board.store.ts'
import { BoardPage, BoardsPage, PostingPage } from './boards.view.tsx'
import { getPosting, type PostingCursor, type PostingLine, postingsPage } from './postings/postings.store.ts'

const SIZE = 20
const DAY_MINUTES = 24 * 60
type At = { Params: { board: string }; Querystring: { before?: unknown; after?: unknown } }

/** @article 13 the open forum is read by anyone @article 6(1) with the posting period shown */
export function boardRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  /** Posting periods end with the day. */
  const midnight = () => instantAt(clock.today(), DAY_MINUTES)
  site.get('/boards', async (req, reply) => {
    const boards = await boardsOf(read, lang)
    return html(reply, <BoardsPage frame={await frame(lang, pathOf(req, lang))} boards={boards} />, {
      shows: ['frame', 'boards'],
    })
  })

  site.get<At>('/boards/:board', async (req, reply) => {
    const board = await getBoard(read, req.params.board, lang)
    const before = cursorOf(req.query.before)
    const after = before ? undefined : cursorOf(req.query.after)
    const asked = { boardId: board.id, today: clock.today(), size: SIZE + 1 }
    const found = await postingsPage(read, {
      ...asked,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })
    const more = found.length > SIZE
    const lines = after && more ? found.slice(1) : found.slice(0, SIZE)
    const [first, last] = [lines[0], lines.at(-1)]
    const page = (where: string, line: PostingLine) =>
      inLang(lang, `/boards/${board.id}?${where}=${line.postedOn}.${line.id}`)
    return html(
      reply,
      <BoardPage
        frame={await frame(lang, pathOf(req, lang))}
        board={board}
        lines={lines}
        previous={first && (before || (after && more)) ? page('after', first) : undefined}
        next={last && (after || more) ? page('before', last) : undefined}
      />,
      { shows: ['frame', `board:${board.id}`], until: midnight() },
    )
  })

  site.get<{ Params: { board: string; id: string } }>('/boards/:board/:id', async (req, reply) => {
    const { id } = req.params
    if (!/^\d{1,15}$/.test(id)) throw new NotFound('posting', id)
    const board = await getBoard(read, req.params.board, lang)
    const posting = await getPosting(read, board.id, Number(id), clock.today())
    return html(
      reply,
      <PostingPage frame={await frame(lang, pathOf(req, lang))} board={board} posting={posting} />,
      { shows: ['frame', `board:${board.id}`], until: midnight() },
    )
  })
}

function cursorOf(text: unknown): PostingCursor | undefined {
  const [, day = '', id = ''] =
    /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(typeof text === 'string' ? text : '') ?? []
  try {
    return id === '' ? undefined : { postedOn: localDate(day), id: Number(id) }
  } catch {
    return undefined
  }
}
