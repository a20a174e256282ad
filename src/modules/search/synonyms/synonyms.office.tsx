import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { synonymGroups } from '#kernel/search.ts'
import { asTyped, changeSynonyms, dropSynonyms } from './change-synonyms.act.ts'
import type { SynonymRefusal } from './decide-synonyms.rule.ts'
import { SynonymsPage } from './synonyms.view.tsx'

const HERE = '/office/search/synonyms'
const SPEC = {
  id: { max: 15, optional: true },
  was: { max: 500, optional: true },
  words: { max: 500, optional: true },
}

/** Words that find each other, kept by the managing department. @article 3(3) @article 5(1) */
export function synonymRoutes(office: OfficeScope, { look, transact }: Deps) {
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { words = '', id, refusal }: { words?: string; id?: string; refusal?: SynonymRefusal } = {},
  ) {
    const clerk = clerkWith(req, 'site-admin')
    const groups = (await synonymGroups(look)).map((one) => ({
      id: String(one.id),
      words: asTyped(one.words),
    }))
    const done = (req.query as { done?: unknown }).done === '1'
    const props = { frame: officeFrame(req), csrf: clerk.csrf, groups, typed: { id, words }, refusal, done }
    const status = refusal === 'changed' ? 409 : refusal ? 422 : 200
    return html(reply, <SynonymsPage {...props} />, { status })
  }
  office.get<{ Querystring: { word?: unknown } }>('/search/synonyms', (req, reply) =>
    page(req, reply, { words: typeof req.query.word === 'string' ? `${req.query.word.slice(0, 60)}, ` : '' }),
  )

  for (const act of ['change', 'removal'] as const)
    office.post(`/search/synonyms/${act}`, async (req, reply) => {
      const by = clerkWith(req, 'site-admin')
      const { id, was, words } = readForm(SPEC, req.body).typed
      const group = /^\d{1,15}$/.test(id) ? Number(id) : undefined
      const changed = await transact((tx) =>
        act === 'removal'
          ? dropSynonyms(tx, { id: group ?? 0, was, by })
          : changeSynonyms(tx, { id: group, was, typed: words, by }),
      )
      if (changed.ok) return reply.redirect(`${HERE}?done=1`, 303)
      return page(req, reply, { words, id, refusal: changed.refusal })
    })
}
