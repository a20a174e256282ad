import { departments } from '#modules/departments/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { readForm } from '#kernel/http/form.ts'
import { owners } from './owners.store.ts'
import { OwnersPage } from './owners.view.tsx'
import { reown } from './reown.act.ts'

const HERE = '/office/pages/owners'

/** Who answers for which texts; those that nobody answers for; all of one to another in one step. @article 5(2) */
export function ownerRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  office.get<{ Querystring: { done?: string } }>('/pages/owners', async (req, reply) => {
    const clerk = clerkWith(req, 'site-admin')
    const list = await departments.list(look)
    const posts = await departments.allPosts(look)
    const isOpen = new Set(posts.map((one) => one.postId))
    const names = new Map(list.map((one) => [one.id, one.name[clerk.lang]]))
    const all = await owners(look)
    const isOrphan = (one: (typeof all)[number]) =>
      !names.has(one.departmentId) || (one.postId !== null && !isOpen.has(one.postId))
    const view = (
      <OwnersPage
        frame={officeFrame(req)}
        clerk={clerk}
        orphans={all.filter(isOrphan)}
        owners={all.filter((one) => !isOrphan(one))}
        departments={names}
        posts={posts}
        done={req.query.done}
      />
    )
    return html(reply, view)
  })

  office.post('/pages/owners', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { ids, at } = readForm({ ids: { max: 50_000 }, at: { max: 10 } }, req.body).typed
    const field = `post-${at}`
    const post = readForm({ [field]: { max: 100 } }, req.body).typed[field] ?? ''
    const numbers = ids
      .split(',')
      .filter((one) => /^\d{1,15}$/.test(one))
      .map(Number)
    const done = await transact((tx) => reown(tx, { ids: numbers, postId: post, by, at: clock.now() }))
    return reply.redirect(done.ok ? `${HERE}?done=${done.value}` : HERE, 303)
  })
}
