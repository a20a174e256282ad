import type { JobSpec } from '#kernel/jobs.ts'
import { citizens } from '#modules/accounts/index.ts'
import { getBoard } from '../board/board.store.ts'
import { boardFollows, findFollow, newSince, noteTold } from './follow.store.ts'
import { letters } from './letters.words.ts'
import { tellCitizen } from './tell-citizen.ts'
import { unsubscribePath } from './unsubscribe.ts'

/** What is new on boards that somebody follows, together and once a day at most. @article 13 */
export const boardDigests: JobSpec = {
  name: 'boards.digests',
  cron: '0 8 * * *',
  run: async (deps) => {
    const { transact, look, city, siteUrl, clock, seal } = deps
    for (const one of await boardFollows(look)) {
      const { id, boardId, citizenId } = one
      if (boardId === null) continue
      const fresh = await newSince(look, boardId, one.toldThrough)
      const newest = Math.max(...fresh.map((posting) => posting.id))
      if (fresh.length === 0) continue
      const lang = await citizens.langOf(look, citizenId)
      const board = await getBoard(look, boardId, lang)
      const { digest, untitled } = letters(lang)
      const where = `${siteUrl}/boards/${boardId}`
      const lines = fresh.map((posting) => `- ${posting.title || untitled}\n  ${where}/${posting.id}`)
      const says = {
        subject: digest.subject(city.name[lang], board.name),
        body: digest.body(board.name, lines.join('\n')),
        short: digest.short(city.name[lang], board.name, where),
      }
      const telling = {
        citizenId,
        key: `board digest ${id} ${newest}`,
        about: `board:${boardId}`,
        lang,
        says,
        endPath: unsubscribePath(seal, id),
        at: clock.now(),
      }
      await transact(async (tx) => {
        const now = await findFollow(tx, id)
        if (now?.toldThrough !== one.toldThrough) return
        await tellCitizen(tx, deps, telling)
        await noteTold(tx, id, newest)
      })
    }
  },
}
