import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { searchPage } from '#kernel/search.ts'
import { instantAt, localDate } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { type PostingCursor, type PostingLine, postingsPage } from '../postings/postings.store.ts'
import { whyNotText } from '../writing/why-not.ts'
import { whyNotOpen } from './board-open.rule.ts'
import { boardsOf, getBoard } from './board.store.ts'
import { BoardPage, BoardsPage } from './boards.view.tsx'
import { BoardSearchPage } from './search-form.view.tsx'

const SIZE = 20
const DAY_MINUTES = 24 * 60
const LONGEST_QUERY = 200
type At = { Params: { board: string }; Querystring: { before?: unknown; after?: unknown } }
type Searching = { Params: { board: string }; Querystring: { q?: unknown; page?: unknown } }

/** @article 13 the open forum is read by anyone @article 6(1) with the posting period shown */
export function boardRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
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
    const today = clock.today()
    const why = whyNotOpen(board, 'writes', today)
    const asked = { boardId: board.id, today, size: SIZE + 1 }
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
        today={today}
        whyNot={why && whyNotText(lang, board, why)}
        previous={first && (before || (after && more)) ? page('after', first) : undefined}
        next={last && (after || more) ? page('before', last) : undefined}
      />,
      // posting periods end with the day
      { shows: ['frame', `board:${board.id}`], until: instantAt(today, DAY_MINUTES) },
    )
  })

  site.get<Searching>('/boards/:board/search', async (req, reply) => {
    const board = await getBoard(read, req.params.board, lang)
    const { q, page } = req.query
    const query = typeof q === 'string' ? q.trim().slice(0, LONGEST_QUERY) : ''
    const found = await searchPage(read, {
      query,
      kinds: ['posting'],
      boardId: board.id,
      order: 'newest',
      page: Number(page) || 1,
      size: SIZE,
      now: clock.now(),
    })
    const props = { frame: await frame(lang, pathOf(req, lang)), board, query, found }
    return html(reply, <BoardSearchPage {...props} pages={Math.ceil(found.count / SIZE)} />)
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
