import type { JobSpec } from '#kernel/jobs.ts'
import { inLang } from '#kernel/words.ts'
import { citizens } from '#modules/accounts/index.ts'
import { getComment } from '../comments/comment.store.ts'
import { letters } from '../follows/letters.words.ts'
import { tellCitizen } from '../follows/tell-citizen.ts'
import { getWritten } from '../versions/version.store.ts'
import { TELL_LOOKED } from './look.act.ts'

/** The writer hears whether a held text was let through, and why not. @article 13 */
export const tellLooked: JobSpec<{ postingId?: number; commentId?: number }> = {
  name: TELL_LOOKED,
  run: async (deps, { postingId, commentId }) => {
    const { transact, look, city, siteUrl, clock } = deps
    const comment = commentId === undefined ? undefined : await getComment(look, commentId)
    const of = comment?.postingId ?? postingId
    if (of === undefined) return
    const posting = await getWritten(look, of)
    const text = comment ?? posting
    if (text.authorKind !== 'citizen' || !text.authorId) return
    const lang = await citizens.langOf(look, text.authorId)
    const where = `${siteUrl}${inLang(lang, `/boards/${posting.boardId}/${posting.id}/mine`)}`
    const { refused, letThrough } = letters(lang)
    const name = city.name[lang]
    const why = text.refusedBecause
    const says =
      why === null
        ? {
            subject: letThrough.subject(name),
            body: letThrough.body(where),
            short: letThrough.short(name, where),
          }
        : {
            subject: refused.subject(name),
            body: refused.body(why, where),
            short: refused.short(name, where),
          }
    const about = `posting:${of}`
    const key = `board looked ${comment ? 'comment' : 'posting'} ${text.id}`
    const telling = { citizenId: text.authorId, key, about, lang, says, at: clock.now() }
    await transact((tx) => tellCitizen(tx, deps, telling))
  },
}
