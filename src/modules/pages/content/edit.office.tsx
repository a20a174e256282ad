import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { checkPage, editPage } from './edit-page.act.ts'
import { EditPage, PagesPage, type TextsTyped, typedOf } from './edit.view.tsx'
import { words } from './edit.words.ts'
import { freshnessOf } from './freshness.rule.ts'
import { mayEdit } from './may-edit.rule.ts'
import { getPage, pagesIn, type Texts } from './page.store.ts'
import { readTexts } from './texts-form.ts'

const HERE = '/office/pages'

/** The clerk, if it is one who edits texts. @throws Forbidden */
export function editorOf(req: FastifyRequest): Clerk {
  const clerk = clerkOf(req)
  if (!clerk.rights.has('page-edit') && !clerk.rights.has('site-admin'))
    throw new Forbidden(`the post ${clerk.postId} edits no texts`)
  return clerk
}

/** Pages are kept current by their departments. @article 5(1) @article 3(3) */
export function editRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps

  office.get<{ Querystring: { done?: unknown } }>('/pages', async (req, reply) => {
    const clerk = editorOf(req)
    const today = clock.today()
    const pages = (await pagesIn(look))
      .filter((one) => mayEdit(one, clerk))
      .map((one) => ({ ...one, ...freshnessOf(one.checkedOn, city.policies.checkPagesEveryDays, today) }))
      .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0))
    const done = req.query.done === '1'
    return html(reply, <PagesPage frame={officeFrame(req)} clerk={clerk} pages={pages} done={done} />)
  })

  async function edit(
    req: FastifyRequest,
    reply: FastifyReply,
    path: string,
    { typed, errors = [], now }: { typed?: TextsTyped; errors?: FieldError[]; now?: Texts | undefined } = {},
  ) {
    const clerk = editorOf(req)
    const page = await getPage(look, path)
    if (!mayEdit(page, clerk)) throw new Forbidden(`page ${path} is another department's`)
    const frame = officeFrame(req)
    const w = words(frame.lang)
    const view = (
      <EditPage
        frame={frame}
        clerk={clerk}
        action={`${HERE}/edit`}
        title={w.editOf((page.texts[frame.lang] ?? page.texts.ko).title)}
        back={{ label: w.pages, href: HERE }}
        hidden={{ path, version: String(page.version) }}
        typed={typed ?? typedOf(page.texts)}
        now={now}
        errors={errors}
      />
    )
    return html(reply, view, { status: now ? 409 : errors.length > 0 ? 422 : 200 })
  }
  office.get<{ Querystring: { path?: unknown } }>('/pages/edit', (req, reply) =>
    edit(req, reply, typeof req.query.path === 'string' ? req.query.path : ''),
  )

  office.post('/pages/edit', async (req, reply) => {
    const by = editorOf(req)
    const { lang } = officeFrame(req)
    const { path, version } = readForm({ path: { max: 100 }, version: { max: 10 } }, req.body).typed
    const { typed, texts, errors } = readTexts(lang, req.body)
    if (errors.length > 0) return edit(req, reply, path, { typed, errors })
    const change = { path, version: Number(version), texts, by, today: clock.today() }
    const edited = await transact((tx) => editPage(tx, change))
    if (edited.ok) return reply.redirect(`${HERE}?done=1`, 303)
    const now = edited.refusal === 'changed' ? (await getPage(look, path)).texts : undefined
    return edit(req, reply, path, {
      typed,
      now,
      errors: [{ field: '', text: words(lang).refused[edited.refusal] }],
    })
  })

  office.post('/pages/check', async (req, reply) => {
    const by = editorOf(req)
    const { path, version } = readForm({ path: { max: 100 }, version: { max: 10 } }, req.body).typed
    const check = { path, version: Number(version), by, today: clock.today() }
    const checked = await transact((tx) => checkPage(tx, check))
    if (checked.ok) return reply.redirect(`${HERE}?done=1`, 303)
    if (checked.refusal === 'not-yours') throw new Forbidden(`page ${path} is another department's`)
    return reply.redirect(`${HERE}/edit?path=${encodeURIComponent(path)}`, 303)
  })
}
