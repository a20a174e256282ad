import type { JobSpec } from '#kernel/jobs.ts'
import { inLang } from '#kernel/words.ts'
import { citizens } from '#modules/accounts/index.ts'
import { getBoard } from '../board/board.store.ts'
import { boardFollows, findFollow, lastShown, newSince, noteTold } from './follow.store.ts'
import { letters } from './letters.words.ts'
import { tellCitizen } from './tell-citizen.ts'
import { unsubscribePath } from './unsubscribe.ts'

/** What is new on boards that somebody follows, together and once a day at most. @article 13 */
export const boardDigests: JobSpec = {
  name: 'boards.digests',
  cron: '0 8 * * *',
  run: async (deps) => {
    const { transact, look, city, siteUrl, clock, seal } = deps
    const through = await transact(lastShown)
    for (const one of await boardFollows(look)) {
      const { id, boardId, citizenId } = one
      if (boardId === null) continue
      const { named, count } = await newSince(look, boardId, { after: one.toldThrough, through })
      if (count === 0) continue
      const lang = await citizens.langOf(look, citizenId)
      const board = await getBoard(look, boardId, lang)
      const { digest, untitled } = letters(lang)
      const where = `${siteUrl}${inLang(lang, `/boards/${boardId}`)}`
      const lines = named.map((posting) => `- ${posting.title || untitled}\n  ${where}/${posting.id}`)
      if (count > named.length) lines.push(digest.more(count - named.length, where))
      const says = {
        subject: digest.subject(city.name[lang], board.name),
        body: digest.body(board.name, lines.join('\n')),
        short: digest.short(city.name[lang], board.name, where),
      }
      const telling = {
        citizenId,
        key: `board digest ${id} ${through}`,
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
        await noteTold(tx, id, through)
      })
    }
  },
}
