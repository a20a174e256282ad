import type { FastifyInstance } from 'fastify'
import type { AppDeps } from '../src/app.ts'
import { csrfOf, startSession } from '../src/kernel/session.ts'
import { accounts } from '../src/modules/accounts/index.ts'
import { departments } from '../src/modules/departments/index.ts'
import { browserOf } from './cookies.ts'

const BY = { id: 'system:test', from: 'test' }
const NAMES = ['김하늘', '이서준', '박도윤', '최지우', '정하은', '강민서', '조은결', '윤가온']
let people = 0

/** Somebody new in a post. @returns the staff id */
export async function appointSomebody(deps: AppDeps, postId: string): Promise<number> {
  people += 1
  const at = deps.clock.now()
  return deps.transact(async (tx) => {
    const name = NAMES[people % NAMES.length] as string
    const employeeNo = `t-${people}`
    const added = await accounts.addStaff(tx, {
      employeeNo,
      name,
      email: `t${people}@example.kr`,
      by: BY,
      at,
    })
    if (!added.ok) throw new Error(added.refusal)
    const appointed = await departments.appoint(tx, {
      staffId: added.value,
      postId,
      fromOn: deps.clock.today(),
      by: BY,
      at,
      city: deps.city,
    })
    if (!appointed.ok) throw new Error(`${postId}: ${appointed.refusal}`)
    return added.value
  })
}

/** Signs in without a password: forms get the word of the session by themselves. */
export async function asPost({ deps, app }: { deps: AppDeps; app: FastifyInstance }, postId: string) {
  const holder = await departments.findHolder(deps.look, postId)
  if (!holder) throw new Error(`no post ${postId}`)
  const staffId = holder.staffId ?? (await appointSomebody(deps, postId))
  const session = { kind: 'office', subject: String(staffId), at: deps.clock.now() } as const
  const token = await deps.transact((tx) => startSession(tx, session))
  const browser = browserOf(app, { 'nurijip-office': token })
  const csrf = csrfOf(token)
  return {
    ...browser,
    staffId,
    token,
    csrf,
    post: (url: string, form: Record<string, string | string[]>, headers?: Record<string, string>) =>
      browser.post(url, { _csrf: csrf, ...form }, headers),
  }
}
export type Officer = Awaited<ReturnType<typeof asPost>>
