import type { FastifyRequest } from 'fastify'
import { type Clerk, signIn, type UnderContract } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import type { Deps } from '#kernel/http.ts'
import { csrfOf, isCsrfOf, seeSession, subjectOf } from '#kernel/session.ts'
import { millisecondsOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { accounts } from '#modules/accounts/index.ts'
import { boards } from '#modules/boards/index.ts'
import { departments } from '#modules/departments/index.ts'
import { pages } from '#modules/pages/index.ts'
import { petitions } from '#modules/petitions/index.ts'
import type { Frame } from '#ui/frame.ts'
import { officeMenu } from './office-menu.ts'
import { officeWords } from './office.words.ts'

const SIGN_IN = '/office/sign-in'

/**
 * Lets a member of staff in, as the holder of the post of today, or says where to sign in. A form must carry the
 * word of its session.
 *
 * @param publicSite where the public pages are, when not on this listener
 * @article 5(2) whoever left, was transferred or holds no post is out at once
 */
export const enterOffice = (deps: Deps, publicSite: string) => async (req: FastifyRequest) => {
  const { look, transact, clock, siteUrl } = deps
  const at = clock.now()
  const token = readCookie(req, 'office', siteUrl.startsWith('https:'))
  const here = await accounts.signedIn(look, token, at)
  if (!here && token !== undefined) await keepSent(deps, req, token)
  if (!here) return isPage(req) ? `${SIGN_IN}?to=${encodeURIComponent(req.url)}` : SIGN_IN
  const { staff, session } = here
  const place =
    (await departments.clerkFor(look, staff.id, clock.today(), staff.lang)) ??
    (await departments.contracts.clerkFor(look, staff.id, at, staff.lang))
  if (!place) {
    const isOver = await transact((tx) => departments.contracts.showOut(tx, staff.id, at))
    return isOver ? `${SIGN_IN}?said=contract` : '/office/without-post'
  }
  const sent = (req.body as Record<string, unknown> | null | undefined)?.['_csrf']
  const isOwn =
    req.method === 'GET' ||
    req.method === 'HEAD' ||
    req.routeOptions.config.readsOwnForm === true ||
    isCsrfOf(session.token, sent)
  if (isOwn && session.isStale) await transact((tx) => seeSession(tx, session.token, at))
  const seen = isOwn && session.isStale ? ((await accounts.signedIn(look, session.token, at)) ?? here) : here
  const { endsAt } = seen.session
  const clerk: Clerk = {
    ...place,
    id: `staff:${staff.id}`,
    from: req.ip,
    staffId: staff.id,
    name: staff.name,
    lang: staff.lang,
    csrf: csrfOf(session.token),
    sessionEndsAt: endsAt,
  }
  const left = millisecondsOf(endsAt) - millisecondsOf(at)
  signIn(req, clerk, await frameFor(deps, clerk, req.url, publicSite, Math.max(1, Math.floor(left / 60_000))))
  // after signing in, so that the refusal is read in the office and in the clerk's language
  if (!isOwn) throw new Forbidden('a form of another session')
  return clerk.contract ? guide(deps, req, clerk, clerk.contract) : undefined
}

/** What somebody sent after their session had ended is kept for them, where the form carries the session's word. */
async function keepSent(deps: Deps, { method, url, body }: FastifyRequest, token: string): Promise<void> {
  if (method !== 'POST' || !isCsrfOf(token, (body as Record<string, unknown> | null)?.['_csrf'])) return
  const staffId = Number(await subjectOf(deps.look, { kind: 'office', token }))
  if (staffId > 0) await pages.keepSent(deps, { staffId, url, body })
}

/** What can be opened: a form that is sent to its own address leads back to it. */
const isPage = ({ method, server, routeOptions: { url = '' } }: FastifyRequest): boolean =>
  method === 'GET' || server.hasRoute({ method: 'GET', url })

/**
 * Whoever works under a contract: what they ask for is kept, what is not theirs stays closed, and all of it until they
 * have promised confidentiality.
 *
 * @article 3(3)
 */
async function guide(
  { transact, clock }: Deps,
  req: FastifyRequest,
  { staffId }: Clerk,
  { id, hasPromised }: UnderContract,
) {
  const { method, url: address, ip: place } = req
  const { contracts } = departments
  await transact((tx) => contracts.noteReading(tx, id, { staffId, at: clock.now(), method, address, place }))
  if (!hasPromised) return contracts.isOpenBefore(address) ? undefined : '/office/contract'
  if (address === '/office' || address.startsWith('/office?')) return '/office/pages'
  if (!contracts.isOpenTo(address)) throw new Forbidden(`contract ${id}: ${address} is not open`)
  return undefined
}

/** The office around a clerk's page: what the post may do, and who is signed in. */
async function frameFor(
  deps: Deps,
  clerk: Clerk,
  path: string,
  publicSite: string,
  endsInMinutes: number,
): Promise<Frame> {
  const { frame, city, look, clock } = deps
  const w = officeWords(clerk.lang)
  return {
    ...(await frame(clerk.lang, path)),
    surface: 'office',
    menu: officeMenu(clerk, {
      isExaminer: await petitions.isExaminer(look, clerk.postId, clock.today()),
      audits: await petitions.audits(look, clerk),
      isHead: (await departments.findHolder(look, clerk.postId))?.isHead === true,
      watchesBoards:
        (await boards.watchedBy({ ...deps, substitutes: petitions.substitutesAt }, clerk)).length > 0,
    }),
    urgent: [],
    utility: [{ label: w.site, href: `${publicSite}${inLang(clerk.lang, '/')}` }],
    footer: [],
    help: { ...w.help, phone: city.phone },
    person: {
      name: clerk.name,
      where: `${clerk.departmentName} ${clerk.postTitle}`,
      csrf: clerk.csrf,
      signOut: '/office/sign-out',
      extend: '/office/session/extension',
      endsInMinutes,
    },
  }
}
