import type { JobSpec } from '#kernel/jobs.ts'
import { inLang } from '#kernel/words.ts'
import { citizens } from '#modules/accounts/index.ts'
import { TELL_ANSWER } from '../comments/answer.act.ts'
import { getComment } from '../comments/comment.store.ts'
import { titlesShown } from '../own/own.store.ts'
import { getWritten } from '../versions/version.store.ts'
import { followersOfPosting } from './follow.store.ts'
import { letters } from './letters.words.ts'
import { tellCitizen } from './tell-citizen.ts'
import { unsubscribePath } from './unsubscribe.ts'

/**
 * The writer and those who follow a posting are told at once that the department answered, each once. Its title is the
 * writer's own in the letter to the writer, and in others as everyone reads it.
 *
 * @article 13 @article 17(1)
 */
export const tellAnswer: JobSpec<{ commentId: number }> = {
  name: TELL_ANSWER,
  run: async (deps, { commentId }) => {
    const { transact, look, city, siteUrl, clock, seal } = deps
    if (commentId === undefined) return
    const comment = await getComment(look, commentId)
    const posting = await getWritten(look, comment.postingId)
    const followers = posting.isClosed ? [] : await followersOfPosting(look, posting.id)
    const author = posting.authorKind === 'citizen' && posting.authorId ? [posting.authorId] : []
    const told = new Map<number, string | undefined>(author.map((id) => [id, undefined]))
    for (const one of followers)
      if (!told.has(one.citizenId)) told.set(one.citizenId, unsubscribePath(seal, one.id))
    const shown = (await titlesShown(look, [posting.id])).get(posting.id)
    const path = `/boards/${posting.boardId}/${posting.id}#comment-${commentId}`
    for (const [citizenId, endPath] of told) {
      const lang = await citizens.langOf(look, citizenId)
      const { answered, untitled } = letters(lang)
      const name = city.name[lang]
      const where = `${siteUrl}${inLang(lang, path)}`
      const title = endPath === undefined ? posting.title : shown?.title
      const says = {
        subject: answered.subject(name),
        body: answered.body(title || untitled, where),
        short: answered.short(name, where),
      }
      const key = `board answer ${commentId} ${citizenId}`
      const about = `posting:${posting.id}`
      await transact((tx) =>
        tellCitizen(tx, deps, { citizenId, key, about, lang, says, endPath, at: clock.now() }),
      )
    }
  },
}
