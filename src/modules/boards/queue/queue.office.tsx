import { type Clerk, clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { privacy } from '#modules/privacy/index.ts'
import { boardsOf, type Board } from '../board/board.store.ts'
import { electionOn } from '../moderation/election.rule.ts'
import { proposeGrounds } from '../moderation/propose-grounds.rule.ts'
import { textOf } from '../removal/text-of.rule.ts'
import { reportedPostings } from '../reports/report.store.ts'
import { heldLines, newestLines, titlesOf } from './queue.store.ts'
import type { Points } from './points.view.tsx'
import { QueuePage } from './queue.view.tsx'

const NEWEST = 30

/** Boards that a post looks after: its department's, and for the managing department all. @article 6(2) @article 13 */
export async function boardsFor(
  { look, city }: Pick<Deps, 'look' | 'city'>,
  { departmentId, lang }: Clerk,
): Promise<Board[]> {
  const all = await boardsOf(look, lang)
  return departmentId === city.managingDepartment
    ? all
    : all.filter((one) => one.departmentId === departmentId)
}

/** What waits for an officer, what was reported, what is new. @article 13 */
export function queueRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock } = deps
  office.get<{ Querystring: { done?: unknown } }>('/boards', async (req, reply) => {
    const clerk = clerkWith(req, 'board-manage')
    const boards = await boardsFor(deps, clerk)
    const ids = boards.map((one) => one.id)
    const at = clock.now()
    const reported = await reportedPostings(look, ids, at)
    const titles = await titlesOf(
      look,
      reported.map((one) => one.postingId),
    )
    const inElection = electionOn(clock.today()) !== undefined
    const withPoints = <T extends { title: string; body: string; commentId?: number | null }>(
      one: T,
    ): T & Points => {
      const text = one.commentId ? one.body : textOf(one)
      return {
        ...one,
        proposals: proposeGrounds(text, inElection),
        hasPersonal: privacy.find(text).length > 0,
      }
    }
    const props = {
      frame: officeFrame(req),
      boards: new Map(boards.map((one) => [one.id, one.name])),
      held: (await heldLines(look, ids)).map(withPoints),
      reported,
      titles: new Map([...titles].map(([id, one]) => [id, withPoints(one)])),
      newest: (await newestLines(look, ids, NEWEST)).map(withPoints),
      now: at,
      done: typeof req.query.done === 'string' ? req.query.done : undefined,
    }
    return html(reply, <QueuePage {...props} />)
  })
}
