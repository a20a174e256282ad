import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments, type Holder } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { readForm } from '#kernel/http/form.ts'
import type { FieldError } from '#ui/field.tsx'
import { holderNames } from './holder-names.ts'
import { owners } from './owners.store.ts'
import { OwnersPage } from './owners.view.tsx'
import { words } from './owners.words.ts'
import { reown } from './reown.act.ts'

export interface Substitutes {
  /** Posts that act for absent ones on a day, by the absent. */
  readonly substitutes: (look: Reader, day: LocalDate) => Promise<ReadonlyMap<string, string>>
}
const HERE = '/office/pages/owners'

/** Who answers for which texts; those that nobody answers for today, substitutes counted; all of one to another in one step. @article 5(2) */
export function ownerRoutes(office: OfficeScope, { look, transact, clock, substitutes }: Deps & Substitutes) {
  async function page(req: FastifyRequest, reply: FastifyReply, errors: FieldError[] = []) {
    const clerk = clerkWith(req, 'site-admin')
    const list = await departments.list(look)
    const posts = await departments.allPosts(look)
    const acting = await substitutes(look, clock.today())
    const held = new Set(posts.flatMap((one) => (one.staffId === null ? [] : [one.postId])))
    const isHeld = (post: Holder | undefined): boolean =>
      post !== undefined &&
      [post.postId, acting.get(post.postId)].some((id) => id !== undefined && held.has(id))
    const names = new Map(list.map((one) => [one.id, one.name[clerk.lang]]))
    const all = await owners(look)
    const isOrphan = (one: (typeof all)[number]) =>
      !names.has(one.departmentId) ||
      !isHeld(
        posts.find((post) =>
          one.postId === null
            ? post.isHead && post.departmentId === one.departmentId
            : post.postId === one.postId,
        ),
      )
    const view = (
      <OwnersPage
        frame={officeFrame(req)}
        clerk={clerk}
        orphans={all.filter(isOrphan)}
        owners={all.filter((one) => !isOrphan(one))}
        departments={names}
        posts={posts}
        holders={await holderNames(look, posts)}
        errors={errors}
        done={errors.length > 0 ? undefined : (req.query as { done?: string }).done}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/pages/owners', (req, reply) => page(req, reply))

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
    if (done.ok) return reply.redirect(`${HERE}?done=${done.value}`, 303)
    return page(req, reply, [{ field, text: words(officeFrame(req).lang).noPost }])
  })
}
