import type { FastifyRequest } from 'fastify'
import { Forbidden, Gone, NotFound } from '#kernel/errors.ts'
import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { attachmentsOf } from '../attachments/attachment.store.ts'
import { whyNotOpen } from '../board/board-open.rule.ts'
import { getBoard } from '../board/board.store.ts'
import { writtenComments } from '../comments/comment.store.ts'
import { isFollowing } from '../follows/follow.store.ts'
import { hasReacted } from '../reactions/reaction.store.ts'
import { isReadable } from '../postings/readable.rule.ts'
import { getWritten } from '../versions/version.store.ts'
import { shownText } from '../withheld/shown-text.rule.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { numberIn } from '../writing/citizen-desk.ts'
import { isOwn } from '../writing/own-text.rule.ts'

/**
 * A posting for one citizen, with what they did about it: its writer reads it as it was written, anybody else as everyone
 * does.
 *
 * @article 6(2) what is withheld is withheld here too
 * @throws NotFound nobody but its writer knows of it yet
 * @throws Forbidden it is closed, and another's
 * @throws Gone its period is over, and it is another's
 */
export async function loadMine(
  { look, clock }: Deps,
  lang: Lang,
  req: FastifyRequest,
  { citizenId, mayWrite }: Citizen,
) {
  const { board: boardId, id: asked } = req.params as { board?: string; id?: string }
  const id = numberIn(asked)
  const posting = await getWritten(look, id)
  const own = isOwn(posting, citizenId)
  if (posting.boardId !== boardId || (posting.state !== 'shown' && !own))
    throw new NotFound('posting', `${boardId}/${id}`)
  if (posting.isClosed && !own) throw new Forbidden('a closed posting of another citizen')
  const today = clock.today()
  if (posting.postedUntil !== null && posting.postedUntil < today && !own)
    throw new Gone(`posting ${boardId}/${id}`)
  const board = await getBoard(look, boardId, lang)
  const running = await runningAgainst(look, { postingId: id })
  const comments = await writtenComments(look)
    .where('c.posting_id', '=', id)
    .where('c.author_kind', '=', 'citizen')
    .where('c.author_id', '=', citizenId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('boards.withheld as w')
            .select('w.id')
            .whereRef('w.comment_id', '=', 'c.id')
            .where('w.lifted_at', 'is', null)
            .where('w.kind', '<>', 'masking'),
        ),
      ),
    )
    .orderBy('c.id', 'desc')
    .limit(50)
    .execute()
  return {
    board,
    posting: own ? posting : { ...posting, ...shownText(posting, running) },
    isOwn: own,
    withheld: running,
    isWithheld: running !== undefined && running.kind !== 'masking',
    isReadable: isReadable(posting, running, today),
    hasReacted: await hasReacted(look, id, citizenId),
    isFollowing: await isFollowing(look, citizenId, { postingId: id }),
    mayComment: whyNotOpen(board, 'comments', today) === undefined,
    mayWrite,
    comments,
    attachments: own ? await attachmentsOf(look, id) : [],
  }
}
