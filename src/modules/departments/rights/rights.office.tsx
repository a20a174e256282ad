import { clerkOf, officeFrame, type Right, RIGHTS } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { rightNames } from '#kernel/rights.words.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { type RightLine, rightLines } from './right-lines.store.ts'
import { RightsPage } from './rights.view.tsx'
import { words } from './rights.words.ts'

const SOON_DAYS = 30

/** Who may do what on the site, as one table: for the managing department and heads. @article 3(3) */
export function rightsRoutes(office: OfficeScope, { look, clock }: Deps) {
  const lines = async (asked: { department?: unknown; right?: unknown }) => {
    const posts = new Map((await allPosts(look)).map((one) => [one.postId, one]))
    const found = (await rightLines(look, clock.today(), SOON_DAYS)).flatMap((line) => {
      const post = posts.get(line.postId)
      return post ? [{ ...line, post }] : []
    })
    return found.filter(
      (one) =>
        (typeof asked.department !== 'string' ||
          asked.department === '' ||
          one.post.departmentId === asked.department) &&
        (typeof asked.right !== 'string' || asked.right === '' || one.right === asked.right),
    )
  }
  const readerOf = (req: Parameters<typeof clerkOf>[0]) => {
    const clerk = clerkOf(req)
    if (!clerk.rights.has('site-admin') && !clerk.rights.has('department-admin'))
      throw new Forbidden(`the post ${clerk.postId} reads no rights`)
    return clerk
  }
  type Asked = { Querystring: Record<'department' | 'right', unknown> }

  office.get<Asked>('/rights', async (req, reply) => {
    readerOf(req)
    const { department, right } = req.query
    const view = (
      <RightsPage
        frame={officeFrame(req)}
        lines={await lines(req.query)}
        posts={await allPosts(look)}
        department={typeof department === 'string' ? department : ''}
        right={RIGHTS.find((one): one is Right => one === right)}
        query={new URLSearchParams(req.url.split('?')[1] ?? '').toString()}
      />
    )
    return html(reply, view)
  })
  office.get<Asked>('/rights.csv', async (req, reply) => {
    const { lang } = readerOf(req)
    const w = words(lang)
    const rows = (await lines(req.query)).map((one) => rowOf(lang, one))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rights.csv"')
      .send(csvOf([[w.department, w.post, w.right, w.since, w.until, w.by, w.note], ...rows]))
  })
}

type Line = RightLine & { post: Awaited<ReturnType<typeof allPosts>>[number] }
const rowOf = (lang: Lang, one: Line): string[] => [
  one.post.departmentName[lang],
  one.post.title[lang],
  rightNames(lang)[one.right],
  dayText(lang, one.sinceOn, 'short'),
  one.untilOn ? dayText(lang, one.untilOn, 'short') : '',
  one.grantedBy,
  [one.post.staffId === null && words(lang).vacant, one.endsSoon && words(lang).soon]
    .filter(Boolean)
    .join(', '),
]
