import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { getBoard } from '../board/board.store.ts'
import { words } from '../boards.words.ts'
import { newestTexts } from '../postings/postings.store.ts'
import { atomOf } from './atom.ts'

const ENTRIES = 20

/** What is new on a board, for those who subscribe. What is withheld or closed is not in it. @article 13 */
export function boardFeedRoutes(site: PublicScope, { read, clock, city, siteUrl }: PublicDeps) {
  const { lang } = site
  site.get<{ Params: { board: string } }>('/feeds/boards/:board', async (req, reply) => {
    const board = await getBoard(read, req.params.board, lang)
    const entries = await newestTexts(read, { boardId: board.id, today: clock.today(), size: ENTRIES })
    const address = `${siteUrl}${inLang(lang, `/boards/${board.id}`)}`
    const self = `${siteUrl}${inLang(lang, `/feeds/boards/${board.id}`)}`
    const title = `${city.homeName[lang]} ${board.name}`
    const { untitled } = words(lang)
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomOf({ lang, address, self, title, untitled, entries, now: clock.now() }))
  })
}
