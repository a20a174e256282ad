import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { openingsOf } from '../opening/opening.store.ts'
import { handbookOf, handbooksIn } from './handbook.store.ts'
import { findKind, kindsOf } from './kind.store.ts'
import { KindPage } from './kind.view.tsx'
import { askedIn, kindsAsked, type KindsQuery, queryOf } from './kinds-asked.ts'
import { kindFileRoutes } from './kinds-files.public.ts'
import { KindsPage } from './kinds.view.tsx'
import { ListPage } from './lists.view.tsx'

const SIZE = 50
type At = { Querystring: Partial<KindsQuery> }
const SHOWS = ['frame', 'kinds', 'departments']

/**
 * The table of standards: kinds, costs, periods, departments, and what is filed here; each kind with its entry in the
 * handbook; the lists of complex petitions and of those with a preliminary examination.
 *
 * @article 8(3) @article 9(1) @article 10(1) the kinds selected for publication
 * @law CPTA-ED 10(2), 33(2), 35(2)
 */
export function kindsRoutes(site: PublicScope, deps: PublicDeps) {
  const { lang } = site
  const { read, frame, city } = deps
  const law = city.laws.petitionDesk[lang]
  const frameOf = (req: FastifyRequest) => frame(lang, pathOf(req, lang))
  kindFileRoutes(site, deps)

  site.get<At>('/petitions/kinds', async (req, reply) => {
    const asked = askedIn(req.query)
    const { found, all, names } = await kindsAsked(read, asked, lang)
    const pages = Math.max(1, Math.ceil(found.length / SIZE))
    const page = Math.min(Math.max(Number.parseInt(String(req.query.page)) || 1, 1), pages)
    const address = (path: string, more: [string, string][] = []) => {
      const query = String(new URLSearchParams([...queryOf(asked), ...more]))
      return inLang(lang, query === '' ? path : `${path}?${query}`)
    }
    return html(
      reply,
      <KindsPage
        frame={await frameOf(req)}
        kinds={found.slice((page - 1) * SIZE, page * SIZE)}
        asked={asked}
        count={found.length}
        departments={names}
        inCharge={[...new Set(all.map((one) => one.departmentId))]}
        page={page}
        pages={pages}
        address={address}
        law={law}
      />,
      { shows: SHOWS },
    )
  })

  const list = async (req: FastifyRequest, reply: FastifyReply, which: 'complex' | 'preliminary') => {
    const bookOf = await handbooksIn(read)
    const kinds = (await kindsOf(read)).filter((one) =>
      which === 'complex' ? one.isComplex : one.preliminary !== undefined,
    )
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name]))
    const lines = kinds.map((kind) => ({ kind, book: bookOf(kind.id) }))
    const page = <ListPage frame={await frameOf(req)} which={which} lines={lines} departments={names} />
    return html(reply, page, { shows: SHOWS })
  }
  site.get('/petitions/kinds/complex', (req, reply) => list(req, reply, 'complex'))
  site.get('/petitions/kinds/preliminary', (req, reply) => list(req, reply, 'preliminary'))

  site.get<{ Params: { id: string } }>('/petitions/kinds/:id', async (req, reply) => {
    const kind = await findKind(read, req.params.id)
    if (!kind?.isOpen) throw new NotFound('kind', req.params.id)
    const list = await departments.list(read)
    const props = {
      kind,
      ...(await handbookOf(read, kind.id)),
      openings: await openingsOf(read, kind.id),
      departments: new Map(list.map((one) => [one.id, one.name])),
      phone: list.find((one) => one.id === kind.departmentId)?.phone ?? city.phone,
      law,
      shownName: (name: string | null) =>
        name === null ? null : departments.nameShown(name, city.policies.staffNameDisplay),
    }
    return html(reply, <KindPage frame={await frameOf(req)} {...props} />, { shows: SHOWS })
  })
}
