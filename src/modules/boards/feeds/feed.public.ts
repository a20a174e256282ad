import { atomOf } from '#kernel/atom.ts'
import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { getBoard } from '../board/board.store.ts'
import { words } from '../boards.words.ts'
import { newestTexts } from '../postings/postings.store.ts'

const ENTRIES = 20

/** What is new on a board, for those who subscribe. What is withheld or closed is not in it. @article 13 */
export function boardFeedRoutes(site: PublicScope, { read, clock, city, siteUrl }: PublicDeps) {
  const { lang } = site
  site.get<{ Params: { board: string } }>('/feeds/boards/:board', async (req, reply) => {
    const board = await getBoard(read, req.params.board, lang)
    const texts = await newestTexts(read, { boardId: board.id, today: clock.today(), size: ENTRIES })
    const addressOf = (path: string) => `${siteUrl}${inLang(lang, path)}`
    const { untitled } = words(lang)
    const entries = texts.map((one) => {
      const publishedAt = one.writtenAt ?? instantAt(one.postedOn, 0)
      return {
        address: addressOf(`/boards/${board.id}/${one.id}`),
        title: one.title || untitled,
        publishedAt,
        changedAt: one.editedAt ?? publishedAt,
        text: one.body,
      }
    })
    const self = addressOf(`/feeds/boards/${board.id}`)
    const title = `${city.homeName[lang]} ${board.name}`
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomOf({ lang, self, title, entries, now: clock.now() }))
  })
}
